import { describe, expect, it } from 'vitest';
import type { NewEntry } from '../storage/records.ts';
import { DAY, NOW, start, usual } from './history.fixture.ts';
import { sweepHistory } from './sweep.ts';

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
