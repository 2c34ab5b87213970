/** Reads one message: its sentences together, in the light of the place in which it stood. */
import type { Evidence, Outcome } from '../protocol/words.ts';
import { codeFate } from './code-fate.ts';
import { codesInside, geetest3Code, invalidReason, vendorCode, wordsOf } from './codes.ts';
import type { Message } from './message.ts';
import { type Reading, readSentence } from './sentence.ts';
import { sentences } from './text.ts';
import type { Typed } from './typed-captcha.ts';

/** What the whole source knows and a single message does not. */
export interface Context {
  hasCaptcha: boolean;
  /** Whether a captcha's answer was typed in, and whether the form asks for another code besides. */
  typed: Typed;
  /** A widget's token was submitted: a code that is wrong is then one that came by phone or mail. */
  sentToken: boolean;
  /** Characters a person sees in the source: talk about captchas is long, messages are short. */
  visible: number;
}

const SHORT = 700;

/** The evidence of one message, its whole text as excerpt (`combine` cuts and blanks it), or null where it says nothing that matters. */
export function readMessage(message: Message, context: Context): Evidence | null {
  const coded = readCode(message, context);
  if (coded !== null) return coded;
  const text = message.code ? wordsOf(message.text) : message.text;
  if (message.code && TYPE_CODE.test(message.text)) return null;
  const fate = message.code ? codeFate(text) : fateInside(text);
  if (fate !== null) return evidence(`code:${fate.what}`, fate.outcome, 0.9, message);
  const readings = sentences(text)
    .map(readSentence)
    .filter((reading) => reading !== null);
  const chosen = choose(readings);
  if (chosen === null) return unread(message);
  return weigh(chosen, message, context);
}

/** Validators' codes for a value of another type: the field did not arrive as it should, nobody judged it. */
const TYPE_CODE = /^(?:invalid_type|type_error(?:\..*)?|[a-z]+_type)$/;

/** "error: captcha_config_error" */
function fateInside(text: string): ReturnType<typeof codeFate> {
  if (!text.includes('_')) return null;
  const name = /\b[A-Za-z]+(?:_[A-Za-z]+){1,6}\b/.exec(text.slice(0, 300))?.[0];
  return name === undefined ? null : codeFate(wordsOf(name));
}

function readCode(message: Message, context: Context): Evidence | null {
  const isReason = /invalidreason$/i.test(message.at ?? '');
  const whole = vendorCode(message.text) ?? (isReason ? invalidReason(message.text) : null);
  const inside = whole === null ? codesInside(message.text) : [whole];
  const near =
    context.hasCaptcha ||
    message.owner === 'captcha' ||
    /invalidreason|error-codes/i.test(message.at ?? '') ||
    /captcha|turnstile/i.test(message.text);
  const isGeetest =
    whole === null && inside.length === 0 && /error_?code|^code$|\.code$/i.test(message.at ?? '');
  const marked = /^error_/.test(message.text) || /geetest/i.test(message.at ?? '');
  const geetest = isGeetest && context.hasCaptcha && marked ? geetest3Code(message.text) : null;
  const codes = geetest === null ? inside : [geetest];
  const meant = codes.filter((each) => !each.needsContext || near);
  const code = [...meant].sort((a, b) => RANK.indexOf(a.outcome) - RANK.indexOf(b.outcome))[0];
  if (code === undefined) return null;
  const talk = message.tone === 'plain' && message.place === 'html' && context.visible > SHORT;
  return evidence(`code:${code.name}`, code.outcome, talk ? 0.5 : 0.97, message);
}

function evidence(rule: string, outcome: Outcome, weight: number, message: Message): Evidence {
  return {
    rule,
    outcome,
    weight,
    excerpt: message.text,
    place: message.place,
    ...(message.at === undefined ? {} : { at: message.at }),
  };
}

const RANK: readonly Outcome[] = [
  'misconfigured',
  'stale',
  'expired',
  'rejected',
  'missing',
  'accepted',
  'other-error',
];
const VAGUE = new Set(['again', 'asked', 'asked-right', 'right']);

interface Chosen extends Reading {
  /** "Verification failed. Try again": a check that a person can repeat at once, so hardly a nonce or a session. */
  asksAgain: boolean;
}

/**
 * The sentence that decides: one that names the captcha before one that does not, the particular before the
 * general, what follows a colon before what stands before it.
 */
