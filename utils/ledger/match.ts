/** Which task a submission belongs to. Pure. */
import { kindOf } from '../captcha/index.ts';
import { comparableKeys } from '../captcha/site-keys.ts';
import type { SubmissionRecord, TaskRecord } from './records.ts';

/** Shortest part of an answer whose equality proves something without tab and frame. */
const PROVING_LENGTH = 20;

export interface Match {
  task: TaskRecord;
  /** The answer itself was found; otherwise tab, site key and time speak for the task. */
  exact: boolean;
}

/** How long an announced task may follow the use of its token (issue: "up to a minute"). */
export const LATE_ANNOUNCEMENT_MS = 60_000;

/**
 * By answer first: all parts of a single answer, two of several (a GeeTest challenge alone is the site's own).
 * A short answer (image) must come from the frame in which its task became known. Failing that, the newest task
 * of the tab that has no known answer, was not used and fits the page's site keys.
 */
export function matchSubmission(submission: SubmissionRecord, tasks: readonly TaskRecord[]): Match | null {
  const candidates = new Set(submission.candidates);
  const newestFirst = [...tasks].sort((a, b) => b.createdAt - a.createdAt);
  const exact = newestFirst.find((task) => hasAnswer(task, candidates) && isNear(task, submission));
  if (exact) return { task: exact, exact: true };
  const likely = newestFirst.find(
    (task) =>
      task.tabId === submission.tabId &&
      task.answerHashes.length === 0 &&
      task.verification !== 'failed' &&
      task.submittedAt === null &&
      !kindOf(task.kind).short &&
      task.createdAt <= submission.at + LATE_ANNOUNCEMENT_MS &&
      fitsSiteKey(task, submission),
  );
  return likely ? { task: likely, exact: false } : null;
}

/** Whether a task's answer is among the values of a submission, by their hashes. */
export function hasAnswer(task: TaskRecord, candidates: ReadonlySet<string>): boolean {
  const hits = task.answerHashes.filter((hash) => candidates.has(hash)).length;
  return hits > 0 && hits >= Math.min(2, task.answerHashes.length);
}

/**
 * A task of no tab (announced by an extension's background, seen in a worker that several tabs share) is bound by
 * its answer alone, so the answer must be long; what a site's worker ordered stays with that site.
 */
function isNear(task: TaskRecord, submission: SubmissionRecord): boolean {
  if (task.tabId < 0) {
    const isLong = task.answerLengths.some((length) => length >= PROVING_LENGTH);
    return isLong && (task.source === 'extension' || task.origin === submission.origin);
  }
  return !kindOf(task.kind).short || task.source === 'manual' || task.frameId === submission.frameId;
}

function fitsSiteKey(task: TaskRecord, submission: SubmissionRecord): boolean {
  if (task.websiteKey === null) return true;
  const keys = comparableKeys(task.websiteKey, submission.siteKeys);
  return keys.length === 0 || keys.includes(task.websiteKey);
}
