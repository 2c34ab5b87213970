import { describe, expect, it } from 'vitest';
import { comparableKeys } from './site-keys.ts';

const GOOGLE = `6L${'c'.repeat(38)}`;
const GOOGLE_TOO = `6L${'d'.repeat(38)}`;
const HCAPTCHA = '10000000-ffff-ffff-ffff-000000000001';
const TURNSTILE = '0x4AAAAAAADnPIDROrmt1Wwj';
const GEETEST = '54088bb07d2df3c46b79f80300b0abbe';

describe('comparable site keys', () => {
  it.each([GOOGLE, HCAPTCHA, TURNSTILE, GEETEST])('of %s are those of its make', (own) => {
    expect(comparableKeys(own, [GOOGLE, HCAPTCHA, TURNSTILE, GEETEST])).toEqual([own]);
  });

  it('include another one of the same make, and what nobody can tell', () => {
    expect(comparableKeys(GOOGLE, [GOOGLE_TOO, 'house-made', HCAPTCHA])).toEqual([GOOGLE_TOO, 'house-made']);
  });

  it('are all where the own one cannot be told', () => {
    expect(comparableKeys('house-made', [GOOGLE, HCAPTCHA])).toEqual([GOOGLE, HCAPTCHA]);
  });
});
