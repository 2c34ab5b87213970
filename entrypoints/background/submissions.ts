/** Submissions from the first sight to the moment at which everything that can be known about them is known. */
import { hasAnswer, LATE_ANNOUNCEMENT_MS, type Match, matchSubmission } from '../../utils/ledger/match.ts';
import type { SubmissionRecord, TaskRecord } from '../../utils/ledger/records.ts';
import { sentWith } from '../../utils/ledger/sent.ts';
import type { ResponseSeen, SubmissionSeen, TextAppeared } from '../../utils/protocol/observations.ts';
import { needsProof } from './age.ts';
import type { Arming, Navigation } from './arming.ts';
import { announceChange } from './changes.ts';
import { createDocuments } from './documents.ts';
import { createFollowUps } from './follow-ups.ts';
import type { Judging } from './judging.ts';
import { createMatching, type Found, looksNamed, siteKeysFor } from './matching.ts';
import { createNetworkSubmissions } from './network-submissions.ts';
import type { Parts } from './parts.ts';
import type { Frame } from './sender.ts';
import { submissionId as idOf, JUDGE_MS, newSubmission, plain } from './submission-record.ts';
import type { Tasks } from './tasks.ts';
import { createTurns } from './turns.ts';
import { report, type Wake } from './wake.ts';

/** A document that is not parsed by then is not waited for. */
const LAST_LOOK_MS = 2_000;
/** From this length on a value is a token whose uses are counted, whoever bought it. */
const TOKEN_LENGTH = 100;

export type Submissions = ReturnType<typeof createSubmissions>;

interface Needs {
  /** When the browser was started: tabs of before have other numbers now. */
  startedAt: number;
  parts: Parts;
  arming: Arming;
  wake: Wake;
  judging: Judging;
  tasks: () => Tasks;
}

