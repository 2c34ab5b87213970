/** A case in one line, for whoever reads a failed run. */
import { widgetOf } from './cases.ts';
import type { Result } from './run-case.ts';

export function describeResult({ case: one, problem, taskId, ms }: Result): string {
  const { number, submit, answer, attempt, lang } = one;
  return `#${number} ${widgetOf(one)} ${submit} ${answer} ${attempt.name} (${lang}, task ${taskId}, ${ms} ms): ${problem}`;
}
