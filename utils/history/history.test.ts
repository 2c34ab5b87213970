import 'fake-indexeddb/auto';
import { fc, test } from '@fast-check/vitest';
import Papa from 'papaparse';
import { describe, expect, it, vi } from 'vitest';
import { CaptchaKind, Fault, Outcome, ReportMethod, ReportState, Source } from '../protocol/words.ts';
import { openDatabase } from '../storage/database.ts';
import type { NewEntry } from '../storage/records.ts';
import { exportCsv } from './export.ts';
import { createHistory } from './history.ts';
import { queryHistory } from './query.ts';
import { sweepHistory } from './sweep.ts';

const DAY = 24 * 3_600_000;
const NOW = Date.UTC(2026, 10, 23, 12);

const usual: NewEntry = {
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

/** The database's stand-in is slow on a busy machine; properties run it many times. */
vi.setConfig({ testTimeout: 60_000 });

let databases = 0;
async function start() {
  databases += 1;
  const db = await openDatabase(`history-${databases}`);
  const time = { now: NOW };
  return { db, time, history: createHistory({ db, clock: () => time.now }) };
}
type History = ReturnType<typeof createHistory>;

async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

/** All entries of a query, page by page. */
async function all(history: History, query: Parameters<History['query']>[0]) {
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
const time = fc.integer({ min: NOW - 20, max: NOW });
const entry: fc.Arbitrary<NewEntry> = fc.record({
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
const entries = fc.array(entry, { maxLength: 15 });

describe('queries', () => {
  const filter = fc.record(
    {
      site: fc.constantFrom('a.example', 'b.example'),
      kind: fc.constantFrom(...CaptchaKind.options),
      outcome: fc.constantFrom('rejected', 'accepted'),
      fault: fc.constantFrom('token', 'late'),
      state: fc.constantFrom('accepted', 'none'),
      source: fc.constantFrom(...Source.options),
      from: time,
      to: time,
      text: fc.constantFrom('', 'a', 'B.EXAMPLE', '10005'),
    },
    { requiredKeys: [] },
  );

  test.prop([entries, filter, fc.integer({ min: 1, max: 7 })], { numRuns: 60 })(
    'find what a plain filter finds, newest first, each once, whatever the page size',
    async (given, query, limit) => {
      const { history, db } = await start();
      for (const one of given) await history.add(one);
      const stored = await db.getAll('history');
      const found = await all(history, { ...query, limit });
      const words = query.text?.toLowerCase() ?? '';
      const fits = stored.filter(
        (e) =>
          (query.site === undefined || e.site === query.site) &&
          (query.kind === undefined || e.kind === query.kind) &&
          (query.outcome === undefined || e.outcome === query.outcome) &&
          (query.fault === undefined || e.fault === query.fault) &&
          (query.state === undefined || e.report.state === query.state) &&
          (query.source === undefined || e.source === query.source) &&
          (query.from === undefined || e.at >= query.from) &&
          (query.to === undefined || e.at <= query.to),
      );
      const seen = (e: (typeof stored)[number]) =>
        [e.taskId, e.site, e.page, e.taskType, e.report.errorCode, e.report.answer]
          .concat(e.evidence.flatMap(({ rule, excerpt }) => [rule, excerpt]))
          .some((part) =>
            String(part ?? '')
              .toLowerCase()
              .includes(words),
          );
      const expected = fits.filter((e) => words === '' || seen(e)).map(({ id }) => id);
      expect(found.map(({ id }) => id).sort((a, b) => a - b)).toEqual(expected);
      for (const [i, one] of found.entries()) {
        expect(one.at).toBeLessThanOrEqual(found[i - 1]?.at ?? Number.POSITIVE_INFINITY);
      }
    },
  );

  it('look through a bounded number of entries at a time', async () => {
    const { history, db } = await start();
    for (let i = 0; i < 12; i += 1) await history.add({ ...usual, at: NOW - i });
    const first = await queryHistory(db, { text: 'nowhere to be found' }, 10);
    expect(first.entries).toEqual([]);
    expect(first.nextCursor).not.toBeNull();
    const second = await queryHistory(
      db,
      { text: 'nowhere to be found', cursor: first.nextCursor ?? '' },
      10,
    );
    expect(second.nextCursor).toBeNull();
  });

  it('count', async () => {
    const { history } = await start();
    for (let i = 0; i < 3; i += 1) await history.add(usual);
    await history.add({ ...usual, site: 'b.example' });
    expect((await history.query({ limit: 1 })).total).toBe(4);
    expect(await history.count()).toBe(4);
    expect(await history.count({ site: 'shop.example' })).toBe(3);
    expect(await history.count({ site: 'shop.example', kind: 'image' })).toBeNull();
    expect((await history.recent(2)).map(({ id }) => id)).toEqual([4, 3]);
  });
});

describe('figures', () => {
  it.each<[Partial<NewEntry>, object]>([
    [
      { outcome: 'accepted', fault: 'undecided' },
      { accepted: 1, rejected: 0, wasted: 0 },
    ],
    [
      { outcome: 'rejected', fault: 'token' },
      { rejected: 1, wasted: 0 },
    ],
    [
      { outcome: 'stale', fault: 'undecided' },
      { rejected: 1, wasted: 0 },
    ],
    [
      { outcome: 'rejected', fault: 'late' },
      { rejected: 0, wasted: 1, late: 1 },
    ],
    [
      { outcome: 'expired', fault: null },
      { rejected: 0, wasted: 1, late: 1 },
    ],
    [
      { outcome: 'stale', fault: 'reused' },
      { wasted: 1, reused: 1 },
    ],
    [
      { outcome: 'rejected', fault: 'wrong-sitekey' },
      { wasted: 1, integration: 1 },
    ],
    [
      { outcome: 'missing', fault: 'integration' },
      { wasted: 1, integration: 1 },
    ],
  ])('count %o', async (change, figures) => {
    const { history } = await start();
    await history.add({ ...usual, ...change });
    expect(await history.sites()).toMatchObject([
      { site: 'shop.example', kind: 'turnstile', day: '2026-11-23', reported: 0, ...figures },
    ]);
  });

  it('do not count what failed for another reason', async () => {
    const { history } = await start();
    await history.add({ ...usual, outcome: 'other-error', fault: 'undecided' });
    await history.add({ ...usual, outcome: 'unknown', fault: null });
    expect(await history.sites()).toEqual([]);
  });

  it('count a report once it is accepted', async () => {
    const { history } = await start();
    await history.add({ ...usual, report: { ...usual.report, state: 'queued' } });
    await history.setReport(7654321, { state: 'sending' });
    expect(await history.sites()).toMatchObject([{ rejected: 1, reported: 0 }]);
    await history.setReport(7654321, { state: 'accepted', answeredAt: NOW });
    await history.setReport(7654321, { state: 'accepted', answeredAt: NOW });
    expect(await history.sites()).toMatchObject([{ rejected: 1, reported: 1 }]);
    expect(await history.setReport(5, { state: 'accepted' })).toBe(false);
  });

  it('are read by site and by days', async () => {
    const { history } = await start();
    for (const days of [0, 1, 2, 3]) await history.add({ ...usual, at: NOW - days * DAY });
    await history.add({ ...usual, site: 'shop.example.org' });
    expect(await history.sites({ from: NOW - 2 * DAY, to: NOW - DAY })).toHaveLength(2);
    expect(await history.sites({ site: 'shop.example' })).toHaveLength(4);
    expect(await history.sites({ site: 'shop.example', from: NOW })).toHaveLength(1);
    expect(await history.sites({ site: 'shop' })).toEqual([]);
  });

  it('say what a site did lately', async () => {
    const { history } = await start();
    await history.add(usual);
    await history.add({ ...usual, outcome: 'accepted', at: NOW - DAY + 1 });
    await history.add({ ...usual, outcome: 'accepted', at: NOW - DAY - 1 });
    await history.add({ ...usual, outcome: 'accepted', kind: 'hcaptcha' });
    expect(await history.lately('shop.example', 'turnstile', DAY)).toEqual({ accepted: 1, rejected: 1 });
  });
});

describe('export and import', () => {
  test.prop([entries], { numRuns: 25 })('JSON comes back as it was, and only once', async (given) => {
    const { history, db } = await start();
    for (const one of given) await history.add(one);
    const json = await textOf(history.exportJson());
    const other = await start();
    const first = await other.history.importJson(json);
    const bare = (one: object) => JSON.stringify({ ...one, id: 0 });
    const open = ['queued', 'sending', 'held'];
    const expected = (await db.getAll('history')).map((one) =>
      bare(open.includes(one.report.state) ? { ...one, report: { ...one.report, state: 'too-late' } } : one),
    );
    expect(first?.invalid).toBe(0);
    expect((first?.added ?? 0) + (first?.duplicates ?? 0)).toBe(given.length);
    const stored = (await other.db.getAll('history')).map(bare);
    expect(expected).toEqual(expect.arrayContaining(stored));
    expect(await other.history.count()).toBe(first?.added);
    expect(await other.history.importJson(json)).toEqual({ added: 0, duplicates: given.length, invalid: 0 });
    expect(await other.db.getAll('history')).toHaveLength(stored.length);
  });

  test.prop([entries], { numRuns: 25 })('CSV holds every cell, and no formula', async (given) => {
    const { history, db } = await start();
    for (const one of given) await history.add(one);
    const csv = await textOf(history.exportCsv());
    const { data, errors } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    const stored = await db.getAll('history');
    const plain = (cell: string | undefined) => (cell ?? '').replace(/^'(?=[=+\-@\t\r])/, '');
    expect(data.map((row) => [plain(row.site), plain(row.page), plain(row.answer)])).toEqual(
      stored.map(({ site, page, report }) => [site, page, report.answer ?? '']),
    );
    expect(data.map((row) => row.evidence)).toEqual(stored.map(({ evidence }) => JSON.stringify(evidence)));
    for (const row of data) {
      for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }
  });

  it('export what fits a filter, in pieces, and tell how far they are', async () => {
    const { history, db } = await start();
    for (let i = 0; i < 25; i += 1) await history.add({ ...usual, site: i % 2 ? 'a.example' : 'b.example' });
    const progress: number[][] = [];
    const csv = await textOf(exportCsv(db, { site: 'a.example' }, (...at) => progress.push(at), 10));
    expect(csv.trimEnd().split('\r\n')).toHaveLength(13);
    expect(progress).toEqual([
      [10, 25],
      [20, 25],
      [25, 25],
    ]);
  });

  it('refuse what is no export, and leave out what is no entry', async () => {
    const { history } = await start();
    for (const bad of ['', 'x', '[]', '{"format":"other","version":1,"entries":[]}']) {
      expect(await history.importJson(bad)).toBeNull();
    }
    const file = (given: unknown[]) =>
      JSON.stringify({ format: 'token-reporter-history', version: 1, entries: given });
    const bad = [{ ...usual, kind: 'nonsense' }, { ...usual, at: 'today' }, null, { ...usual, taskId: -1 }];
    expect(await history.importJson(file([...bad, usual]))).toEqual({ added: 1, duplicates: 0, invalid: 4 });
    expect(await history.importJson(file([{ ...usual, at: 1e17 }]))).toMatchObject({ invalid: 1 });
  });
});

describe('retention', () => {
  it('removes what is older, with its figures, and nothing else', async () => {
    const { history, db } = await start();
    for (let i = 1; i <= 12; i += 1) await history.add({ ...usual, at: NOW - 90 * DAY - i * 3_600_000 });
    await history.add({ ...usual, at: NOW - 90 * DAY });
    await history.add(usual);
    expect(await history.sweep(0)).toBe(0);
    expect(await sweepHistory(db, NOW - 90 * DAY, 5)).toBe(12);
    expect(await history.sweep(90)).toBe(0);
    expect(await history.count()).toBe(2);
    expect((await history.sites()).map(({ day }) => day)).toEqual(['2026-08-25', '2026-11-23']);
  });

  it('delete-all leaves nothing to see', async () => {
    const { history, db } = await start();
    await history.add(usual);
    await history.clear();
    expect(await history.count()).toBe(0);
    expect(await history.sites()).toEqual([]);
    expect(await db.count('history')).toBe(0);
  });
});
