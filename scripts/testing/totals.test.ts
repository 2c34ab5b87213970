import { describe, expect, it } from 'vitest';
import { oneCheck, sumOf, totalsOf } from './totals.ts';

const test = {
  status: 'failed',
  fullName: 'shop sells',
  failureMessages: ['Error: sold out\n    at line 1'],
};

const report = (passed: number, failed: number, files: [string, number][] = []) =>
  JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    testResults: files.map(([status, tests]) => ({
      name: '/some/where/shop.test.ts',
      status,
      message: 'no such module',
      assertionResults: Array(tests).fill(test),
    })),
  });

describe('totalsOf', () => {
  it('takes the counts of the report', () => {
    expect(totalsOf(report(7, 2, [['failed', 2]]), false)).toMatchObject({ passed: 7, failed: 2 });
  });

  it('names what failed in one line each, without its stack', () => {
    const { failures } = totalsOf(
      report(7, 2, [
        ['failed', 1],
        ['failed', 0],
      ]),
      false,
    );
    expect(failures).toEqual(['shop.test.ts: shop sells: Error: sold out', 'shop.test.ts: no such module']);
  });

  it('counts a file that could not be collected', () => {
    expect(totalsOf(report(7, 0, [['failed', 0]]), false)).toMatchObject({ passed: 7, failed: 1 });
  });

  it('counts a bad end although every test passed', () => {
    expect(totalsOf(report(7, 0), false)).toEqual({ passed: 7, failed: 1, failures: [] });
  });

  it('counts a missing report as failed, whatever the process said', () => {
    expect(totalsOf(null, true)).toEqual({ passed: 0, failed: 1, failures: [] });
  });
});

it('sums checks and suites', () => {
  expect(sumOf([oneCheck(true), oneCheck(false), { passed: 5, failed: 0, failures: ['a'] }])).toEqual({
    passed: 6,
    failed: 1,
    failures: ['a'],
  });
});
