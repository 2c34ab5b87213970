/** One verdict from everything that was seen after a submission. */
import type { Judge, Observed } from '../protocol/judging.ts';
import type { AppearedText } from '../protocol/observations.ts';
import type { Evidence, Verdict } from '../protocol/words.ts';
import { readAddress, readHeaders } from './address.ts';
import { readStatus, readWidget } from './circumstances.ts';
import { combine } from './combine.ts';
import { type Findings, type Message, nothing, type Tone } from './message.ts';
import { asksForPicture, readMessage } from './message-reading.ts';
import { merge, readBody } from './response.ts';
import { type Typed, typedInBoth } from './typed-captcha.ts';

/** Pure, synchronous, bounded in time, never throws. */
export const judge: Judge = (seen) => {
  try {
    return decide(seen);
  } catch {
    return { outcome: 'unknown', confidence: 0, evidence: [] };
  }
};

function decide(seen: Observed): Verdict {
  const { response, nextDocument } = seen;
  const sources: Findings[] = [];
  if (response?.body) sources.push(readBody(response.body, response.contentType));
  if (response?.headers) sources.push(readHeaders(response.headers));
  if (response?.url && response.redirected) sources.push(readAddress(response.url));
  if (seen.appeared) sources.push(readAppeared(seen.appeared, 'appeared'));
  if (nextDocument) {
    sources.push(readAppeared(nextDocument.texts, 'next-document', nextDocument));
    if (nextDocument.url !== nextDocument.previousUrl) sources.push(readAddress(nextDocument.url));
  }
  const whole = merge(sources);
  const messages = foremost(whole.messages);
  let typed: Typed | null = null;
  const context = {
    hasCaptcha: whole.hasCaptcha || seen.sent === 'token' || seen.sent === 'typed',
    // Asked for by few messages only, and then dear.
    get typed() {
      typed ??= typedAsSaid(typedInBoth(whole.typed, typedWhen(seen.sent)), messages);
      return typed;
    },
    visible: whole.visible,
    isFailure: (response?.status ?? 0) >= 400 || whole.signals.some(({ rule }) => rule === 'flag:failure'),
    hasNonces: whole.hasNonces,
  };
  const evidence: Evidence[] = [];
  for (const message of messages) {
    const read = readMessage(message, context);
    if (read !== null) evidence.push(read);
  }
  for (const { rule, outcome, weight, excerpt, at } of whole.signals) {
    evidence.push({ rule, outcome, weight, excerpt, place: 'json', at });
  }
  // Having moved on speaks for an acceptance only where the new document does not say otherwise.
  const isRefused = evidence.some(({ outcome, weight }) => outcome !== 'accepted' && weight >= 0.5);
  const status = readStatus(seen).filter(({ rule }) => !(isRefused && rule === 'behaviour:moved-on'));
  evidence.push(...status, ...readWidget(seen.widget ?? []));
  return combine(evidence.map((each) => softened(each, response?.status ?? nextDocument?.status ?? null)));
}

/** "Type the characters that you see in the picture": the form's code is a captcha's, however its field is named. */
function typedAsSaid(typed: Typed, messages: readonly Message[]): Typed {
  if (typed !== 'none' && typed !== 'a-code') return typed;
  return messages.some(({ text, place }) => place === 'html' && asksForPicture(text)) ? 'alone' : typed;
}

/** What the submission tells of the codes in its form. */
function typedWhen(sent: Observed['sent']): Typed {
  if (sent === 'another-code') return sent;
  return sent === 'typed' ? 'submitted' : 'none';
}

const MAX_READ = 600;

/** The messages worth reading: those in places of messages first, plain text as far as the bound allows. */
function foremost(messages: readonly Message[]): readonly Message[] {
  if (messages.length <= MAX_READ) return messages;
  const marked = messages.filter(({ tone, owner }) => tone !== 'plain' || owner === 'captcha');
  const plain = messages.filter(({ tone, owner }) => tone === 'plain' && owner !== 'captcha');
  return [...marked, ...plain].slice(0, MAX_READ);
}

/** A server that broke down has not judged the answer, whatever its message says. */
function softened(evidence: Evidence, status: number | null): Evidence {
  const broken =
    status !== null && status >= 500 && evidence.outcome === 'rejected' && !evidence.rule.startsWith('code:');
  return broken ? { ...evidence, weight: evidence.weight * 0.8 } : evidence;
}

const TONES: Readonly<Record<AppearedText['role'], Tone>> = {
  alert: 'error',
  dialog: 'message',
  field: 'error',
  toast: 'message',
  text: 'message',
  'js-alert': 'message',
  title: 'plain',
};

/** Characters of a document that holds a message and nothing else. */
const BARE = 400;

function readAppeared(
  texts: readonly AppearedText[],
  place: 'appeared' | 'next-document',
  document?: { hasWidget: boolean; hasForm: boolean },
): Findings {
  const findings = nothing();
  findings.hasCaptcha = document?.hasWidget ?? false;
  const total = texts.reduce((sum, { text }) => sum + text.length, 0);
  // A document of one or two lines and no form is the answer itself, not a page that has it somewhere.
  const isBare = total < BARE && document?.hasForm === false;
  for (const { text, role, nearForm } of texts) {
    findings.visible += text.length;
    const isPlain = role === 'text' && !nearForm && place === 'next-document' && !isBare;
    const tone = isPlain ? 'plain' : TONES[role];
    findings.messages.push({ text, place, at: role, tone, owner: 'none' } satisfies Message);
  }
  return findings;
}
