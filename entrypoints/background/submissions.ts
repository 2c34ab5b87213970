/** Submissions from the first sight to the moment at which everything that can be known about them is known. */

import { candidatesIn } from '../../utils/ledger/candidates.ts';
import { hashesOf } from '../../utils/ledger/hash.ts';
import { LATE_ANNOUNCEMENT_MS, matchSubmission } from '../../utils/ledger/match.ts';
import type { SubmissionRecord, TaskRecord } from '../../utils/ledger/records.ts';
import { hostOf } from '../../utils/ledger/views.ts';
import {
  DocumentRead,
  type ResponseSeen,
  type SubmissionSeen,
  type TextAppeared,
} from '../../utils/protocol/observations.ts';
import { needsProof } from './age.ts';
import type { Arming, Navigation } from './arming.ts';
import { readDocumentOf } from './arming.ts';
import { announceChange } from './changes.ts';
import type { Judging } from './judging.ts';
import type { Parts } from './parts.ts';
import type { Frame } from './sender.ts';
import type { Tasks } from './tasks.ts';
import { report, type Wake } from './wake.ts';

/** A submission is judged at the latest this long after it, with what is there: the watch of the page ends at 30 s. */
const JUDGE_MS = 34_000;
/** Uses are counted for tokens, not for words. */
const TOKEN_LENGTH = 20;

export type Submissions = ReturnType<typeof createSubmissions>;

interface Needs {
  parts: Parts;
  arming: Arming;
  wake: Wake;
  judging: Judging;
  tasks: () => Tasks;
}

