/** For the history's tests: a fresh database, entries of every shape. */
import 'fake-indexeddb/auto';
import { fc } from '@fast-check/vitest';
import { CaptchaKind, Fault, Outcome, ReportMethod, ReportState, Source } from '../protocol/words.ts';
import { openDatabase } from '../storage/database.ts';
import type { NewEntry } from '../storage/records.ts';
import { createHistory } from './history.ts';

export const DAY = 24 * 3_600_000;
export const NOW = Date.UTC(2026, 10, 23, 12);

export const usual: NewEntry = {
  at: NOW,
  taskId: 7654321,
  kind: 'turnstile',
  taskType: 'TurnstileTask',
  site: 'shop.example',
  page: 'https://shop.example/login',
  source: 'page-traffic',
  outcome: 'rejected',
  confidence: 0.99,
  evidence: [
    { rule: 'code:invalid-input-response', outcome: 'rejected', weight: 1, excerpt: 'bad', place: 'json' },
  ],
  fault: 'token',
  reason: { key: 'fault.token' },
  ageMs: 5_000,
  report: { state: 'none', method: null, answeredAt: null, errorCode: null, answer: null },
  manual: false,
};

let databases = 0;
export async function start() {
  databases += 1;
  const db = await openDatabase({ name: `history-${databases}` });
  const time = { now: NOW };
  return { db, time, history: createHistory({ db, clock: () => time.now }) };
}
export type History = ReturnType<typeof createHistory>;

export async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

/** All entries of a query, page by page. */
export async function all(history: History, query: Parameters<History['query']>[0]) {
  const found = [];
  for (let cursor: string | undefined; ; ) {
    const page = await history.query({ ...query, cursor });
    found.push(...page.entries);
    if (page.nextCursor === null) return found;
    cursor = page.nextCursor;
  }
}

const text = fc.string({ maxLength: 20, unit: 'grapheme' });
const orNull = <T>(given: fc.Arbitrary<T>) => fc.option(given, { nil: null });
export const time = fc.integer({ min: NOW - 20, max: NOW });
export const entry: fc.Arbitrary<NewEntry> = fc.record({
  at: time,
  taskId: orNull(fc.integer({ min: 10_000, max: 10_020 })),
  kind: fc.constantFrom(...CaptchaKind.options),
  taskType: orNull(text),
  site: fc.constantFrom('a.example', 'b.example', '=cmd|calc'),
  page: text,
  source: fc.constantFrom(...Source.options),
  outcome: fc.constantFrom(...Outcome.options),
  confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  evidence: fc.array(
    fc.record({
      rule: text,
      outcome: fc.constantFrom(...Outcome.options),
      weight: fc.constantFrom(-1, -0.5, 0.5, 1),
      excerpt: text,
      place: fc.constantFrom('json', 'text'),
    }),
    { maxLength: 2 },
  ),
  fault: orNull(fc.constantFrom(...Fault.options)),
  reason: fc.record({ key: text, params: fc.dictionary(fc.constantFrom('a', 'b'), text) }),
  ageMs: orNull(fc.integer({ min: 0, max: 300_000 })),
  report: fc.record({
    state: fc.constantFrom(...ReportState.options),
    method: orNull(fc.constantFrom(...ReportMethod.options)),
    answeredAt: orNull(time),
    errorCode: orNull(text),
    answer: orNull(text),
  }),
  manual: fc.boolean(),
});
export const entries = fc.array(entry, { maxLength: 15 });
