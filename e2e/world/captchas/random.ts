import { createHash } from 'node:crypto';

/**
 * A deterministic source of base64url characters: the same seed gives the same tokens in every run, and no
 * two calls give the same characters.
 */
export function createChars(seed: string): (length: number) => string {
  let block = 0;
  return (length) => {
    let out = '';
    while (out.length < length) {
      out += createHash('sha512').update(`${seed}:${block++}`).digest('base64url');
    }
    return out.slice(0, length);
  };
}

/** Hex digest of a text, for site keys that are the same in every run. */
export function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