export function createSubmissions({ parts, arming, wake, judging, tasks }: Needs) {
  const { ledger } = parts;

  /** Takes in a submission. @returns whether its answer is wanted */
  async function take(frame: Frame, seen: SubmissionSeen): Promise<boolean> {
    const open = [...(await ledger.tasksOfTab(frame.tabId)), ...(await ledger.unboundTasks())];
    const lengths = new Set(open.flatMap(({ answerLengths }) => answerLengths));
    const texts = candidatesIn(seen.payload, lengths);
    const candidates = await hashesOf(texts);
    const draft = recordOf(frame, seen, candidates);
    const match = matchSubmission(draft, open);
    const isNamed = texts.some((text) => text.length >= TOKEN_LENGTH);
    if (!match && !(isNamed && looksNamed(seen.payload))) return false;
    const earlierUses: Record<string, number> = {};
    const own = new Set(match?.task.answerHashes);
    for (const [index, hash] of candidates.entries()) {
      const isToken = (texts[index]?.length ?? 0) >= 100;
      if (own.has(hash) || isToken) earlierUses[hash] = await ledger.noteUse(hash);
    }
    const record = { ...draft, earlierUses };
    await ledger.addSubmission(record);
    if (match) await link(record, match.task, match.exact);
    if (seen.channel === 'form') arming.listen();
    wake.in(JUDGE_MS, `judge ${record.id}`, () => judging.consider(record.id, true));
    return true;
  }

  async function link(record: SubmissionRecord, task: TaskRecord, exact: boolean): Promise<void> {
    await ledger.changeSubmission(record.id, () => ({ taskRecordId: task.id, exact, state: 'awaiting' }));
    const changed = await ledger.changeTask(task.id, (now) => ({
      submittedAt: now.submittedAt ?? record.at,
      state: now.state === 'created' || now.state === 'ready' ? 'submitted' : now.state,
      ...(now.tabId < 0 ? { tabId: record.tabId, frameId: record.frameId } : {}),
      ...(needsProof(now) ? { verification: 'waiting', verificationProblem: 'age' } : {}),
    }));
    if (task.tabId < 0) arming.tabHasTask(record.tabId);
    announceChange('tasks', record.tabId);
    if (changed && changed.verification !== 'done') void tasks().verify(task.id).catch(report);
  }

  /** A task's answer became known: submissions that wait for an owner are looked through. */
  async function onAnswer(task: TaskRecord): Promise<void> {
    const now = Date.now();
    const seen = task.tabId < 0 ? await ledger.openSubmissions() : await ledger.submissionsOfTab(task.tabId);
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

  async function takeResponse(frame: Frame, seen: ResponseSeen): Promise<void> {
    const { id: _, type: __, at: ___, truncated: ____, ...response } = seen;
    const id = idOf(frame, seen.id);
    const changed = await ledger.changeSubmission(id, (record) =>
      record.seen.response ? null : { seen: { ...record.seen, response: plain(response) } },
    );
    if (changed) await judging.consider(id, false);
  }

  async function takeTexts(frame: Frame, seen: TextAppeared): Promise<void> {
    const id = await find(frame, seen.id);
    if (!id) return;
    await ledger.changeSubmission(id, (record) => ({
      seen: { ...record.seen, appeared: [...(record.seen.appeared ?? []), ...seen.texts].slice(-300) },
    }));
    await judging.consider(id, false);
  }

  /** The page will say nothing more about it. */
  async function watchEnded(frame: Frame, ownId: string): Promise<void> {
    const id = await find(frame, ownId);
    if (id) await judging.consider(id, true);
  }

  /** Messages about a submission come from its own frame, or from the tab in which its answer opened. */
  async function find(frame: Frame, ownId: string): Promise<string | null> {
    const id = idOf(frame, ownId);
    if (await ledger.submission(id)) return id;
    const open = await ledger.openSubmissions();
    return open.find((one) => one.nextTabId === frame.tabId && one.id.endsWith(`:${ownId}`))?.id ?? null;
  }

  /** Reads the document that answered a form post, if this navigation brought one. */
  async function onDocument({ tabId, frameId }: Navigation): Promise<void> {
    for (const record of await ledger.openSubmissions()) {
      if (record.channel !== 'form' || record.state === 'judged') continue;
      const isHere = record.tabId === tabId && record.frameId === frameId && record.nextTabId === null;
      const isThere = record.nextTabId === tabId && frameId === 0;
      if (isHere || isThere) await readNext(record, tabId, frameId);
    }
  }

  async function readNext(record: SubmissionRecord, tabId: number, frameId: number): Promise<void> {
    const ownId = record.id.split(':').slice(2).join(':');
    const read = DocumentRead.safeParse(await readDocumentOf(tabId, frameId, ownId));
    if (!read.success) return;
    const { type: _, at: __, contentType: ___, ...seen } = read.data;
    const before = new Set(record.before);
    const texts = seen.texts.filter(({ text }) => !before.has(fingerprint(text)));
    const nextDocument = { ...seen, texts, previousUrl: record.pageUrl };
    await ledger.changeSubmission(record.id, (now) => ({ seen: { ...now.seen, nextDocument } }));
    await judging.consider(record.id, false);
  }

  return {
    take,
    takeResponse,
    takeTexts,
    watchEnded,
    onAnswer,
    onDocument,

    /** The document that sent a form goes away: the next one is about to be there. */
    async leaving(frame: Frame, ownId: string): Promise<void> {
      const record = await ledger.submission(idOf(frame, ownId));
      if (record) await readNext(record, frame.tabId, frame.frameId);
    },

    /** A form may have opened its answer in this tab. */
    async onNewTab(from: { tabId: number; frameId: number }, tabId: number): Promise<void> {
      const open = await ledger.openSubmissions();
      const newest = open
        .filter((one) => one.channel === 'form' && one.tabId === from.tabId && one.frameId === from.frameId)
        .sort((a, b) => b.at - a.at)[0];
      if (newest) await ledger.changeSubmission(newest.id, () => ({ nextTabId: tabId }));
    },

    /** Judges what became due while the worker did not run. */
    async resume(): Promise<void> {
      const now = Date.now();
      const open = await ledger.openSubmissions();
      if (open.some(({ channel }) => channel === 'form')) arming.listen();
      for (const record of open) {
        const left = record.judgeAt - now;
        if (left <= 0) await judging.consider(record.id, true);
        else wake.in(left, `judge ${record.id}`, () => judging.consider(record.id, true));
      }
    },
  };
}

const idOf = (frame: Frame, ownId: string): string => `${frame.tabId}:${frame.frameId}:${ownId}`;

function recordOf(frame: Frame, seen: SubmissionSeen, candidates: string[]): SubmissionRecord {
  return {
    id: idOf(frame, seen.id),
    tabId: frame.tabId,
    frameId: frame.frameId,
    origin: frame.origin,
    pageUrl: frame.url,
    host: hostOf(frame.origin === 'null' ? frame.url : frame.origin),
    topHost: frame.topHost,
    nextTabId: null,
    channel: seen.channel,
    url: seen.url,
    method: seen.method,
    at: Math.min(seen.at, Date.now()),
    candidates,
    earlierUses: {},
    before: seen.before ?? [],
    siteKeys: seen.siteKeys,
    taskRecordId: null,
    exact: false,
    marked: seen.marked ?? false,
    seen: {},
    state: 'unmatched',
    judgeAt: Date.now() + JUDGE_MS,
  };
}

const NAMED =
  /captcha|turnstile|geetest|lot_number|pass_token|0[3c]A[\w-]{150}|[PEF][01]_[\w-]{60}|[01]\.[\w-]{100}/i;
const looksNamed = (payload: string): boolean => NAMED.test(payload);

/** The watcher's fingerprint of a line (32-bit FNV-1a), to leave out what stood there before. */
function fingerprint(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Without the fields that were absent (`exactOptionalPropertyTypes`). */
function plain<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
