import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { SiteDay } from '../protocol/views.ts';
import { emptyDay } from './figures.ts';
import { findRefusals, fisher, type Tally } from './refusals.ts';

const NOW = Date.UTC(2026, 10, 23, 12);
const day = (name: string, accepted: number, rejected: number, more: Partial<SiteDay> = {}): SiteDay => ({
  ...emptyDay('shop.example', 'turnstile', name),
  accepted,
  rejected,
  ...more,
});
const tally = (accepted: number, rejected: number): Tally => ({ accepted, rejected });

describe('Fisher’s exact test', () => {
  it('agrees with tables', () => {
    // Fisher's lady tasting tea: all four right.
    expect(fisher(tally(4, 0), tally(0, 4))).toBeCloseTo(1 / 70, 12);
    expect(fisher(tally(10, 0), tally(0, 4))).toBeCloseTo(1 / 1001, 12);
    expect(fisher(tally(20, 2), tally(1, 6))).toBeCloseTo(0.0003818603518753444, 12);
    expect(fisher(tally(5, 5), tally(0, 0))).toBe(1);
    expect(fisher(tally(0, 0), tally(0, 9))).toBe(1);
  });

  const count = fc.integer({ min: 0, max: 400 });
  test.prop([count, count, count, count])('is a probability, smaller the more is refused', (a, b, c, d) => {
    const p = fisher(tally(a, b), tally(c, d));
    expect(p).toBeGreaterThanOrEqual(0);
    expect(p).toBeLessThanOrEqual(1);
    expect(fisher(tally(a, b), tally(c, d + 1))).toBeLessThanOrEqual(p + 1e-9);
  });
});

describe('used to accept, now refuses', () => {
  it.each<[string, SiteDay[], boolean]>([
    ['4 of 4 after 10 of 10', [day('2026-11-20', 10, 0), day('2026-11-23', 0, 4)], true],
    ['3 of 3 after 10 of 10', [day('2026-11-20', 10, 0), day('2026-11-23', 0, 3)], false],
    [
      'over yesterday and today',
      [day('2026-11-10', 10, 1), day('2026-11-22', 0, 4), day('2026-11-23', 0, 4)],
      true,
    ],
    ['never accepted', [day('2026-11-20', 0, 40), day('2026-11-23', 0, 40)], false],
    ['mostly refused before', [day('2026-11-20', 10, 30), day('2026-11-23', 0, 40)], false],
    ['hardly known before', [day('2026-11-20', 4, 0), day('2026-11-23', 0, 40)], false],
    ['a sure but small drop', [day('2026-11-20', 1000, 10), day('2026-11-23', 800, 200)], false],
    ['as ever', [day('2026-11-20', 50, 5), day('2026-11-23', 40, 5)], false],
    ['accepted too long ago', [day('2026-10-20', 50, 0), day('2026-11-23', 0, 9)], false],
    [
      'wasted ones only',
      [day('2026-11-20', 50, 0), day('2026-11-23', 0, 0, { wasted: 20, late: 20 })],
      false,
    ],
    ['nothing lately', [day('2026-11-20', 50, 0)], false],
  ])('%s', (_name, days, flagged) => {
    expect(findRefusals(days, NOW)).toHaveLength(flagged ? 1 : 0);
  });

  it('judges each site and kind by itself', () => {
    const other = { site: 'other.example', kind: 'hcaptcha' } as const;
    const days = [
      day('2026-11-20', 10, 0),
      day('2026-11-23', 0, 5),
      day('2026-11-20', 10, 0, other),
      day('2026-11-23', 5, 0, other),
    ];
    expect(findRefusals(days, NOW)).toMatchObject([
      { site: 'shop.example', kind: 'turnstile', before: tally(10, 0), recent: tally(0, 5) },
    ]);
  });
});
