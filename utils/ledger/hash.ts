/** Answers are compared by hash and kept as hashes only. */

const encoder = new TextEncoder();

/** SHA-256 of a text, in lower-case hexadecimal. */
export async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', encoder.encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Hashes of several texts, in their order. */
export function hashesOf(texts: readonly string[]): Promise<string[]> {
  return Promise.all(texts.map(hashOf));
}
