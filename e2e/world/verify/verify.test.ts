import { beforeEach, describe, expect, it } from 'vitest';
import type { Kind, Quality } from '../captchas/kind.ts';
import { KINDS, keysOf, kindNamed } from '../captchas/registry.ts';
import type { Tokens } from '../captchas/tokens.ts';
import { createTokens } from '../captchas/tokens.ts';
import type { Clock } from '../clock.ts';
import { createClock } from '../clock.ts';
import { parseJson } from '../net/exchange.ts';
import type { Verifiers } from './index.ts';
import { createVerifiers } from './index.ts';
import { askVerifier, serverRequest } from './verifier.ts';

const HOST = 'shop.example';
let clock: Clock;
let tokens: Tokens;
let verifiers: Verifiers;

beforeEach(() => {
  clock = createClock();
  tokens = createTokens(clock);
  const owners = new Map(
    KINDS.map((kind) => {
      const { siteKey, secret } = keysOf(HOST, kind);
      return [secret, { siteKey, host: HOST }];
    }),
  );
  verifiers = createVerifiers(tokens, (secret) => owners.get(secret), clock);
});

/** A token of the kind and a function that asks its vendor about it as the site's server does. */
function bought(name: Kind, quality: Quality = 'good') {
  const kind = kindNamed(name);
  const keys = keysOf(HOST, kind);
  const token = tokens.issue({ kind, siteKey: keys.siteKey, host: HOST, quality });
  const verifier = verifiers[name];
  if (!verifier) throw new Error(`no verifier for ${name}`);
  const ask = (more = {}) =>
    askVerifier(verifier, { kind, fields: token.fields, answer: token.main, host: HOST, ...keys, ...more });
  return { token, ask };
}

/** What each vendor says of a token of each quality, by its documented codes. */
const SAYS: [Kind, string, string, string][] = [
  ['recaptcha2', 'invalid-input-response', 'timeout-or-duplicate', 'timeout-or-duplicate'],
  ['recaptcha3', 'invalid-input-response', 'timeout-or-duplicate', 'timeout-or-duplicate'],
  ['recaptcha-enterprise', 'MALFORMED', 'EXPIRED', 'DUPE'],
  ['hcaptcha', 'invalid-input-response', 'expired-input-response', 'already-seen-response'],
  ['turnstile', 'invalid-input-response', 'timeout-or-duplicate', 'timeout-or-duplicate'],
  ['geetest3', 'error_14', 'error_11', 'error_02'],
  ['geetest4', 'pass_token error', 'pass_token expire', 'pass_token expire'],
];

describe.each(SAYS)('%s', (kind, bad, expired, used) => {
  it('takes a good token once', async () => {
    const { ask } = bought(kind);
    expect(await ask()).toMatchObject({ outcome: 'accepted', codes: [] });
    expect((await ask()).codes).toEqual([used]);
  });

  it.each([
    ['bad', bad],
    ['expired', expired],
    ['used', used],
  ] as const)('answers a %s one with its documented code', async (quality, code) => {
    expect((await bought(kind, quality).ask()).codes).toEqual([code]);
  });

  it('lets a token grow too old', async () => {
    const { ask } = bought(kind);
    clock.advance(600_001);
    expect((await ask()).codes).toEqual([expired]);
  });
});

describe('life of a token', () => {
  it.each([
    ['recaptcha2', 120],
    ['hcaptcha', 120],
    ['turnstile', 300],
  ] as const)('of %s is %i seconds', async (kind, seconds) => {
    const young = bought(kind);
    clock.advance(seconds * 1_000 - 100);
    expect((await young.ask()).outcome).toBe('accepted');
    const old = bought(kind);
    clock.advance(seconds * 1_000 + 100);
    expect((await old.ask()).outcome).not.toBe('accepted');
  });
});

describe('requests', () => {
  const post = async (kind: Kind, url: string, body: string, type = 'application/x-www-form-urlencoded') => {
    const reply = await verifiers[kind]?.handle(serverRequest(url, type, body));
    return parseJson(String(reply?.body));
  };
  const url = 'https://challenges.cloudflare.com/turnstile/v0/siteverify';

  it('need a secret, the right one, and a response', async () => {
    const { secret } = keysOf(HOST, kindNamed('turnstile'));
    const codes = (code: string) => ({ success: false, 'error-codes': [code] });
    expect(await post('turnstile', url, '')).toEqual(codes('missing-input-secret'));
    expect(await post('turnstile', url, 'secret=x&response=y')).toEqual(codes('invalid-input-secret'));
    expect(await post('turnstile', url, `secret=${secret}`)).toEqual(codes('missing-input-response'));
    expect(await post('turnstile', url, 'secret', 'text/plain')).toEqual(codes('bad-request'));
  });

  it('may be JSON for Turnstile only', async () => {
    const { secret } = keysOf(HOST, kindNamed('turnstile'));
    const body = JSON.stringify({ secret, response: bought('turnstile').token.main });
    expect(await post('turnstile', url, body, 'application/json')).toMatchObject({ success: true });
    expect(await post('hcaptcha', url, body, 'application/json')).toMatchObject({ success: false });
  });

  it('of another site are told apart by hCaptcha', async () => {
    const kind = kindNamed('hcaptcha');
    const token = tokens.issue({ kind, siteKey: 'of-another-site', host: 'other.example' });
    const { ask } = bought('hcaptcha');
    expect((await ask({ answer: token.main })).codes).toEqual(['sitekey-secret-mismatch']);
  });
});

describe('image', () => {
  it('is compared without regard to capitals', async () => {
    const { textOfImage } = await import('../captchas/image.ts');
    const { ask } = bought('image');
    const fields = (code: string) => ({ fields: { image: 'v1', code } });
    expect((await ask(fields(textOfImage('v1').toUpperCase()))).outcome).toBe('accepted');
    expect((await ask(fields('wrong'))).outcome).toBe('rejected');
  });
});
