import { describe, expect, it } from 'vitest';
import { isMet, median, ratioOf, tableOf } from './figures.ts';

const tax = {
  name: 'Page tax',
  value: 7,
  unit: 'ms',
  beside: { name: 'empty extension', value: 2 },
  goal: { atMost: 4, of: 'ratio' },
} as const;

describe('figures', () => {
  it('takes the middle value whatever the order', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(() => median([])).toThrow();
  });

  it('holds a goal against the ratio or the value', () => {
    expect(ratioOf(tax)).toBe(3.5);
    expect(isMet(tax)).toBe(true);
    expect(isMet({ ...tax, goal: { atMost: 5, of: 'value' } })).toBe(false);
    expect(isMet({ ...tax, beside: { name: 'nothing', value: 0 } })).toBe(false);
  });

  it('prints a table that says what was missed', () => {
    const table = tableOf([
      tax,
      { name: 'Size', value: 12.34, unit: 'kB', goal: { atMost: 8, of: 'value' } },
    ]);
    expect(table.split('\n')).toEqual([
      '| what     | measured | beside                   | ratio | goal            |',
      '| -------- | -------- | ------------------------ | ----- | --------------- |',
      '| Page tax | 7.00 ms  | empty extension: 2.00 ms | 3.5×  | ≤ 4×            |',
      '| Size     | 12.3 kB  |                          |       | ≤ 8 kB (missed) |',
    ]);
  });
});
