/** Which sentence of a message decides, and what the others tell of it. */
import type { Outcome } from '../protocol/words.ts';
import type { Reading } from './sentence.ts';

/** The particular before the general. */
export const RANK: readonly Outcome[] = [
  'misconfigured',
  'stale',
  'expired',
  'rejected',
  'missing',
  'accepted',
  'other-error',
];
const VAGUE = new Set(['again', 'asked', 'asked-right', 'right']);

export interface Chosen extends Reading {
  /** "Verification failed. Try again": a check that a person can repeat at once, so hardly a nonce or a session. */
  asksAgain: boolean;
  /** Another sentence of the message names the captcha, this one does not. */
  isBorrowed: boolean;
  /** Another sentence of the message says that something else failed. */
  isBesideOther: boolean;
  /** Another sentence of the message names something else: "check your mail". */
  namesOther: boolean;
  /** "Fixed: …", "Version 2: …" */
  isListing: boolean;
}

/**
 * The sentence that decides: one that names the captcha before one that does not, the particular before the
 * general, what follows a colon before what stands before it.
 */
export function choose(all: readonly Reading[]): Chosen | null {
  const read = pictured(all);
  // "The captcha was correct. The message could not be sent": what failed is something else.
  const named = read.some(
    ({ subject, alsoOther, outcome }) => subject === 'captcha' && !alsoOther && outcome !== 'accepted',
  );
  const chosen = pick(read, named);
  if (chosen === null) return null;
  const asksAgain =
    chosen.what === 'failed' &&
    !chosen.isCode &&
    (chosen.hasAgain || all.some(({ what }) => what === 'again')) &&
    !all.some(({ isRefresh }) => isRefresh);
  // "Captcha failed. Reload the page" is also what is said when the widget could not be loaded; of a wrong answer it
  // is mere advice.
  const isBroken = all.some(({ isLabel, what }) => isLabel && what === 'broken');
  const isAdvice = chosen.isWrong && chosen.subject === 'captcha' && all.some(({ isRefresh }) => isRefresh);
  const doubtful =
    isBroken || (!isAdvice && all.some((reading) => reading.doubtful && reading.lang === chosen.lang));
  const isBorrowed =
    chosen.subject === 'captcha' &&
    !all.some(({ text, subject }) => text === chosen.text && subject === 'captcha');
  const namesOther = all.some(({ subject, alsoOther }) => subject === 'other' || alsoOther);
  const isListing = all.some(({ isLabel, talk }) => isLabel && talk);
  const isBesideOther = all.some(({ subject, outcome }) => subject === 'other' && outcome !== null);
  return { ...chosen, doubtful, asksAgain, isBorrowed, isBesideOther, namesOther, isListing };
}

/** "The code is wrong. If illegible, click to refresh": letters or a code in a picture are a captcha's. */
function pictured(all: readonly Reading[]): readonly Reading[] {
  if (!all.some(({ isPictured }) => isPictured) || all.some(({ alsoOther }) => alsoOther)) return all;
  return all.map((reading) =>
    reading.isWriting && (reading.subject === 'weak' || reading.subject === 'none')
      ? { ...reading, subject: 'captcha' }
      : reading,
  );
}

function pick(read: readonly Reading[], named: boolean): Reading | null {
  // "Error: …" says nothing by itself where anything follows.
  const all = read.filter((reading) => !(reading.isLabel && reading.subject === 'none') || read.length === 1);
  const speaking = all.filter((reading) => reading.outcome !== null);
  const plain = speaking.filter(
    (reading) => !reading.isLabel && reading.subject !== 'other' && !VAGUE.has(reading.what),
  );
  const pool = plain.length > 0 ? speaking.filter((reading) => !reading.isLabel) : speaking;
  const about = pool.filter((reading) => reading.subject === 'captcha');
  const exact = about.filter((reading) => !VAGUE.has(reading.what));
  if (exact.length > 0) return explained(failedFirst(exact), about) ?? failedFirst(exact);
  const near = pool.filter((reading) => reading.subject !== 'other' && !VAGUE.has(reading.what));
  if (near.length > 0) {
    const first = failedFirst(near);
    // "Login failed. Please complete the captcha": what failed has a name of its own that no table knows.
    const isUnnamed = first.subject === 'none' && first.outcome === 'rejected';
    if (named && isUnnamed && about.some(({ what }) => isRequest(what, first)))
      return sorted(about)[0] ?? null;
    return named ? { ...first, subject: 'captcha' } : first;
  }
  if (about.length > 0) return sorted(about)[0] ?? null;
  const others = pool.filter((reading) => reading.subject === 'other');
  if (others.length > 0) return sorted(others)[0] ?? null;
  const rest = sorted(pool)[0] ?? null;
  return rest !== null && named ? { ...rest, subject: 'captcha' } : rest;
}

/** Asks for the captcha rather than saying that it failed: once more only where what failed is mostly unknown. */
function isRequest(what: string, failed: Reading): boolean {
  return what === 'asked' || (what === 'again' && failed.known < 0.7);
}

/** "Captcha failed: please complete the captcha": what follows the colon says why. */
function explained(label: Reading, about: readonly Reading[]): Reading | null {
  if (!label.isLabel || label.what !== 'failed') return null;
  return about.find((each) => !each.isLabel && each.what === 'asked') ?? null;
}

/** "It was wrong. Please complete it": the second sentence is advice, unless it says why. */
function failedFirst(readings: readonly Reading[]): Reading {
  const [first] = sorted(readings);
  const failed = readings.find((reading) => reading.what === 'failed');
  const advice = readings.every((reading) =>
    ['rejected', 'missing', 'accepted'].includes(reading.outcome ?? ''),
  );
  return (advice ? failed : first) ?? (first as Reading);
}

function sorted(list: readonly Reading[]): Reading[] {
  const rank = ({ outcome }: Reading) => RANK.indexOf(outcome ?? 'other-error');
  return [...list].sort((a, b) => rank(a) - rank(b));
}
