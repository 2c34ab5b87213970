/** What became of an announced task, in the words of the public contract. */

import { WINDOW_MS } from '../../utils/capmonster/window.ts';
import type { TaskRecord } from '../../utils/ledger/records.ts';
import type { Fate } from '../../utils/protocol/public.ts';
import type { ReportState } from '../../utils/protocol/words.ts';
import type { Parts } from './parts.ts';

const ENDS: ReadonlySet<Fate['fate']> = new Set(['unknown', 'accepted', 'reported', 'not-reported']);

/** A fate in the contract's form. */
export const fateIs = (taskId: number, fate: Fate['fate'], reason?: string): Fate => ({
  type: 'capmonster-task-fate-is',
  taskId,
  fate,
  ended: ENDS.has(fate),
  ...(reason === undefined ? {} : { reason }),
});

/** Reports that will not go out unless the user says otherwise: whoever waits need not wait for them. */
const STOPPED: ReadonlySet<ReportState> = new Set(['refused', 'too-late', 'dismissed', 'held', 'none']);

/** The fate of one task, now. */
export async function fateOf(parts: Parts, task: TaskRecord): Promise<Fate> {
  const is = (fate: Fate['fate'], reason?: string) => fateIs(task.taskId, fate, reason);
  const report = await parts.outbox.stateOf(task.taskId);
  if (report?.state === 'accepted') return is('reported');
  // A task that was refused and not reported says why by its own reason; a closed report by the report's.
  if (report) return STOPPED.has(report.state) ? is('not-reported', report.reason.key) : is('rejected');
  if (task.state === 'judged' || task.state === 'reported') {
    if (task.outcome === 'accepted') return is('accepted');
    return is('not-reported', task.reason?.key ?? 'fault.unknown');
  }
  if (task.verification === 'failed') return is('not-reported', 'decision.unverified');
  if (task.verificationProblem === 'origin-paused') return is('not-reported', 'decision.origin-paused');
  if (task.submittedAt !== null) return is('submitted');
  return Date.now() > task.createdAt + WINDOW_MS ? is('not-reported', 'decision.too-late') : is('announced');
}

/** A fate as one word, to see whether it changed. */
export const fateText = ({ fate, reason = '' }: Fate): string => `${fate} ${reason}`.trim();
