/** How much one reading weighs, in the light of the place in which its message stood. */
import type { Evidence, Outcome } from '../protocol/words.ts';
import { evidence, type Message } from './message.ts';
import type { Reading } from './sentence.ts';
import type { Chosen } from './sentence-choice.ts';
import type { Typed } from './typed-captcha.ts';

/** What the whole source knows and a single message does not. */
export interface Context {
  hasCaptcha: boolean;
  /** Whether a captcha's answer was typed in, and whether the form asks for another code besides. */
  typed: Typed;
  /** Characters a person sees in the source: talk about captchas is long, messages are short. */
  visible: number;
  /** The status or a flag says that something failed. */
  isFailure: boolean;
  /** The page is of a system whose nonces fail in the words of a captcha ("security check failed"). */
  hasNonces: boolean;
}

/** Characters of a page beyond which plain text is talk and no message. */
export const SHORT = 700;

const BASE: Readonly<Record<string, number>> = {
  failed: 0.95,
  'failed-or-absent': 0.86,
  'failed-and-absent': 0.7,
  'failed-or-expired': 0.84,
  score: 0.9,
  bot: 0.7,
  again: 0.6,
  'asked-right': 0.7,
  absent: 0.9,
  asked: 0.8,
  right: 0.7,
};

/** Letters between the captcha's name and its fate, beyond which the two may not belong together. */
const MAX_DISTANCE = 30;
/** Share of known letters that is enough where the noun alone tells what is meant. */
const HALF = 0.45;
/** Share of known letters from which a sentence is about what it names, however long it is. */
const PLAIN = 0.8;

/** The evidence of the reading that decides a message, or null where it says nothing that matters. */
export function weigh(reading: Chosen, message: Message, context: Context): Evidence | null {
  const { what, outcome } = reading;
  if (outcome === null) return null;
  const doubt = (isTalk(reading, message, context) ? 0.5 : 1) * doubtOf(reading, message, context);
  const base = baseOf(reading) * doubt;
  const say = (weight: number, as: Outcome = outcome) =>
    evidence(ruleOf(reading, message), as, weight * (as === 'missing' ? instructionOf(message) : 1), message);
  if (isSettingUp(reading, message)) return say(0.25);
  if (reading.subject === 'captcha')
    return say(
      Math.max(base, retry(reading, message), raised(reading, message) * doubt) *
        (reading.alsoOther ? 0.75 : 1),
    );
  // A solution is the captcha's, whichever field stands beside it.
  const isOfField =
    message.owner === 'other' && !(reading.isSolution && context.hasCaptcha && reading.subject === 'weak');
  if (reading.subject === 'other' || isOfField) return other(reading, message, doubt);
  if (message.owner === 'captcha') {
    // It may stand above the whole form, of which the captcha is the only part that is there.
    if (message.place === 'html' && reading.subject === 'none' && reading.isErrorOnly)
      return say(0.4, 'other-error');
    // At the captcha's own field nobody but the captcha's service took the visitor for a machine.
    if (what === 'bot' && message.tone === 'error') return say(0.84 * doubt);
    if (outcome === 'accepted') return say(0.5 * doubt);
    const right = what === 'asked-right' ? raised(reading, message) * doubt : 0;
    return say(Math.max(base * shareOf(reading, message), retry(reading, message), right));
  }
  if (outcome === 'accepted') {
    if (message.tone === 'error') return reading.known < 0.5 ? unread(message) : null;
    return say(message.tone === 'success' ? 0.8 : 0.5);
  }
  if (message.tone === 'plain') return null;
  if (reading.subject !== 'weak') return say(0.4, 'other-error');
  const near = nearness(reading, context);
  if (reading.isCode && near < 0.7) return say(0.5, 'other-error');
  if (what === 'again') return say(0.4, 'other-error');
  return say(base * (isCheckAgain(reading) ? 0.87 : near));
}

/** How surely a message at the captcha's own field is about the captcha. */
function shareOf({ subject, known }: Reading, { place }: Message): number {
  if (subject === 'weak') return 0.95;
  return place === 'html' && known < 0.6 ? 0.8 : 0.9;
}

/** "You are required to complete the following task": beside an error, plain text in a page is an instruction. */
function instructionOf({ tone, place }: Message): number {
  return tone === 'plain' && place === 'html' ? 0.85 : 1;
}

/** "Set the reCAPTCHA keys": plain text that speaks of a set-up and of nothing that failed. */
function isSettingUp({ what, isFault, known }: Reading, { tone, place }: Message): boolean {
  return what === 'broken' && !isFault && known < 0.7 && tone === 'plain' && place === 'html';
}

/**
 * What speaks against a refusal: the page or the request, something of the captcha, a list of texts, a record of what
 * happened before.
 */
