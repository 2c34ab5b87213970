/**
 * Fingerprint of a line of text: 32-bit FNV-1a, enough to tell "this stood there before". The watcher makes them and
 * the background compares them, so there is one of it; it imports nothing, as what the watcher shares must.
 */
export function fingerprint(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
