/** Reads what people type into the settings' fields into what the settings keep. */

/** Host name of a typed name or pasted address; null where there is none. */
export function readHost(text: string): string | null {
  const typed = text.trim();
  if (typed === '' || /\s/.test(typed)) return null;
  const url = URL.parse(typed.includes('://') ? typed : `https://${typed}`);
  return url?.hostname.includes('.') || url?.hostname === 'localhost' ? url.hostname : null;
}

/** Origin of a service address, https only: a key goes there. */
export function readServiceAddress(text: string): string | null {
  const url = URL.parse(text.includes('://') ? text : `https://${text}`);
  return url?.protocol === 'https:' && url.hostname !== '' ? url.origin : null;
}

/** An extension's id: Chromium's 32 letters, or Firefox's name with `@` or in braces. */
export function readExtensionId(text: string): string | null {
  return /^([a-p]{32}|[\w.+-]*@[\w.-]+|\{[0-9a-f-]{36}\})$/i.test(text) ? text : null;
}

/** A whole number between two bounds; null for anything else. */
export function readWhole(text: string, least: number, most: number): number | null {
  const value = Number(text);
  return text.trim() !== '' && Number.isInteger(value) && value >= least && value <= most ? value : null;
}
