import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { candidatesIn } from './candidates.ts';

const TOKEN = `03AFcWeA${'abcdEFGH1234_-'.repeat(30)}`;
const lengths = new Set([TOKEN.length]);
const none = new Set<number>();
const base64 = (text: string) => btoa(text);

const carriers: [string, string][] = [
  ['a form', `email=a%40b.c&g-recaptcha-response=${TOKEN}`],
  ['lines of a form', `email=a@b.c\nx-unknown=${TOKEN}`],
  ['JSON', JSON.stringify({ user: 'a', token: TOKEN })],
  ['deep JSON', JSON.stringify({ a: [{ b: { c: [1, { d: TOKEN }] } }] })],
  ['JSON in JSON', JSON.stringify({ payload: JSON.stringify({ captcha: TOKEN }) })],
  [
    'GraphQL variables',
    JSON.stringify({ query: 'mutation M($t:String!){x(t:$t)}', variables: { t: TOKEN } }),
  ],
  ['a batch', JSON.stringify([{ method: 'login', params: [TOKEN] }])],
  ['base64 of JSON', `data=${encodeURIComponent(base64(JSON.stringify({ t: TOKEN })))}`],
  ['JSON in a form field', `payload=${encodeURIComponent(JSON.stringify({ t: TOKEN }))}`],
  ['a query', `?x=1&token=${TOKEN}`],
  ['a path', `https://example.com/verify/${TOKEN}/done`],
  [
    'JSON in a path',
    `https://example.com/check/${encodeURIComponent(JSON.stringify({ a: { t: TOKEN } }))}?b=1`,
  ],
  ['a header', `x-captcha-response: ${TOKEN}`],
  ['a cookie', `cookie: a=b; captcha=${TOKEN}; c=d`],
  ['multipart by hand', `--b\r\nContent-Disposition: form-data; name="t"\r\n\r\n${TOKEN}\r\n--b--`],
  ['a server action', `0=["$K1",{"token":"${TOKEN}"}]`],
  ['XML', `<login><captcha>${TOKEN}</captcha></login>`],
];

describe('candidates for an answer', () => {
  it.each(carriers)('finds a token in %s, its length known or not', (_, payload) => {
    expect(candidatesIn(payload, lengths)).toContain(TOKEN);
    expect(candidatesIn(payload, none)).toContain(TOKEN);
  });

  it('finds a token cut into pieces where its length is known', () => {
    const payload = JSON.stringify({
      a: { head: TOKEN.slice(0, 100) },
      b: [TOKEN.slice(100, 300), TOKEN.slice(300)],
    });
    expect(candidatesIn(payload, lengths)).toContain(TOKEN);
  });

  it('finds a short answer only where its length is looked for or its name says so', () => {
    expect(candidatesIn('q=7k3xm', new Set([5]))).toContain('7k3xm');
    expect(candidatesIn('captcha_text=7k3xm', none)).toContain('7k3xm');
    expect(candidatesIn('q=7k3xm', none)).toEqual([]);
  });

  test.prop([fc.string(), fc.array(fc.nat({ max: 50 }))])('never throws and stays bounded', (text, some) => {
    expect(candidatesIn(text, new Set(some)).length).toBeLessThanOrEqual(600);
  });

  test.prop([fc.json()])('takes any JSON', (text) => {
    expect(Array.isArray(candidatesIn(text, new Set([3, 30])))).toBe(true);
  });

  it('stays bounded on hostile depth and size', () => {
    const deep = `${'['.repeat(50_000)}"${TOKEN}"${']'.repeat(50_000)}`;
    expect(candidatesIn(deep, lengths)).toContain(TOKEN);
    const wide = JSON.stringify(Array.from({ length: 20_000 }, (_, i) => `value-number-${i}-and-more-text`));
    expect(candidatesIn(wide, lengths).length).toBeLessThanOrEqual(600);
  });
});
