import { fc, test } from '@fast-check/vitest';
import { describe, expect, it, vi } from 'vitest';
import { CaptchaKind, Source } from '../protocol/words.ts';
import { all, entries, NOW, start, time, usual } from './history.fixture.ts';
import { queryHistory } from './query.ts';

/** The database's stand-in is slow on a busy machine; properties run it many times. */
vi.setConfig({ testTimeout: 60_000 });

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
