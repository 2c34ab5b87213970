/** Reads one message: its sentences together, in the light of the place in which it stood. */
import type { Evidence } from '../protocol/words.ts';
import { codeFate } from './code-fate.ts';
import {
  ajCode,
  codesInside,
  geetest3Code,
  invalidReason,
  reasonAfter,
  vendorCode,
  wordsOf,
} from './codes.ts';
import { evidence, type Message } from './message.ts';
import { type Reading, readSentence } from './sentence.ts';
import { choose, RANK } from './sentence-choice.ts';
import { sentences } from './text.ts';
import { type Context, SHORT, unread, weigh } from './weighing.ts';

/** The evidence of one message, its whole text as excerpt (`combine` cuts and blanks it), or null where it says nothing that matters. */
export function readMessage(message: Message, context: Context): Evidence | null {
  const coded = readCode(message, context);
  if (coded !== null) return coded;
  const text = message.code ? wordsOf(message.text) : message.text;
  if (message.code && TYPE_CODE.test(message.text)) return null;
  const fate = message.code ? codeFate(text) : fateInside(text);
  if (fate !== null) return evidence(`code:${fate.what}`, fate.outcome, 0.9, message);
  const clauses = sentences(text).map(readSentence);
  const chosen = choose(clauses.filter((reading) => reading !== null));
  if (chosen === null) return unread(message);
  // "Message when the captcha is wrong:" heads what somebody may set.
  const isHeading =
    chosen.isLabel && clauses.at(-1)?.text === chosen.text && !ENDS_WITH_COLON.has(chosen.lang);
  const isSupposed = chosen.isSupposed || isHeading;
  const isQualified = chosen.isQualified || isUnexplained(chosen, clauses);
  return weigh({ ...chosen, isSupposed, isQualified }, message, context);
}

/** Whether a text asks for what stands in a picture to be typed in. */
export function asksForPicture(text: string): boolean {
  if (text.length > 400) return false;
  return sentences(text).some((clause) => {
    const reading = readSentence(clause);
    if (reading === null || !reading.isWriting || reading.isFault || reading.alsoOther) return false;
    return reading.asks && (reading.isPictured || reading.subject === 'captcha');
  });
}

/** Armenian's full stop looks like a colon, and is often typed as one. */
const ENDS_WITH_COLON = new Set(['hy']);

/** "Verification failed: the tax number is not in the register": no table reads what the colon leads to. */
function isUnexplained(chosen: Reading, clauses: readonly (Reading | null)[]): boolean {
  if (!chosen.isLabel) return false;
  const next = clauses[clauses.findIndex((clause) => clause?.text === chosen.text) + 1];
  if (next === undefined) return false;
  if (next === null || next.outcome === null || next.subject === 'other') return true;
  return next.subject === 'none' && next.known < 0.8;
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
  const aj = /(?:^|\.)repCode$/.test(message.at ?? '') ? ajCode(message.text) : null;
  const reason = whole ?? aj ?? reasonAfter(message.text);
  const inside = reason === null ? codesInside(message.text) : [reason];
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
