import { describe, expect, it } from 'vitest';
import { oneCheck, sumOf, totalsOf } from './totals.ts';

const report = (passed: number, failed: number, files: [string, number][] = []) =>
  JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    testResults: files.map(([status, tests]) => ({ status, assertionResults: Array(tests).fill({}) })),
  });

describe('totalsOf', () => {
  it('takes the counts of the report', () => {
    expect(totalsOf(report(7, 2, [['failed', 9]]), false)).toEqual({ passed: 7, failed: 2 });
  });

  it('counts a file that could not be collected', () => {
    expect(totalsOf(report(7, 0, [['failed', 0]]), false)).toEqual({ passed: 7, failed: 1 });
  });

  it('counts a bad end although every test passed', () => {
    expect(totalsOf(report(7, 0), false)).toEqual({ passed: 7, failed: 1 });
  });

  it('counts a missing report as failed, whatever the process said', () => {
    expect(totalsOf(null, true)).toEqual({ passed: 0, failed: 1 });
  });
});

it('sums checks and suites', () => {
  expect(sumOf([oneCheck(true), oneCheck(false), { passed: 5, failed: 0 }])).toEqual({
    passed: 6,
    failed: 1,
  });
});
