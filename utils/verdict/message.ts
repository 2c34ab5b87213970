/** What the readers of a response hand to the judge: messages with the circumstances in which they stood. */
import type { Evidence, EvidencePlace, Outcome } from '../protocol/words.ts';
import type { Typed } from './typed-captcha.ts';

/** How the place of a message speaks: a marked error, a marked success, a message of any kind, plain text. */
export type Tone = 'error' | 'success' | 'message' | 'plain';

/** Whose message it is by its place: hangs at the captcha's field, at another field, or at none. */
export type Owner = 'captcha' | 'other' | 'none';

export interface Message {
  text: string;
  place: EvidencePlace;
  /** JSON path, element or header in which it stood. */
  at?: string;
  tone: Tone;
  owner: Owner;
  /** Stands under a name of its own, as texts in a table of translations do, not as errors do. */
  entry?: boolean;
  /** The document holds hardly anything else. */
  alone?: boolean;
  /** Stands in a list of texts under a name of its own, where nothing else says that something failed. */
  listed?: boolean;
  /** An identifier such as `captcha_failed`, not a sentence. */
  code?: boolean;
}

/** Everything read from one source, before it is weighed. */
export interface Findings {
  messages: Message[];
  /** A captcha's field, widget or name stands in the source. */
  hasCaptcha: boolean;
  /** Whether a captcha stands in it whose answer is typed in. */
  typed: Typed;
  /** Marks of a system whose nonces fail in the words of a captcha. */
  hasNonces: boolean;
  /** The source itself says that it went well or not, apart from any message (`success: false`, status 422). */
  signals: { outcome: Outcome; excerpt: string; at: string; weight: number; rule: string }[];
  /** Characters of text a person would read. */
  visible: number;
}

/** Messages beyond this number are not read: no page says its verdict in the thousandth place. */
export const MAX_MESSAGES = 1_500;

/** An empty set of findings. */
export function nothing(): Findings {
  return { messages: [], hasCaptcha: false, typed: 'none', hasNonces: false, signals: [], visible: 0 };
}

/** Evidence of a message, with its whole text as excerpt (`combine` cuts and blanks it). */
export function evidence(rule: string, outcome: Outcome, weight: number, message: Message): Evidence {
  return {
    rule,
    outcome,
    weight,
    excerpt: message.text,
    place: message.place,
    ...(message.at === undefined ? {} : { at: message.at }),
  };
}
