/**
 * Telling the vendors' site keys apart. A page with captchas of two vendors shows keys of both, and only keys of one
 * make can contradict each other.
 */

/** By the vendors' documentation: Google's begin with 6L, hCaptcha's are UUIDs, Cloudflare's test keys begin 1x to 3x. */
const SHAPES = [
  /^6L[\w-]{38}$/,
  /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  /^[0-3]x[\w-]{10,}$/,
  /^[0-9a-f]{32}$/i,
];

const shapeOf = (key: string): number => SHAPES.findIndex((shape) => shape.test(key));

/**
 * Those of a page's site keys that may be the same captcha's as `own`: of the same make, or of a make that is not
 * known. All of them where the make of `own` is not known.
 */
export function comparableKeys(own: string, keys: readonly string[]): string[] {
  const shape = shapeOf(own);
  return keys.filter((key) => shape < 0 || shapeOf(key) < 0 || shapeOf(key) === shape);
}
