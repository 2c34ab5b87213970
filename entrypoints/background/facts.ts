/** The facts of a submission that decide whose fault a refusal is. */
import { dayOf } from '../../utils/history/figures.ts';
import { hasAnswer } from '../../utils/ledger/match.ts';
import type { SubmissionRecord, TaskRecord } from '../../utils/ledger/records.ts';
import type { Facts } from '../../utils/protocol/judging.ts';
import type { CaptchaKind } from '../../utils/protocol/words.ts';
import { ageOf, ageSinceAnnounced } from './age.ts';
import type { Parts } from './parts.ts';
import { isFromNetwork, SKEW_MS } from './submission-record.ts';

/** What attribution knows about a submission and its task beside the verdict. */
export async function factsOf(parts: Parts, submission: SubmissionRecord, task: TaskRecord): Promise<Facts> {
  const lately = await countLately(parts, submission.host, task.kind);
  const uses = task.answerHashes.map((hash) => submission.earlierUses[hash] ?? 0);
  const isKnown = task.answerHashes.length > 0;
  return {
    kind: task.kind,
    ageAtSubmission: ageOf(submission, task),
    ageSinceAnnounced: ageSinceAnnounced(submission, task),
    answerMatches: isKnown ? task.answerHashes.some((hash) => submission.candidates.includes(hash)) : null,
    earlierUses: Math.max(
      uses.length > 0 ? Math.min(...uses) : 0,
      await sentBefore(parts, submission, task),
      shownBefore(submission, task) ? 1 : 0,
    ),
    pageHost: task.websiteHost === submission.topHost ? submission.topHost : submission.host,
    taskHost: task.websiteHost,
    pageSiteKeys: submission.siteKeys,
    taskSiteKey: task.websiteKey,
    solutionUserAgent: task.userAgent,
    browserUserAgent: navigator.userAgent,
    ...lately,
    minScore: task.minScore,
    pageAction: task.pageAction,
  };
}

/** Uses of the same task's answer that were told later and made earlier, or before its answer was known here. */
async function sentBefore(
  { ledger }: Parts,
  submission: SubmissionRecord,
  task: TaskRecord,
): Promise<number> {
  const all = await ledger.submissionsOfTab(submission.tabId);
  return all.filter((one) => isEarlierUse(one, submission, task)).length;
}

/** Whether another submission sent the same answer before this one did. */
export function isEarlierUse(
  one: SubmissionRecord,
  { id, at, url }: SubmissionRecord,
  task: TaskRecord,
): boolean {
  if (one.id === id || one.at >= at) return false;
  // The page's word of a request and the network's.
  if (one.url === url && (isFromNetwork(one.id) || isFromNetwork(id))) return false;
  if (one.taskRecordId !== null && one.taskRecordId !== task.id) return false;
  // Given to the task before its answer was known, by tab and time alone, it may carry that answer all the same.
  return (one.taskRecordId !== null && one.exact) || hasAnswer(task, new Set(one.candidates));
}

/** Whether the network had shown the answer on its way before, whatever its page has told of that. */
export const shownBefore = ({ at }: SubmissionRecord, { firstSentAt }: TaskRecord): boolean =>
  firstSentAt !== undefined && firstSentAt < at - SKEW_MS;

async function countLately({ db }: Parts, site: string, kind: CaptchaKind) {
  const days = [dayOf(Date.now()), dayOf(Date.now() - 86_400_000)];
  const figures = await Promise.all(days.map((day) => db.get('figures', [site, kind, day])));
  return {
    acceptedLately: figures.reduce((sum, day) => sum + (day?.accepted ?? 0), 0),
    rejectedLately: figures.reduce((sum, day) => sum + (day?.rejected ?? 0), 0),
  };
}
