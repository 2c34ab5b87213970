import { basename } from 'node:path';
import * as z from 'zod/mini';

/** What one step adds to the sum. */
export interface Totals {
  passed: number;
  failed: number;
  /** One line for each failed test that has a name: its file, its title, the first line of what went wrong. */
  failures: string[];
}

const TestResult = z.object({
  status: z.string(),
  fullName: z.string(),
  failureMessages: z.optional(z.nullable(z.array(z.string()))),
});

/** The part of vitest's JSON report that counts. */
const Report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.optional(z.string()),
      assertionResults: z.array(TestResult),
    }),
  ),
});

/** A check that is no suite counts as one test. */
export const oneCheck = (ok: boolean): Totals =>
  ok ? { passed: 1, failed: 0, failures: [] } : { passed: 0, failed: 1, failures: [] };

const firstLine = (message: string | undefined) => message?.trim().split('\n')[0] ?? 'no message';

type FileResult = z.infer<typeof Report>['testResults'][number];

function failuresOf({ name, status, message, assertionResults }: FileResult): string[] {
  const file = basename(name);
  if (status === 'failed' && assertionResults.length === 0) return [`${file}: ${firstLine(message)}`];
  return assertionResults
    .filter((test) => test.status === 'failed')
    .map((test) => `${file}: ${test.fullName}: ${firstLine(test.failureMessages?.[0])}`);
}

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
  const failures = testResults.flatMap(failuresOf);
  return { passed: numPassedTests, failed: failed === 0 && !ok ? 1 : failed, failures };
}

export const sumOf = (parts: Totals[]): Totals => ({
  passed: parts.reduce((sum, one) => sum + one.passed, 0),
  failed: parts.reduce((sum, one) => sum + one.failed, 0),
  failures: parts.flatMap((one) => one.failures),
});