function choose(all: readonly Reading[]): Chosen | null {
  const read = pictured(all);
  const named = read.some((reading) => reading.subject === 'captcha' && !reading.alsoOther);
  const chosen = pick(read, named);
  if (chosen === null) return null;
  const asksAgain =
    chosen.what === 'failed' && !chosen.isCode && all.some((reading) => reading.what === 'again');
  // "Captcha failed. Reload the page" is also what is said when the widget could not be loaded.
  const doubtful = all.some((reading) => reading.doubtful && reading.lang === chosen.lang);
  return { ...chosen, doubtful, asksAgain };
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
    return named ? { ...first, subject: 'captcha' } : first;
  }
  if (about.length > 0) return sorted(about)[0] ?? null;
  const others = pool.filter((reading) => reading.subject === 'other');
  if (others.length > 0) return sorted(others)[0] ?? null;
  const rest = sorted(pool)[0] ?? null;
  return rest !== null && named ? { ...rest, subject: 'captcha' } : rest;
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

/** A marked error that no table can read is an error of some kind. */
function unread(message: Message): Evidence | null {
  if (message.tone !== 'error' || message.code) return null;
  return evidence('unread-error', 'other-error', message.owner === 'captcha' ? 0.25 : 0.3, message);
}

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

function weigh(reading: Chosen, message: Message, context: Context): Evidence | null {
  const { what, outcome } = reading;
  if (outcome === null) return null;
  const doubt =
    (isTalk(reading, message, context) ? 0.5 : 1) *
    (outcome === 'rejected' && (reading.doubtful || message.entry) ? 0.8 : 1);
  const far = outcome === 'rejected' && reading.subject === 'captcha' && reading.distance > MAX_DISTANCE;
  const isBot = what === 'bot' && reading.subject === 'captcha';
  const base = (isBot ? 0.86 : (BASE[what] ?? 0.92)) * doubt * (far ? 0.8 : 1);
  const say = (weight: number, as: Outcome = outcome) =>
    evidence(ruleOf(reading, message), as, weight, message);
  if (reading.subject === 'captcha')
    return say(Math.max(base, retry(reading, message) * doubt) * (reading.alsoOther ? 0.75 : 1));
  if (reading.subject === 'other' || message.owner === 'other') return other(reading, message, doubt);
  if (message.owner === 'captcha') {
    const share = reading.subject === 'weak' ? 0.95 : 0.9;
    return say(
      outcome === 'accepted' ? 0.5 * doubt : Math.max(base * share, retry(reading, message) * doubt),
    );
  }
  if (outcome === 'accepted')
    return message.tone === 'error' ? null : say(message.tone === 'success' ? 0.8 : 0.5);
  if (message.tone === 'plain') return null;
  if (reading.subject === 'weak' && reading.isCode && nearness(reading, message, context) < 0.7)
    return say(0.5, 'other-error');
  if (reading.subject === 'weak' && what !== 'again')
    return say(base * (reading.asksAgain && isPlain(reading) ? 0.87 : nearness(reading, message, context)));
  return say(0.4, 'other-error');
}

/** A short marked error at the captcha that only says "try again" is a refusal all the same. */
function retry({ what }: Reading, message: Message): number {
  if (what !== 'again' || message.tone !== 'error' || message.owner !== 'captcha') return 0;
  return message.place === 'json' && message.text.length < 100 ? 0.82 : 0;
}

/** How surely something that may be a captcha is one, from what else stands in the source. */
function nearness(reading: Reading, message: Message, { hasCaptcha, typed, sentToken }: Context): number {
  const { isCode, text } = reading;
  // In Chinese the word for a captcha is the word for any code; answers of an interface mean the captcha.
  if (/验证码|驗證碼/.test(text) && (message.place === 'json' || hasCaptcha))
    return typed === 'another-code' || (sentToken && typed === 'none') ? 0.7 : 0.9;
  if (!isPlain(reading)) return 0.6;
  if (isCode) return typed === 'alone' ? 0.87 : typed === 'submitted' ? 0.8 : 0.6;
  return hasCaptcha ? 0.87 : 0.6;
}

/** Nothing but what is known stands in the sentence: unknown words may well name what really failed. */
function isPlain({ known, text }: Reading): boolean {
  return known >= (/[\u0590-\u10ff\u1100-\uffff]/.test(text) ? 0.68 : 0.8);
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
  return evidence(`veto:${reading.lang}:other`, 'other-error', 0.7, message);
}

function isTalk(reading: Reading, message: Message, context: Context): boolean {
  if (message.tone === 'error') return false;
  if (reading.talk) return true;
  return message.tone === 'plain' && context.visible > SHORT && message.place !== 'appeared';
}
