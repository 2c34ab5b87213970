import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import type { Observed } from '../protocol/judging.ts';
import { Outcome } from '../protocol/words.ts';
import { SENTENCES } from './fixtures/sentences.ts';
import { judge } from './index.ts';

const json = (value: unknown): Observed => ({
  response: { status: 422, contentType: 'application/json', body: JSON.stringify(value) },
});
const html = (markup: string): Observed => ({
  response: { status: 422, contentType: 'text/html', body: markup },
});
const alert = (text: string) => `<div class="alert alert-danger" role="alert">${text}</div>`;
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const anySentence = fc.constantFrom(
  ...SENTENCES.flatMap(({ rejected, missing, other }) => [...rejected, ...missing, ...other]),
);
const latin = fc.constantFrom(
  ...SENTENCES.filter(({ lang }) => ['en', 'de', 'fr', 'es', 'it', 'nl', 'pl'].includes(lang)).flatMap(
    ({ rejected }) => rejected,
  ),
);

describe('a verdict stays the same', () => {
  test.prop([anySentence, fc.constantFrom('  ', '\u00a0', ' \u200b', '\t ')])(
    'under other white space',
    (text, space) => {
      expect(judge(json({ message: text.replaceAll(' ', space) })).outcome).toBe(
        judge(json({ message: text })).outcome,
      );
    },
  );

  test.prop([latin])('in upper case', (text) => {
    expect(judge(json({ message: text.toUpperCase() })).outcome).toBe(judge(json({ message: text })).outcome);
  });

  test.prop([anySentence])('with its letters written as character references', (text) => {
    const coded = [...text].map((letter) => `&#${letter.codePointAt(0) ?? 32};`).join('');
    expect(judge(html(alert(coded))).outcome).toBe(judge(html(alert(escaped(text)))).outcome);
  });

  test.prop([
    anySentence,
    fc.constantFrom('div', 'section', 'main', 'span', 'center'),
    fc.integer({ min: 1, max: 6 }),
  ])('inside more markup', (text, name, depth) => {
    const wrapped = `<${name}>`.repeat(depth) + alert(escaped(text)) + `</${name}>`.repeat(depth);
    const [plain, deep] = [judge(html(alert(escaped(text)))), judge(html(wrapped))];
    expect(deep.outcome).toBe(plain.outcome);
    expect(deep.confidence).toBe(plain.confidence);
  });

  test.prop([
    anySentence,
    fc.array(fc.constantFrom('result', 'response', 'body', 'payload'), { maxLength: 5 }),
    fc.boolean(),
  ])('inside more levels of JSON, and inside a string of JSON', (text, keys, asString) => {
    const inner: unknown = { error: { message: text } };
    const wrapped = keys.reduce((value, key) => ({ [key]: value }), inner);
    const outer = asString ? { payload: JSON.stringify(wrapped) } : wrapped;
    expect(judge(json(outer)).outcome).toBe(judge(json(inner)).outcome);
  });

  test.prop([
    anySentence,
    fc.constantFrom(
      '<div hidden>The captcha is wrong.</div>',
      '<div style="display: none">Captcha incorrect</div>',
      '<template><p class="error">Invalid captcha</p></template>',
      '<script>var messages = { captcha: "Captcha failed" }</script>',
      '<div aria-hidden="true"><p class="error">reCAPTCHA failed</p></div>',
      '<noscript><p class="error">Captcha failed</p></noscript>',
    ),
    fc.boolean(),
  ])('beside an unrelated element that nobody sees', (text, hidden, before) => {
    const message = alert(escaped(text));
    const both = before ? hidden + message : message + hidden;
    expect(judge(html(both)).outcome).toBe(judge(html(message)).outcome);
    expect(judge(html(both)).confidence).toBe(judge(html(message)).confidence);
  });
});

describe('whatever comes in', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 2_000 }),
    fc.json(),
    fc
      .array(
        fc.constantFrom(
          '<',
          '>',
          '"',
          '&',
          '<div class="error">',
          'captcha',
          '</',
          '<!--',
          '{"a":',
          '[',
          ']',
          '失败',
          '\ud800',
        ),
        {
          maxLength: 200,
        },
      )
      .map((parts) => parts.join('')),
  );

  test.prop([
    hostile,
    fc.constantFrom('text/html', 'application/json', 'text/plain', 'text/event-stream', null),
  ])('a verdict never throws and keeps its shape', (body, contentType) => {
    const verdict = judge({
      response: {
        status: 200,
        contentType,
        body,
        url: body.slice(0, 300),
        redirected: true,
        headers: { 'x-error': body.slice(0, 200) },
      },
    });
    expect(Outcome.safeParse(verdict.outcome).success).toBe(true);
    expect(verdict.confidence).toBeGreaterThanOrEqual(0);
    expect(verdict.confidence).toBeLessThanOrEqual(1);
    for (const { excerpt } of verdict.evidence) expect(excerpt.length).toBeLessThanOrEqual(200);
  });

  test.prop([
    fc.string({ unit: fc.constantFrom(...'abcdefXYZ0123456789_-'), minLength: 24, maxLength: 600 }),
  ])('no answer lands in an excerpt', (token) => {
    fc.pre(/\d/.test(token) && /[a-z]/i.test(token));
    for (const seen of [
      json({ error: `Invalid captcha token ${token}` }),
      html(alert(`captcha ${token} is wrong`)),
      json({ error: token }),
    ]) {
      for (const { excerpt } of judge(seen).evidence) expect(excerpt).not.toContain(token.slice(0, 24));
    }
  });

  const walls: [string, string][] = [
    ['deep arrays', '['.repeat(120_000)],
    ['deep objects', '{"a":'.repeat(50_000)],
    ['deep elements', '<div class="error">'.repeat(13_000)],
    ['open brackets', '<'.repeat(256_000)],
    ['one attribute', `<div class="${'error '.repeat(40_000)}">captcha wrong`],
    ['spaces', `captcha${' '.repeat(250_000)}wrong`],
    ['one word', 'captcha'.repeat(36_000)],
    ['one letter', `<p class="error">${'a '.repeat(120_000)}`],
    ['Chinese', '验证码错误'.repeat(50_000)],
    ['brackets in text', `captcha ${'('.repeat(120_000)}`],
    ['ampersands', `<p>${'&'.repeat(250_000)}`],
  ];
  test.each(walls)('%s of 256 kB are judged in bounded time', (_, body) => {
    const start = performance.now();
    judge({ response: { status: 200, contentType: null, body } });
    expect(performance.now() - start).toBeLessThan(1_500);
  });
});
