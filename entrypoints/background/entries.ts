/** What is written down of a judged submission. */
import type { Decision } from '../../utils/guardrails/decide.ts';
import type { SubmissionRecord, TaskRecord } from '../../utils/ledger/records.ts';
import type { Fault, Verdict } from '../../utils/protocol/words.ts';
import type { NewEntry } from '../../utils/storage/records.ts';

/** No report has been asked for, or none has been answered. */
const UNANSWERED = { method: null, answeredAt: null, errorCode: null, answer: null } as const;

/** Origin and path: queries may hold what is nobody's business. */
export function pageOf(url: string): string {
  try {
    const { origin, pathname } = new URL(url);
    return `${origin}${pathname}`;
  } catch {
    return '';
  }
}

/** The entry of a submission that is a task's. */
export function judgedEntry(
  submission: SubmissionRecord,
  task: TaskRecord,
  { outcome, confidence, evidence }: Verdict,
  fault: Fault | null,
  { action, reason }: Decision,
): NewEntry {
  const state = action === 'report' ? 'queued' : action === 'hold' ? 'held' : 'none';
  return {
    at: submission.at,
    taskId: task.taskId,
    kind: task.kind,
    taskType: task.taskType,
    site: submission.host,
    page: pageOf(submission.pageUrl),
    source: task.source,
    outcome,
    confidence,
    evidence,
    fault,
    reason,
    ageMs: task.readyAt === null ? null : Math.max(0, submission.at - task.readyAt),
    report: { state, ...UNANSWERED },
    manual: false,
  };
}

/** The entry of a token of the service's own extension whose task number nobody has told. */
export function unnumberedEntry(submission: SubmissionRecord, verdict: Verdict): NewEntry {
  return {
    at: submission.at,
    taskId: null,
    kind: 'other',
    taskType: null,
    site: submission.host,
    page: pageOf(submission.pageUrl),
    source: 'extension',
    outcome: verdict.outcome,
    confidence: verdict.confidence,
    evidence: verdict.evidence,
    fault: verdict.outcome === 'accepted' ? null : 'undecided',
    reason: { key: 'decision.no-number' },
    ageMs: null,
    report: { state: 'none', ...UNANSWERED },
    manual: false,
  };
}
