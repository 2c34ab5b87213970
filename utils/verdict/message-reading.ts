/** Reads one message: its sentences together, in the light of the place in which it stood. */
import type { Evidence, Outcome } from '../protocol/words.ts';
import { codesInside, geetest3Code, vendorCode, wordsOf } from './codes.ts';
import type { Message } from './message.ts';
import { type Reading, readSentence } from './sentence.ts';
import { excerpt, sentences } from './text.ts';

/** What the whole source knows and a single message does not. */
export interface Context {
  hasCaptcha: boolean;
  /** Characters a person sees in the source: talk about captchas is long, messages are short. */
  visible: number;
}

const SHORT = 700;

/** The evidence of one message, or null where it says nothing that matters. */
export function readMessage(message: Message, context: Context): Evidence | null {
  const coded = readCode(message, context);
  if (coded !== null) return coded;
  const text = message.code ? wordsOf(message.text) : message.text;
  const readings = sentences(text)
    .map(readSentence)
    .filter((reading) => reading !== null);
  const chosen = choose(readings);
  if (chosen === null) return unread(message);
  return weigh(chosen, message, context);
}

function readCode(message: Message, context: Context): Evidence | null {
  const whole = vendorCode(message.text);
  const inside = whole === null ? codesInside(message.text) : [whole];
  const near = context.hasCaptcha || message.owner === 'captcha' || /captcha|turnstile/i.test(message.text);
  const isGeetest =
    whole === null && inside.length === 0 && /error_?code|^code$|\.code$/i.test(message.at ?? '');
  const geetest =
    isGeetest && context.hasCaptcha && /^error_/.test(message.text) ? geetest3Code(message.text) : null;
  const codes = geetest === null ? inside : [geetest];
  const code = codes.find((each) => !each.needsContext || near);
  if (code === undefined) return null;
  const talk = message.tone === 'plain' && message.place === 'html' && context.visible > SHORT;
  return evidence(`code:${code.name}`, code.outcome, talk ? 0.5 : 0.97, message);
}

function evidence(rule: string, outcome: Outcome, weight: number, message: Message): Evidence {
  return {
    rule,
    outcome,
    weight,
    excerpt: excerpt(message.text),
    place: message.place,
    ...(message.at === undefined ? {} : { at: message.at }),
  };
}

const RANK: readonly (Outcome | 'absent')[] = [
  'misconfigured',
  'stale',
  'expired',
  'rejected',
  'missing',
  'accepted',
  'other-error',
];

/** The sentence that decides: one that names the captcha before one that does not, the particular before the general. */
function choose(readings: readonly Reading[]): Reading | null {
  const speaking = readings.filter((reading) => reading.outcome !== null);
  const named = readings.some((reading) => reading.subject === 'captcha');
  const about = speaking.filter((reading) => reading.subject === 'captcha');
  const failed = about.find((reading) => reading.what === 'failed');
  const sorted = (list: Reading[]) =>
    [...list].sort(
      (a, b) => RANK.indexOf(a.outcome ?? 'other-error') - RANK.indexOf(b.outcome ?? 'other-error'),
    );
  if (
    failed !== undefined &&
    about.every((reading) => ['rejected', 'missing', 'accepted'].includes(reading.outcome ?? ''))
  )
    return failed;
  if (about.length > 0) {
    const weakFail = speaking.find((reading) => reading.subject !== 'other' && reading.what === 'failed');
    const first = sorted(about)[0] ?? null;
    if (first !== null && weakFail !== undefined && ['asked', 'again'].includes(first.what))
      return { ...weakFail, subject: 'captcha' };
    return first;
  }
  const others = speaking.filter((reading) => reading.subject === 'other');
  if (others.length > 0) return sorted(others)[0] ?? null;
  const rest =
    sorted(speaking.filter((reading) => reading.what !== 'again' || speaking.length === 1))[0] ?? null;
  return rest !== null && named ? { ...rest, subject: 'captcha' } : rest;
}

/** A marked error that no table can read is an error of some kind. */
function unread(message: Message): Evidence | null {
  if (message.tone !== 'error' || message.code) return null;
  return evidence('unread-error', 'other-error', message.owner === 'captcha' ? 0.25 : 0.3, message);
}

const BASE: Readonly<Record<string, number>> = {
  failed: 0.95,
  'failed-or-absent': 0.86,
  'failed-or-expired': 0.84,
  score: 0.9,
  bot: 0.7,
  again: 0.6,
  'asked-right': 0.7,
  absent: 0.9,
  asked: 0.8,
  right: 0.7,
};

function weigh(reading: Reading, message: Message, context: Context): Evidence | null {
  const { what, outcome } = reading;
  if (outcome === null) return null;
  const base = BASE[what] ?? 0.92;
  const rule =
    what === 'score'
      ? 'phrase:score'
      : `${message.code ? 'code' : 'phrase'}:${message.code ? message.text.toLowerCase().slice(0, 60) : `${reading.lang}:${what}`}`;
  const owned = message.owner === 'captcha';
  const talk = isTalk(reading, message, context);
  if (reading.subject === 'captcha') {
    const factor = (reading.alsoOther ? 0.75 : 1) * (talk ? 0.5 : 1);
    return evidence(rule, outcome, base * factor, message);
  }
  if (reading.subject === 'other') return other(reading, message, rule, talk);
  if (message.owner === 'other') return other(reading, message, rule, talk);
  if (owned)
    return evidence(
      rule,
      outcome,
      (outcome === 'accepted' ? 0.5 : base * (reading.subject === 'weak' ? 0.95 : 0.9)) * (talk ? 0.5 : 1),
      message,
    );
  if (outcome === 'accepted')
    return message.tone === 'error'
      ? null
      : evidence(rule, 'accepted', message.tone === 'success' ? 0.8 : 0.5, message);
  if (reading.subject === 'weak' && what !== 'again' && message.tone !== 'plain') {
    return evidence(rule, outcome, base * (context.hasCaptcha ? 0.87 : 0.6) * (talk ? 0.5 : 1), message);
  }
  if (message.tone === 'plain') return null;
  return evidence(rule, 'other-error', 0.4, message);
}

function other(reading: Reading, message: Message, rule: string, talk: boolean): Evidence | null {
  if (reading.outcome === 'accepted') {
    return message.tone === 'success' ? evidence(rule, 'accepted', 0.7, message) : null;
  }
  if (message.tone === 'plain' || talk) return null;
  return evidence(`veto:${reading.lang}:other`, 'other-error', 0.7, message);
}

function isTalk(reading: Reading, message: Message, context: Context): boolean {
  if (message.tone === 'error') return false;
  if (reading.talk) return true;
  return message.tone === 'plain' && context.visible > SHORT && message.place !== 'appeared';
}
