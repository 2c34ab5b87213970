/** From what was seen to what is done: verdict, attribution, decision, report and history. */
import { attribute } from '../../utils/attribution/index.ts';
import { WINDOW_MS } from '../../utils/capmonster/window.ts';
import { decide } from '../../utils/guardrails/decide.ts';
import { LATE_ANNOUNCEMENT_MS } from '../../utils/ledger/match.ts';
import type { SubmissionRecord, TaskRecord } from '../../utils/ledger/records.ts';
import type { Settings } from '../../utils/protocol/settings.ts';
import type { Mode, Verdict } from '../../utils/protocol/words.ts';
import type { NewEntry } from '../../utils/storage/records.ts';
import { judge, REPORT_THRESHOLD } from '../../utils/verdict/index.ts';
import { announceChange } from './changes.ts';
import { judgedEntry, unnumberedEntry } from './entries.ts';
import { factsOf } from './facts.ts';
import type { Parts } from './parts.ts';
import { isFromNetwork } from './submission-record.ts';
import type { Wake } from './wake.ts';

/** What is left of a judged submission: nothing of what it carried or was answered. */
const WIPED = { state: 'judged', seen: {}, candidates: [], before: [] } satisfies Partial<SubmissionRecord>;

/** Requests are told of within this time; the network's sight of them waits 2 s for the page's own word. */
const SETTLE_MS = 5_000;

export type Judging = ReturnType<typeof createJudging>;

interface Needs {
  parts: Parts;
  wake: Wake;
  /** Sends what is due. */
  drain: () => void;
  /** A report waits for the user. */
  onHeld: (task: TaskRecord, entry: NewEntry) => Promise<void>;
  /** A task has been judged. */
  onJudged: (task: TaskRecord) => Promise<void>;
}

