import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BUILD_NAMES, BUILDS, readBuilt } from './built.ts';

/**
 * What came after Chrome 120 or Firefox 142, and is easily used by mistake because the browsers at hand have it
 * (developer.mozilla.org, browser compatibility tables). Preact asks before it uses `moveBefore`.
 */
const TOO_NEW: Record<string, RegExp> = {
  'Array.fromAsync (Chrome 121)': /\bArray\.fromAsync\b/,
  'Set methods (Chrome 122)':
    /\.(?:union|intersection|symmetricDifference|isSubsetOf|isSupersetOf|isDisjointFrom)\(/,
  'Iterator helpers (Chrome 122)':
    /\bIterator\.from\b|\.(?:values|keys|entries)\(\)\.(?:map|filter|some|every|find|reduce|toArray|take|drop|flatMap|forEach)\(/,
  'Promise.try (Chrome 128)': /\bPromise\.try\b/,
  'RegExp.escape (Chrome 136)': /\bRegExp\.escape\b/,
  'Uint8Array base64 and hex (Chrome 140)': /\.(?:toHex|toBase64)\(|\.(?:fromHex|fromBase64)\(/,
  'Intl.DurationFormat (Chrome 129)': /\bDurationFormat\b/,
  'dialog.requestClose (Chrome 134)': /\.requestClose\(/,
  'light-dark() (Chrome 123)': /light-dark\(/,
  'field-sizing (Chrome 123)': /field-sizing\s*:/,
  'interpolate-size (Chrome 129)': /interpolate-size\s*:/,
  'anchor positioning (Chrome 125)': /(?:anchor-name|position-anchor)\s*:/,
  '::details-content (Chrome 131)': /::details-content/,
};

describe.each(BUILD_NAMES)('the build for %s', (build) => {
  const files = readdirSync(BUILDS[build], { recursive: true, encoding: 'utf8' });
  const code = files.filter((file) => /\.(?:js|css|html)$/.test(file)).map((file) => readBuilt(build, file));

  it.each(Object.entries(TOO_NEW))('does without %s', (_, pattern) => {
    expect(code.filter((text) => pattern.test(text)).map((text) => pattern.exec(text)?.[0])).toEqual([]);
  });
});
