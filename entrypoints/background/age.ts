/** How old an answer was when it was submitted, as far as that is known. Pure. */

import { WINDOW_MS } from '../../utils/capmonster/window.ts';
import { kindOf } from '../../utils/captcha/index.ts';
import type { SubmissionRecord, TaskRecord } from '../../utils/ledger/records.ts';

/**
 * Age in seconds; null: not known well enough to say that it was in time. The page's own traffic, the service's
 * "still being solved" and an announcer that says so show when an answer was made. Otherwise bounds are known: it is
 * no younger than its announcement, which can prove it late; no older than its order, where the page was seen to
 * make it; and no older than the 5 minutes for which the service keeps a task that it still knew. The last two can
 * prove an answer to have been in time.
 */
export function ageOf({ at }: SubmissionRecord, task: TaskRecord): number | null {
  if (task.readyAt !== null) return Math.max(0, at - task.readyAt) / 1_000;
  const { lifeMs } = kindOf(task.kind);
  if (lifeMs === null) return null;
  const atLeast = at - task.createdAt;
  if (task.orderedAt === undefined && atLeast > lifeMs) return atLeast / 1_000;
  const { orderedAt = Number.NEGATIVE_INFINITY, verifiedAt = Number.NEGATIVE_INFINITY } = task;
  const atMost = Math.max(0, at - Math.max(orderedAt, verifiedAt - WINDOW_MS));
  return atMost <= lifeMs ? atMost / 1_000 : null;
}

/** Seconds from a task's announcement to the use of its answer, 0 where it was announced later; null: not announced. */
export function ageSinceAnnounced({ at }: SubmissionRecord, task: TaskRecord): number | null {
  if (task.source !== 'announced' && task.source !== 'extension') return null;
  return Math.max(0, at - task.createdAt) / 1_000;
}

/** Whether the service is to be asked once more after the use: that it still knows the task proves its age. */
export function needsProof(submission: SubmissionRecord, task: TaskRecord): boolean {
  const { lifeMs } = kindOf(task.kind);
  const canProve = task.verification === 'done' && lifeMs !== null && lifeMs >= WINDOW_MS;
  return canProve && ageOf(submission, task) === null;
}