export function createJudging({ parts, wake, drain, onHeld, onJudged }: Needs) {
  const { ledger, outbox, history, guardrails } = parts;
  /** One submission is looked at by one handler at a time; another worker's life starts over from the store. */
  const turns = new Map<string, Promise<void>>();

  function consider(id: string, last: boolean): Promise<void> {
    const turn = (turns.get(id) ?? Promise.resolve()).then(() => considerNow(id, last));
    turns.set(
      id,
      turn.catch(() => undefined),
    );
    return turn.finally(() => {
      if (turns.size > 200) turns.delete(id);
    });
  }

  async function considerNow(id: string, last: boolean): Promise<void> {
    const submission = await ledger.submission(id);
    if (!submission || submission.state === 'judged') return;
    const verdict = judge(submission.seen);
    const isSure = verdict.outcome !== 'unknown' && verdict.confidence >= REPORT_THRESHOLD;
    if (!isSure && !last) return;
    if (mustSettle(submission, verdict, last) || mustHearStatus(submission, last)) return;
    const task = submission.taskRecordId ? await ledger.task(submission.taskRecordId) : undefined;
    if (!task) return await leaveUnmatched(submission, verdict, last);
    if (mustVerifyFirst(task, submission, last)) return;
    await conclude(submission, task, verdict);
  }

  /** Whether an answer had been used before is known once everything sent before has been taken in. */
  function mustSettle({ id, at }: SubmissionRecord, { outcome }: Verdict, last: boolean): boolean {
    const left = at + SETTLE_MS - Date.now();
    if (outcome !== 'stale' || last || left <= 0) return false;
    wake.in(left, `settle ${id}`, () => consider(id, false));
    return true;
  }

  /** Of what only the network showed the status is on its way: what a server said that broke down is doubtful. */
  function mustHearStatus({ id, channel, seen }: SubmissionRecord, last: boolean): boolean {
    return !last && channel === 'network' && isFromNetwork(id) && seen.response === undefined;
  }

  /**
   * A task that is being verified is waited for as long as its report still makes sense. An announced one is
   * nobody's until the service says so: it waits to the end of the window.
   */
  function mustVerifyFirst(task: TaskRecord, submission: SubmissionRecord, last: boolean): boolean {
    if (task.verification === 'done' || task.verification === 'failed') return false;
    const problem = task.verificationProblem;
    if (problem === 'foreign-key' || problem === 'origin-paused') return false;
    // Without a key there is nothing to ask with: the report waits for one in the outbox.
    if (problem === 'no-key' && !isAnnounced(task)) return false;
    const until = Math.max(submission.judgeAt, isAnnounced(task) ? task.createdAt + WINDOW_MS : 0);
    if (last && Date.now() >= until) return false;
    wake.in(Math.max(0, until - Date.now()), `judge ${submission.id}`, () => consider(submission.id, true));
    return true;
  }

  /** Nobody's token so far: kept for a late announcement, counted where the service's extension set it. */
  async function leaveUnmatched(
    submission: SubmissionRecord,
    verdict: Verdict,
    last: boolean,
  ): Promise<void> {
    const left = submission.at + LATE_ANNOUNCEMENT_MS - Date.now();
    if (!last && left > 0) return;
    if (left > 0) {
      wake.in(left + 500, `judge ${submission.id}`, () => consider(submission.id, true));
      return;
    }
    if (submission.marked && verdict.outcome !== 'unknown') {
      await history.add(unnumberedEntry(submission, verdict));
      announceChange('history');
    }
    await ledger.changeSubmission(submission.id, () => ({
      ...WIPED,
      // A token of the service's extension may still get its number from the user.
      candidates: submission.marked ? submission.candidates : [],
    }));
  }

  async function conclude(submission: SubmissionRecord, task: TaskRecord, verdict: Verdict): Promise<void> {
    const { settings } = await parts.settings.read();
    const facts = await factsOf(parts, submission, task);
    const attribution = attribute(verdict, facts);
    const mode = modeOf(settings, submission.topHost, submission.host);
    const site = submission.host;
    const decision = decide({
      mode,
      kind: task.kind,
      attribution,
      taskId: task.taskId,
      verified: isVerified(task),
      announcer: isAnnounced(task) ? task.origin : null,
      site,
      windowEndsAt: task.createdAt + WINDOW_MS,
      now: Date.now(),
      alreadyReported: (await outbox.stateOf(task.taskId)) !== null,
      pauses: await guardrails.active(),
      reportsThisHour: await guardrails.reportsThisHour(site, settings.reportsPerSiteAndHour),
      reportsPerHour: settings.reportsPerSiteAndHour,
    });
    const entry = judgedEntry(submission, task, verdict, attribution.fault, decision);
    // Written first, marked as judged last: a worker stopped in between does it again, and the outbox knows the task.
    await write(task, entry, decision.action);
    await ledger.changeTask(task.id, () => ({
      outcome: verdict.outcome,
      fault: attribution.fault,
      reason: decision.reason,
      state: 'judged',
    }));
    await ledger.changeSubmission(submission.id, () => WIPED);
    const pauseAfter = settings.pauseAfterRejections;
    await guardrails.noteJudged(site, { outcome: verdict.outcome, fault: attribution.fault }, pauseAfter);
    if (decision.action === 'report') {
      await guardrails.noteReport(site, settings.reportsPerSiteAndHour);
      drain();
    }
    if (decision.action === 'hold') await onHeld(task, entry);
    announceChange('tasks', task.tabId);
    announceChange('history');
    const judged = await ledger.task(task.id);
    if (judged) await onJudged(judged);
  }

  async function write(task: TaskRecord, entry: NewEntry, action: 'report' | 'hold' | 'none'): Promise<void> {
    if (action === 'none') {
      if (!(await isWritten(task.taskId, entry.at))) await history.add(entry);
      return;
    }
    await outbox.enqueue(
      {
        taskId: task.taskId,
        kind: task.kind,
        keyId: task.keyId,
        baseUrl: task.baseUrl,
        announcer: isAnnounced(task) ? task.origin : null,
        windowEndsAt: task.createdAt + WINDOW_MS,
        reason: entry.reason,
        held: action === 'hold',
      },
      entry,
    );
  }

  async function isWritten(taskId: number, at: number): Promise<boolean> {
    const entries = await parts.db.getAllFromIndex('history', 'byTaskId', taskId, 50);
    return entries.some((entry) => entry.at === at);
  }

  return { consider };
}

/** Whether the service's word is asked for before anything is believed. */
const isAnnounced = ({ source }: TaskRecord): boolean => source === 'announced' || source === 'extension';

/** The service's word; a key that the user has not entered is as good as a no. */
function isVerified({ verification, verificationProblem }: TaskRecord): boolean | null {
  if (verification === 'done') return true;
  return verification === 'failed' || verificationProblem === 'foreign-key' ? false : null;
}

/** The mode that holds for a site: of the tab's host, of the frame's host, or everywhere. */
export function modeOf(settings: Settings, topHost: string, host: string): Mode {
  return settings.sites[topHost] ?? settings.sites[host] ?? settings.mode;
}
