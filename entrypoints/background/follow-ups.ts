/**
 * Answers that come by a later request: the site answers a submission with the number of a job, and the page asks
 * with it what became of it. Taken for such a question is a GET of the same frame to the same origin that carries
 * the number which the answer gave, and nothing that is a captcha's; everything else may be about something else.
 */
import type { SubmissionRecord } from '../../utils/ledger/records.ts';
import type { Ledger } from '../../utils/ledger/store.ts';
import type { SubmissionSeen } from '../../utils/protocol/observations.ts';
import { judge, REPORT_THRESHOLD } from '../../utils/verdict/index.ts';
import type { Frame } from './sender.ts';
import { originOf } from './sender.ts';
import { submissionId } from './submission-record.ts';

/** Longest answer that may be a job's number and little else. */
const MAX_BODY = 4_000;
/** From this length on a value is not the same by chance. */
const MIN_HANDLE = 8;
const HANDLE = /^[\w-]{8,100}$/;
/** Names of a job's number, and of numbers that travel with every request. */
const OF_JOB = /(?:id|job|ticket|task|request|operation|process|poll)$/i;
const OF_ALL = /session|user|account|client|device|visitor|csrf|token|auth/i;
/** What sites call a job that is not done; 202 says the same. */
const NOT_DONE =
  /"(?:status|state)"\s*:\s*"(?:queued|pending|running|processing|in[_ -]?progress|waiting|started|scheduled|created)"/i;
const MAX_HANDLES = 20;
/** A page that asked this lately will ask again. */
const ASKS_ON_MS = 8_000;
const MAX_OPEN = 200;

type Response = NonNullable<SubmissionRecord['seen']['response']>;

export function createFollowUps(ledger: Ledger) {
  /** Submissions asked after, by the name of the request that asks. */
  const asked = new Map<string, { about: string; at: number }>();

  return {
    /** Takes a request that carries no answer for a question after a submission's outcome, if it surely is one. */
    async take(frame: Frame, seen: SubmissionSeen): Promise<boolean> {
      if (seen.method.toUpperCase() !== 'GET') return false;
      const words = new Set(seen.payload.split(/[^\w-]+/).filter(({ length }) => length >= MIN_HANDLE));
      if (words.size === 0) return false;
      const all = (await ledger.submissionsOfTab(frame.tabId)).filter(
        (one) =>
          one.frameId === frame.frameId &&
          one.state === 'awaiting' &&
          originOf(one.url) === originOf(seen.url) &&
          handlesIn(one.seen.response).some((handle) => words.has(handle)),
      );
      const [only] = all;
      if (!only || all.length > 1) return false;
      if (asked.size >= MAX_OPEN) asked.clear();
      asked.set(submissionId(frame, seen.id), { about: only.id, at: Date.now() });
      return true;
    },

    /** The submission that a request asks after; undefined: it asks after none. */
    about: (id: string): string | undefined => asked.get(id)?.about,

    /** Whether the page goes on asking after a submission. */
    isOpen: (about: string): boolean =>
      [...asked.values()].some((one) => one.about === about && one.at > Date.now() - ASKS_ON_MS),

    /** Lets a later answer that says something stand for a first one that said nothing; gives whether it does. */
    async answer(about: string, response: Response): Promise<boolean> {
      let isTaken = false;
      await ledger.changeSubmission(about, ({ seen, state }) => {
        const { response: _, appeared: __, ...rest } = seen;
        isTaken = state === 'awaiting' && !isDecided(seen) && isDecided({ ...rest, response });
        return isTaken ? { seen: { ...seen, response } } : null;
      });
      return isTaken;
    },
  };
}

function isDecided(seen: SubmissionRecord['seen']): boolean {
  const { outcome, confidence } = judge(seen);
  return outcome !== 'unknown' && confidence >= REPORT_THRESHOLD;
}

/** Numbers under which a JSON answer says that its outcome can be asked for; none where it is the outcome itself. */
export function handlesIn(response: Response | undefined): string[] {
  const body = response?.body ?? '';
  if (body.length > MAX_BODY || (response?.status !== 202 && !NOT_DONE.test(body))) return [];
  const found: string[] = [];
  try {
    JSON.parse(body, (name, value: unknown) => {
      const isOne = typeof value === 'string' || typeof value === 'number';
      const isJobs = OF_JOB.test(name) && !OF_ALL.test(name);
      if (isOne && isJobs && HANDLE.test(String(value))) found.push(String(value));
      return value;
    });
  } catch {
    return [];
  }
  return found.slice(0, MAX_HANDLES);
}
