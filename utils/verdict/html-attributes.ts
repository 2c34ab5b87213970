/** The attributes of one tag, read without a pattern that could run away. */

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();
const MAX_ATTRIBUTES = 40;

/** Reads attributes up to the closing `>`; values of more than 500 characters are cut. */
export function readAttributes(
  html: string,
  from: number,
): { attributes: ReadonlyMap<string, string>; after: number; selfClosing: boolean } {
  if (html.charCodeAt(from) === 62) return { attributes: NO_ATTRIBUTES, after: from + 1, selfClosing: false };
  const attributes = new Map<string, string>();
  let at = from;
  let selfClosing = false;
  while (at < html.length) {
    const unit = html.charCodeAt(at);
    if (unit === 62) return { attributes, after: at + 1, selfClosing };
    if (unit <= 32 || unit === 47) {
      selfClosing = unit === 47;
      at += 1;
      continue;
    }
    selfClosing = false;
    const nameStart = at;
    while (at < html.length && !endsName(html.charCodeAt(at))) at += 1;
    if (at === nameStart) at += 1;
    const name = html.slice(nameStart, Math.min(at, nameStart + 60)).toLowerCase();
    while (at < html.length && html.charCodeAt(at) <= 32) at += 1;
    let value = '';
    if (html.charCodeAt(at) === 61) {
      at += 1;
      while (at < html.length && html.charCodeAt(at) <= 32) at += 1;
      const quote = html[at];
      if (quote === '"' || quote === "'") {
        const end = html.indexOf(quote, at + 1);
        const stop = end === -1 ? html.length : end;
        value = html.slice(at + 1, Math.min(stop, at + 500));
        at = stop + 1;
      } else {
        const start = at;
        while (at < html.length && html.charCodeAt(at) > 32 && html.charCodeAt(at) !== 62) at += 1;
        value = html.slice(start, Math.min(at, start + 500));
      }
    }
    if (attributes.size < MAX_ATTRIBUTES && !attributes.has(name)) attributes.set(name, value);
  }
  return { attributes, after: html.length, selfClosing };
}

function endsName(unit: number): boolean {
  return unit <= 32 || unit === 61 || unit === 62 || unit === 47;
}
