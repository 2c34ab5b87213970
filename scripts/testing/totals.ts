import * as z from 'zod/mini';

/** What one step adds to the sum. */
export interface Totals {
  passed: number;
  failed: number;
}

/** The part of vitest's JSON report that counts. */
const Report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

/** A check that is no suite counts as one test. */
export const oneCheck = (ok: boolean): Totals => (ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/**
 * Counts a suite's tests from its report. A file that could not even be collected counts as one failed test, and
 * so does a run that ended badly although no test failed: an unhandled error, a time limit, a missing report.
 *
 * @param report text of vitest's JSON report, null when it wrote none
 * @param ok whether the run's process ended with status 0
 */
export function totalsOf(report: string | null, ok: boolean): Totals {
  if (report === null) return oneCheck(false);
  const { numPassedTests, numFailedTests, testResults } = Report.parse(JSON.parse(report));
  const unread = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const failed = numFailedTests + unread.length;
  return { passed: numPassedTests, failed: failed === 0 && !ok ? 1 : failed };
}

export const sumOf = (parts: Totals[]): Totals => ({
  passed: parts.reduce((sum, one) => sum + one.passed, 0),
  failed: parts.reduce((sum, one) => sum + one.failed, 0),
});
