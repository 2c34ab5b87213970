/**
 * Order among submissions of a tab. What is found out about each takes its own time, but a second use of an answer
 * must not be counted as the first.
 */

export interface Turn {
  /** Resolves when all that came before are through. */
  earlier: Promise<unknown>;
  /** Lets those go on that came later; must be called. */
  done: () => void;
}

/** Makes a counter of turns, one line for each name. */
export function createTurns<K>(): (name: K) => Turn {
  const last = new Map<K, Promise<void>>();
  return (name) => {
    const earlier = last.get(name) ?? Promise.resolve();
    let done = () => {};
    const own = new Promise<void>((resolve) => {
      done = resolve;
    });
    const all = earlier.then(() => own);
    last.set(name, all);
    void all.then(() => {
      if (last.get(name) === all) last.delete(name);
    });
    return { earlier, done };
  };
}
