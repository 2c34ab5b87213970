/**
 * What is told in many languages (`fixtures/sentences.txt`: R refused, M missing, B broken, E expired, S stale, O
 * something else; made up for these tests) and in many shapes of bodies (`fixtures/bodies.jsonl`).
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { Verdict } from '../protocol/words.ts';
import { judge, REPORT_THRESHOLD } from './index.ts';

const lines = (name: string) =>
  readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
const isReported = ({ outcome, confidence }: Verdict) =>
  outcome === 'rejected' && confidence >= REPORT_THRESHOLD;

const inJson = (message: string) =>
  judge({ response: { status: 422, contentType: 'application/json', body: JSON.stringify({ message }) } });
const inPage = (message: string) =>
  judge({
    response: {
      status: 200,
      contentType: 'text/html',
      body: `<div class="alert alert-danger">${message}</div><form><input name=user><div class="g-recaptcha"></div></form>`,
    },
  });

const OUTCOMES = { M: 'missing', B: 'misconfigured', E: 'expired', S: 'stale' };

function languages(): { lang: string; told: { kind: string; text: string }[] }[] {
  return lines('sentences.txt')
    .join('\n')
    .split(/^# /m)
    .filter((part) => part !== '')
    .map((part) => {
      const [lang = '', ...told] = part.trim().split('\n');
      return { lang, told: told.map((line) => ({ kind: line.slice(0, 1), text: line.slice(2) })) };
    });
}

describe.each(languages())('$lang', ({ told }) => {
  it.each(told)('$kind: $text', ({ kind, text }) => {
    expect(isReported(inJson(text))).toBe(kind === 'R');
    expect(isReported(inPage(text))).toBe(kind === 'R');
    if (kind in OUTCOMES) expect(inJson(text).outcome).toBe(OUTCOMES[kind as keyof typeof OUTCOMES]);
  });
});

const Body = z.object({
  said: z.enum(['reported', 'not reported']),
  status: z.number(),
  contentType: z.string(),
  body: z.string(),
});

describe('bodies', () => {
  it.each(lines('bodies.jsonl').map((line) => z.parse(Body, JSON.parse(line))))(
    '$said: $body',
    ({ said, ...response }) => expect(isReported(judge({ response }))).toBe(said === 'reported'),
  );
});
