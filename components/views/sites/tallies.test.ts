import { describe, expect, it } from 'vitest';
import type { SiteDay } from '../../../utils/protocol/views';
import { acceptance, compareSites, daySums, median, siteRows } from './tallies';

const day = (over: Partial<SiteDay>): SiteDay => ({
  site: 'a.example',
  kind: 'turnstile',
  day: '2026-11-23',
  accepted: 0,
  rejected: 0,
  wasted: 0,
  reported: 0,
  late: 0,
  reused: 0,
  integration: 0,
  ...over,
});

describe('siteRows', () => {
  it('adds up days and kinds, busiest site first', () => {
    const rows = siteRows([
      day({ accepted: 2 }),
      day({ site: 'b.example', accepted: 5, kind: 'hcaptcha' }),
      day({ site: 'b.example', rejected: 1, kind: 'turnstile', day: '2026-11-22' }),
    ]);
    expect(rows.map(({ site }) => site)).toEqual(['b.example', 'a.example']);
    expect(rows[0]?.kinds).toEqual(['hcaptcha', 'turnstile']);
    expect(rows[0]?.tally).toMatchObject({ accepted: 5, rejected: 1 });
  });
});

describe('acceptance', () => {
  it('leaves wasted tokens out and says nothing about none', () => {
    expect(acceptance({ accepted: 3, rejected: 1 })).toBe(0.75);
    expect(acceptance({ accepted: 0, rejected: 0 })).toBeNull();
  });
});

describe('daySums', () => {
  it('has every day up to now, empty ones too', () => {
    const sums = daySums([day({ accepted: 4 })], 3, Date.UTC(2026, 10, 24, 1));
    expect(sums.map((sum) => [sum.day, sum.tally.accepted])).toEqual([
      ['2026-11-22', 0],
      ['2026-11-23', 4],
      ['2026-11-24', 0],
    ]);
  });
});

describe('compareSites', () => {
  const takes = day({ accepted: 9, rejected: 1 });
  const refuses = day({ site: 'b.example', accepted: 1, rejected: 9 });

  it('finds a kind taken by one site and refused by another', () => {
    const [found] = compareSites([takes, refuses]);
    expect(found?.takes).toEqual([{ site: 'a.example', rate: 0.9 }]);
    expect(found?.refuses).toEqual([{ site: 'b.example', rate: 0.1 }]);
  });

  it('does not compare kinds with each other, nor judge by a handful', () => {
    expect(compareSites([takes, { ...refuses, kind: 'hcaptcha' }])).toEqual([]);
    expect(compareSites([takes, day({ site: 'b.example', rejected: 4 })])).toEqual([]);
  });
});

it('takes the middle value', () => {
  expect(median([140, 90, 200])).toBe(140);
  expect(median([])).toBeNull();
});
