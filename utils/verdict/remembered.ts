/** Answers kept for texts that come again and again, as the names and classes of a page do. */

const MAX_KEPT = 400;

/** `compute` with its answers kept, for texts of at most `longest` characters; all are dropped once there are 400. */
export function remembered<T>(compute: (text: string) => T, longest = 300): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const made = compute(text);
    if (kept.size >= MAX_KEPT) kept.clear();
    if (text.length <= longest) kept.set(text, made);
    return made;
  };
}