export function createSubmissions({ startedAt, parts, arming, wake, judging, tasks }: Needs) {
  const { ledger } = parts;
  const turnOf = createTurns<number>();
  const matching = createMatching(ledger, arming);
  const documents = createDocuments({ ledger, judging, startedAt });
  const followUps = createFollowUps(ledger);
  const network = createNetworkSubmissions({ ledger, judging, matching, documents, add });

  /** Submissions that are being taken in: what follows from them comes in its own messages, sometimes at once. */
  const taking = new Map<string, Promise<boolean>>();

  /** Takes in a submission. @returns whether its answer is wanted */
  function take(frame: Frame, seen: SubmissionSeen): Promise<boolean> {
    const id = idOf(frame, seen.id);
    const run = takeNow(frame, seen).finally(() => taking.delete(id));
    taking.set(id, run);
    return run;
  }

  async function takeNow(frame: Frame, seen: SubmissionSeen): Promise<boolean> {
    if (seen.elsewhere && !(await documents.opensTab(frame))) return false;
    const turn = looksNamed(seen.payload) ? turnOf(frame.tabId) : null;
    try {
      const found = await matching.find(frame, seen);
      if (!found.match && !found.isNamed) return await followUps.take(frame, seen);
      await turn?.earlier;
      return await takeFound(frame, seen, found);
    } finally {
      turn?.done();
    }
  }

  async function takeFound(frame: Frame, seen: SubmissionSeen, found: Found): Promise<boolean> {
    // Told again by a watcher whose first word was lost with the worker, maybe half way.
    const known = await ledger.submission(idOf(frame, seen.id));
    if (known && (known.taskRecordId !== null || !found.match)) return true;
    const task = found.match?.task;
    const twin = task ? await network.giveWay(seen, frame.tabId, task.id) : null;
    // Reported already, by what the network and the page showed: a second verdict would count it twice.
    if (twin?.isJudged && task && (await parts.outbox.stateOf(task.taskId)) !== null) return false;
    const record = await add(frame, seen, found, twin?.uses ?? null);
    if (seen.channel === 'form') {
      arming.listen();
      void documents.sent(record, seen.elsewhere === true).catch(report);
    }
    return true;
  }

  /** Stores a submission with what it was matched to. */
  async function add(
    frame: Frame,
    seen: SubmissionSeen,
    found: Found,
    uses: Record<string, number> | null = null,
  ): Promise<SubmissionRecord> {
    const { candidates, match } = found;
    const earlierUses = uses ?? (await noteUses(found, idOf(frame, seen.id)));
    const sent = sentWith(match?.exact ? match.task.kind : null, seen.payload);
    const record = { ...newSubmission(frame, seen, candidates), earlierUses, seen: sent ? { sent } : {} };
    // Before it is stored: a worker that is stopped in between would be woken by nothing.
    await wake.in(JUDGE_MS, `judge ${record.id}`, () => judgeAtLast(record.id));
    await ledger.addSubmission(record);
    const owner = match?.exact ? match : ((await foundSince(frame, seen, record.id)) ?? match);
    if (owner) await link(record, owner.task, owner.exact);
    // An open popup asks for the number of such a token.
    else if (record.marked) announceChange('tasks', record.tabId);
    return record;
  }

  /** Judges with what there is, after a last look at the document that may be the answer. */
  async function judgeAtLast(id: string): Promise<void> {
    const late = new Promise((resolve) => setTimeout(resolve, LAST_LOOK_MS));
    await Promise.race([documents.lookAgain(id), late]);
    await judging.consider(id, true);
  }

  /**
   * The task whose answer became known while the submission was being stored: whoever learnt of it has looked
   * through the submissions before this one was there.
   */
  async function foundSince(frame: Frame, seen: SubmissionSeen, id: string): Promise<Match | null> {
    const { match, candidates } = await matching.look(frame, seen);
    if (!match?.exact) return null;
    await ledger.changeSubmission(id, () => ({ candidates }));
    return match;
  }

  /** Counts a use of each answer in it; gives how often each had been used before. */
  async function noteUses(
    { candidates, lengths, match }: Found,
    by: string,
  ): Promise<Record<string, number>> {
    const uses: Record<string, number> = {};
    const own = new Set(match?.task.answerHashes);
    for (const [index, hash] of candidates.entries()) {
      const isToken = (lengths[index] ?? 0) >= TOKEN_LENGTH;
      if (own.has(hash) || isToken) uses[hash] = await ledger.noteUse(hash, by);
    }
    return uses;
  }

  async function link(record: SubmissionRecord, task: TaskRecord, exact: boolean): Promise<void> {
    const siteKeys = await siteKeysFor(task, record);
    await ledger.changeSubmission(record.id, () => ({
      taskRecordId: task.id,
      exact,
      state: 'awaiting',
      siteKeys,
    }));
    const changed = await ledger.changeTask(task.id, (now) => ({
      submittedAt: now.submittedAt ?? record.at,
      state: now.state === 'created' || now.state === 'ready' ? 'submitted' : now.state,
      ...(now.tabId < 0 ? { tabId: record.tabId, frameId: record.frameId } : {}),
      ...(needsProof(record, now) ? { verification: 'waiting', verificationProblem: 'age' } : {}),
    }));
    if (task.tabId < 0) arming.tabHasTask(record.tabId);
    announceChange('tasks', record.tabId);
    if (changed && changed.verification !== 'done') void tasks().verify(task.id).catch(report);
  }

  /** A task's answer became known: submissions that wait for an owner are looked through. */
  async function onAnswer(task: TaskRecord): Promise<void> {
    matching.answerKnown(task.tabId);
    const now = Date.now();
    const seen = task.tabId < 0 ? await ledger.openSubmissions() : await ledger.submissionsOfTab(task.tabId);
    // All of them before any is judged, and forgets what it carried.
    for (const submission of seen) if (submission.taskRecordId === task.id) await prove(submission, task);
    for (const submission of seen) {
      const isDue = now >= submission.judgeAt;
      if (submission.taskRecordId === task.id) await judging.consider(submission.id, isDue);
      else if (submission.taskRecordId === null && now - submission.at <= LATE_ANNOUNCEMENT_MS + JUDGE_MS) {
        const match = matchSubmission(submission, [task]);
        if (!match?.exact) continue;
        await link(submission, task, true);
        await judging.consider(submission.id, isDue);
      }
    }
  }

  /** What was given to a task by tab and time alone turns out to carry its answer: later uses come second to it. */
  async function prove({ id, exact, candidates }: SubmissionRecord, task: TaskRecord): Promise<void> {
    if (exact || !hasAnswer(task, new Set(candidates))) return;
    await ledger.changeSubmission(id, () => ({ exact: true }));
  }

  async function takeResponse(frame: Frame, seen: ResponseSeen): Promise<void> {
    const { id: _, type: __, at: ___, truncated: ____, ...response } = seen;
    const id = idOf(frame, seen.id);
    const about = followUps.about(id);
    if (about !== undefined) {
      if (await followUps.answer(about, plain(response))) await judging.consider(about, false);
      return;
    }
    const changed = await ledger.changeSubmission(id, (record) =>
      record.seen.response ? null : { seen: { ...record.seen, response: plain(response) } },
    );
    if (changed) await judging.consider(id, false);
  }

  async function takeTexts(frame: Frame, seen: TextAppeared): Promise<void> {
    const id = await find(frame, seen.id);
    if (!id) return;
    // The same answer may have been sent again meanwhile, and this be about that.
    await network.settled(frame.tabId);
    await ledger.changeSubmission(id, (record) =>
      record.deaf
        ? null
        : {
            seen: { ...record.seen, appeared: [...(record.seen.appeared ?? []), ...seen.texts].slice(-300) },
          },
    );
    await judging.consider(id, false);
  }

  /** The page will say nothing more about it. */
  async function watchEnded(frame: Frame, ownId: string): Promise<void> {
    if (followUps.about(idOf(frame, ownId)) !== undefined) return;
    const id = await find(frame, ownId);
    if (id) await (followUps.isOpen(id) ? judging.consider(id, false) : judgeAtLast(id));
  }

  /** Messages about a submission come from its own frame, or from the tab in which its answer opened. */
  async function find(frame: Frame, ownId: string): Promise<string | null> {
    const id = followUps.about(idOf(frame, ownId)) ?? idOf(frame, ownId);
    if (await ledger.submission(id)) return id;
    const open = await ledger.openSubmissions();
    return open.find((one) => one.nextTabId === frame.tabId && one.id.endsWith(`:${ownId}`))?.id ?? null;
  }

  return {
    take,
    takeResponse,
    takeTexts,
    watchEnded,
    onAnswer,
    learning: matching.learning,
    sighted: network.sighted,
    ended: network.ended,
    /** A document is parsed. The form that it answers may still be being taken in. */
    async onDocument(navigation: Navigation): Promise<void> {
      await Promise.allSettled(taking.values());
      await documents.onDocument(navigation);
    },
    onNewTab: documents.onNewTab,

    /** The document that sent a form goes away: the next one is about to be there. */
    async leaving(frame: Frame, ownId: string): Promise<void> {
      const id = idOf(frame, ownId);
      await taking.get(id);
      const record = await ledger.submission(id);
      if (record && record.state !== 'judged') await documents.read(record, frame.tabId, frame.frameId);
    },

    /** Judges what became due while the worker did not run. */
    async resume(): Promise<void> {
      const now = Date.now();
      const open = await ledger.openSubmissions();
      if (open.some(({ channel }) => channel === 'form')) arming.listen();
      const takeUp = ({ id, judgeAt }: SubmissionRecord) => {
        if (judgeAt <= now) return judgeAtLast(id);
        void documents.lookAgain(id).catch(report);
        return wake.in(judgeAt - now, `judge ${id}`, () => judgeAtLast(id));
      };
      await Promise.all(open.map(takeUp));
    },
  };
}
