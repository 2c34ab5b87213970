import { describe, expect, it } from 'vitest';
import { fullRun, inBrowser, partOfDay, spreadOf, widgetOf } from './cases.ts';

const all = fullRun();

describe('the cases of the matrix', () => {
  it('are numbered the same in every run', () => {
    expect(fullRun()).toEqual(all);
    expect(all.map(({ number }) => number)).toEqual(all.map((_, at) => at));
  });

  it('are all taken by the days that follow one another', () => {
    const cases = inBrowser(all, 'chromium');
    const days = Array.from({ length: Math.ceil(cases.length / 40) }, (_, at) =>
      partOfDay(cases, 20_000 + at, 40),
    );
    expect(Math.max(...days.map(({ length }) => length))).toBeLessThanOrEqual(40);
    expect(new Set(days.flat().map(({ number }) => number)).size).toBe(cases.length);
  });

  it('are spread so that every kind, way to submit and way to answer is there', () => {
    const spread = spreadOf(all);
    expect(new Set(spread.map(widgetOf))).toEqual(new Set(all.map(widgetOf)));
    expect(new Set(spread.map(({ submit }) => submit))).toEqual(new Set(all.map(({ submit }) => submit)));
    expect(new Set(spread.map(({ answer }) => answer))).toEqual(new Set(all.map(({ answer }) => answer)));
  });
});