function doubtOf(
  { outcome, what, doubtful, isOfIt, isSupposed }: Reading,
  { entry, listed }: Message,
  { isFailure }: Context,
): number {
  if (outcome !== 'rejected') return 1;
  if (isOfIt || isSupposed) return 0.5;
  // A score is Google's own, whatever became of the request.
  return (doubtful && what !== 'score') || entry || (listed && !isFailure) ? 0.8 : 1;
}

function baseOf({ what, outcome, subject, distance, known }: Reading): number {
  if (what === 'bot' && subject === 'captcha') return 0.86;
  const isFar =
    outcome === 'rejected' &&
    what !== 'score' &&
    subject === 'captcha' &&
    distance > MAX_DISTANCE &&
    known < PLAIN;
  return (BASE[what] ?? 0.92) * (isFar ? 0.8 : 1);
}

/** A short marked error at the captcha that only says "try again" is a refusal all the same. */
function retry({ what, isRefresh }: Reading, { tone, owner, place, text, entry }: Message): number {
  if (what !== 'again' || isRefresh || entry || tone !== 'error' || owner !== 'captcha') return 0;
  return place === 'json' && text.length < 100 ? 0.82 : 0;
}

/**
 * "Please enter a valid captcha", "please verify the captcha again", as an error and not as the hint beside the
 * field: the one that was sent was not valid.
 */
function raised(reading: Chosen, { tone, place, entry }: Message): number {
  if (tone === 'plain' || (tone === 'message' && place === 'html') || entry) return 0;
  if (reading.isBorrowed || reading.isBesideOther || reading.known < 0.55) return 0;
  if (reading.what === 'asked-right') return 0.82;
  if (reading.what !== 'again' || reading.isRefresh) return 0;
  return reading.asks || isPlain(reading) ? 0.82 : 0;
}

/** "Verification failed. Please try again": what can be done again without loading the page anew is no nonce. */
function isCheckAgain(reading: Chosen): boolean {
  return reading.asksAgain && !reading.isThing && isPlain(reading);
}

/** How surely something that may be a captcha is one, from what else stands in the source. */
function nearness(reading: Chosen, { hasCaptcha, hasNonces, typed }: Context): number {
  const { isCode, text } = reading;
  // In Chinese the word for a captcha is the word for any code: it is this one where a captcha is known to be there and
  // no other was asked for or sent. That it is missing or too old harms nobody.
  if (/验证码|驗證碼/.test(text) && (hasCaptcha || reading.outcome !== 'rejected'))
    return typed === 'another-code' || typed === 'a-code' ? 0.7 : 0.9;
  if (reading.isSolution && (isPlain(reading) || (hasCaptcha && reading.known >= HALF))) return 0.9;
  if (!isPlain(reading) || (hasNonces && !isCode)) return 0.6;
  if (reading.isThing && !isCode) return 0.6;
  if (isCode)
    return typed === 'alone' && reading.isTypedCode && !reading.namesOther
      ? 0.87
      : typed === 'submitted'
        ? 0.8
        : 0.6;
  return hasCaptcha ? 0.87 : 0.6;
}

/** Nothing but what is known stands in the sentence: unknown words may well name what really failed. */
function isPlain({ known, text, isQualified }: Reading): boolean {
  return !isQualified && known >= (/[\u0590-\u10ff\u1100-\uffff]/.test(text) ? 0.68 : 0.8);
}

function ruleOf(reading: Reading, message: Message): string {
  if (reading.what === 'score') return 'phrase:score';
  return message.code
    ? `code:${message.text.toLowerCase().slice(0, 60)}`
    : `phrase:${reading.lang}:${reading.what}`;
}

function other(reading: Reading, message: Message, doubt: number): Evidence | null {
  if (reading.outcome === 'accepted') {
    return message.tone === 'success' ? evidence(ruleOf(reading, message), 'accepted', 0.7, message) : null;
  }
  if (message.tone === 'plain' || doubt < 0.6) return null;
  // "Please open the link in our mail": a notice that asks for something else is no error.
  const isNotice = message.place === 'html' && message.tone === 'message' && reading.what === 'asked';
  if (isNotice) return evidence(`notice:${reading.lang}:other`, 'other-error', 0.28, message);
  return evidence(`veto:${reading.lang}:other`, 'other-error', 0.7, message);
}

function isTalk(reading: Chosen, message: Message, context: Context): boolean {
  if (message.tone === 'error') return false;
  if (reading.talk || (reading.isListing && (message.tone === 'plain' || message.alone))) return true;
  return message.tone === 'plain' && context.visible > SHORT && message.place !== 'appeared';
}

/** A marked error that no table can read is an error of some kind. */
export function unread(message: Message): Evidence | null {
  if (message.tone !== 'error' || message.code) return null;
  return evidence('unread-error', 'other-error', 0.34, message);
}
