/** What a submission carries, and whose it is: in its own text, or in what `webRequest` shows of the same request. */
import { comparableKeys } from '../../utils/captcha/site-keys.ts';
import { candidatesIn } from '../../utils/ledger/candidates.ts';
import { hashesOf, hashOf } from '../../utils/ledger/hash.ts';
import { type Match, matchSubmission } from '../../utils/ledger/match.ts';
import type { SubmissionRecord, TaskRecord } from '../../utils/ledger/records.ts';
import type { Ledger } from '../../utils/ledger/store.ts';
import type { SubmissionSeen } from '../../utils/protocol/observations.ts';
import type { Arming } from './arming.ts';
import { createRunning } from './running.ts';
import type { Frame } from './sender.ts';
import type { Sighting } from './sightings.ts';
import { newSubmission } from './submission-record.ts';

/** The page hands a token on at once, while what it said of the task may still be on its way to us. */
const ANSWER_SOON_MS = 1_500;
/** `webRequest` tells of a request at about the time at which the page does. */
const SIGHTING_SOON_MS = 1_500;
const KEEP_SIGHTINGS_MS = 5_000;
/** From this length on a value counts as a token. */
const TOKEN_LENGTH = 20;
const NAMED =
  /captcha|turnstile|geetest|lot_number|pass_token|0[3c]A[\w-]{150}|[PEF][01]_[\w-]{60}|[01]\.[\w-]{100}/i;

/** Whether a text has a captcha's name or a token's make in it. */
export const looksNamed = (payload: string): boolean => NAMED.test(payload);

/** What was found in one submission. */
export interface Found {
  /** Hashes of everything that may be an answer, and its lengths in the same order. */
  candidates: string[];
  lengths: number[];
  match: Match | null;
  /** It carries something that is named or made like a captcha's token. */
  isNamed: boolean;
}

export type Matching = ReturnType<typeof createMatching>;

export function createMatching(ledger: Ledger, arming: Arming) {
  const learning = createRunning();
  const answers = createBell<number>();
  const requests = createBell<string>();
  const sightings: Sighting[] = [];

  /** Finds the answer and its task in one text. */
  async function look(frame: Frame, seen: SubmissionSeen): Promise<Found & { isSolving: boolean }> {
    const open = [...(await ledger.tasksOfTab(frame.tabId)), ...(await ledger.unboundTasks())];
    const texts = candidatesIn(seen.payload, new Set(open.flatMap(({ answerLengths }) => answerLengths)));
    const candidates = await hashesOf(texts);
    const isNamed = texts.some(({ length }) => length >= TOKEN_LENGTH) && looksNamed(seen.payload);
    const match = matchSubmission(newSubmission(frame, seen, candidates), open);
    return {
      candidates,
      lengths: texts.map(({ length }) => length),
      // Time and place alone speak for a task only where something like a token was sent.
      match: match && (match.exact || isNamed) ? match : null,
      isNamed,
      isSolving: open.some(
        ({ answerHashes, verification }) => answerHashes.length === 0 && verification !== 'failed',
      ),
    };
  }

  /** Finds it; waits a moment for an answer that is about to be known. */
  async function lookSoon(frame: Frame, seen: SubmissionSeen): Promise<Found> {
    // Heard from now on: the answer may become known during the first look.
    const known = answers.rings(frame.tabId, ANSWER_SOON_MS);
    // What the page told of a task before is known first, however busy the worker is.
    await learning.settled(frame.tabId);
    const found = await look(frame, seen);
    if (found.match?.exact || !found.isSolving) return found;
    return (await known) ? look(frame, seen) : found;
  }

  return {
    look,
    lookSoon,

    /** Finds it; waits a moment for what is about to be known, by the page or the network. */
    async find(frame: Frame, seen: SubmissionSeen): Promise<Found> {
      const found = await lookSoon(frame, seen);
      if (found.match?.exact) return found;
      if (!arming.isArmed(frame.tabId) || seen.channel === 'form') return found;
      const sighting = await sightingOf(frame.tabId, seen.url);
      if (!sighting) return found;
      const inside = await look(frame, { ...seen, payload: sighting.text });
      return inside.match?.exact ? inside : found;
    },

    /** Something is being learnt of a tab's tasks: submissions that come after it wait for it. */
    learning: learning.during,

    /** A task of this tab has an answer now; one of no tab yet may be any tab's. */
    answerKnown: (tabId: number): void => (tabId < 0 ? answers.ringAll() : answers.ring(tabId)),

    /** A request of an armed tab was looked through: it carries a task's answer, or none. */
    sighted(sighting: Sighting, carries: boolean): void {
      const since = Date.now() - KEEP_SIGHTINGS_MS;
      while (sightings[0] && sightings[0].at < since) sightings.shift();
      if (carries) sightings.push(sighting);
      requests.ring(nameOf(sighting.tabId, sighting.url));
    },
  };

  async function sightingOf(tabId: number, url: string): Promise<Sighting | undefined> {
    const find = () => sightings.findLast((one) => one.tabId === tabId && sameRequest(one.url, url));
    const known = find();
    if (known) return known;
    return (await requests.rings(nameOf(tabId, url), SIGHTING_SOON_MS)) ? find() : undefined;
  }
}

const nameOf = (tabId: number, url: string): string => `${tabId} ${bare(url)}`;
const bare = (url: string): string => url.split('#')[0] ?? url;

/** Whether two addresses are the same request's: fragments are not sent. */
export function sameRequest(a: string, b: string): boolean {
  return bare(a) === bare(b);
}

/** Waiting for something by name, up to a time. */
export function createBell<K>() {
  const waiting = new Map<K, Set<() => void>>();
  return {
    ring(name: K): void {
      for (const hear of waiting.get(name) ?? []) hear();
    },
    ringAll(): void {
      for (const all of [...waiting.values()]) for (const hear of all) hear();
    },
    /** True when it rang in time. */
    rings(name: K, ms: number): Promise<boolean> {
      return new Promise((resolve) => {
        const all = waiting.get(name) ?? new Set();
        waiting.set(name, all);
        const end = (rang: boolean) => {
          clearTimeout(timer);
          all.delete(hear);
          if (all.size === 0) waiting.delete(name);
          resolve(rang);
        };
        const hear = () => end(true);
        const timer = setTimeout(() => end(false), ms);
        all.add(hear);
      });
    },
  };
}

/**
 * Site keys that speak for or against the task. GeeTest's key stands in no attribute of the page: its scripts carry it
 * in their addresses, and version 4 submits it with the answer. Where it is not found, other keys prove nothing.
 */
export async function siteKeysFor(task: TaskRecord, record: SubmissionRecord): Promise<string[]> {
  const { websiteKey, kind } = task;
  if (websiteKey === null) return record.siteKeys;
  if (!kind.startsWith('geetest')) return comparableKeys(websiteKey, record.siteKeys);
  if (record.siteKeys.includes(websiteKey)) return record.siteKeys;
  return record.candidates.includes(await hashOf(websiteKey)) ? [websiteKey] : [];
}
