/**
 * Tokens that the service's own extension put into a page: they bear its marks, and their task's number is known to
 * the user only. A typed number is held against the token that was really used.
 */
import type { Solution } from '../../utils/capmonster/solution.ts';
import { hashesOf } from '../../utils/ledger/hash.ts';
import { taskRecordId } from '../../utils/ledger/new-task.ts';
import type { SubmissionRecord } from '../../utils/ledger/records.ts';
import type { Verdict } from '../../utils/protocol/words.ts';
import { judge } from '../../utils/verdict/index.ts';
import { announceChange } from './changes.ts';
import type { Parts } from './parts.ts';

/** What a typed number turned out to be. */
export type Proof =
  /** The answer of this task was used in the tab. */
  | { used: SubmissionRecord; verdict: Verdict | null; solution: Solution }
  /** Marked tokens were used in the tab, and this task's is none of them. */
  | 'other'
  /** There is nothing to hold it against. */
  | null;

/** Submissions of a tab that carried a marked token and belong to no task yet. */
export async function unnumberedOf({ ledger }: Parts, tabId: number): Promise<SubmissionRecord[]> {
  const all = await ledger.submissionsOfTab(tabId);
  return all.filter(({ marked, taskRecordId: known }) => marked && known === null);
}

/** Holds a number against the marked tokens of a tab; asks the service for the task's answer, once a key. */
export async function proveNumber(parts: Parts, tabId: number | null, taskId: number): Promise<Proof> {
  const marked = tabId === null ? [] : await unnumberedOf(parts, tabId);
  if (marked.length === 0) return null;
  const solution = await solutionOf(parts, taskId);
  if (solution === null || solution.answers.length === 0) return null;
  const hashes = await hashesOf(solution.answers);
  const used = marked.find(({ candidates }) => {
    const hits = hashes.filter((hash) => candidates.includes(hash)).length;
    return hits >= Math.min(2, hashes.length);
  });
  if (!used) return 'other';
  // What is judged already was counted for its site when it was.
  return { used, verdict: used.state === 'judged' ? null : judge(used.seen), solution };
}

async function solutionOf({ keys, client }: Parts, taskId: number): Promise<Solution | null> {
  for (const { key } of await keys.usable()) {
    const result = await client.getTaskResult(key, taskId);
    if (result.type === 'ok' && result.value.status === 'ready') return result.value.solution;
  }
  return null;
}

/** Gives the submission its number: from now on it is no unnumbered one. */
export async function giveNumber({ ledger }: Parts, used: SubmissionRecord, taskId: number): Promise<void> {
  await ledger.changeSubmission(used.id, () => ({
    taskRecordId: taskRecordId(used.tabId, taskId),
    state: 'judged',
    seen: {},
  }));
  announceChange('tasks', used.tabId);
}
