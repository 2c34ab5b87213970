import type { Kind, Quality } from '../captchas/kind.ts';
import { KINDS } from '../captchas/registry.ts';
import { WAYS_TO_ANSWER } from './answer/registry.ts';
import type { SiteOutcome } from './messages.ts';
import { LANGUAGES } from './messages.ts';
import { WAYS_TO_SUBMIT } from './submit/registry.ts';
import type { WayToSubmit } from './ways.ts';

/** What a visitor does, and what the site must then decide. */
export interface Attempt {
  name: 'accepted' | 'rejected' | 'expired' | 'used' | 'other-error';
  quality: Quality;
  /** Inputs of the login form that differ from the usual ones. */
  values?: Record<string, string>;
  /** The site's possible decisions: some vendors do not tell expired and used apart. */
  decides: SiteOutcome[];
}

export const ATTEMPTS: Attempt[] = [
  { name: 'rejected', quality: 'bad', decides: ['rejected'] },
  { name: 'accepted', quality: 'good', decides: ['accepted'] },
  { name: 'expired', quality: 'expired', decides: ['expired', 'stale'] },
  { name: 'used', quality: 'used', decides: ['used', 'stale', 'expired'] },
  { name: 'other-error', quality: 'good', values: { password: 'wrong' }, decides: ['other-error'] },
];

/** One cell of the matrix: a page's address and an attempt on it. */
export interface Combination {
  kind: Kind;
  widget: string;
  submit: string;
  answer: string;
  lang: string;
  attempt: Attempt;
  /** Why nothing in the browser can see the outcome; null: it can be seen. */
  unseen: string | null;
}

/** Answers that a document can be: a message in it, or the raw text of the data. */
const FOR_DOCUMENTS = new Set(
  'page page-403 same-page flash redirect-query toast dialog shadow frame alert field json-200-false json-422 plain-text empty'.split(
    ' ',
  ),
);
/** Libraries that put HTML into the page themselves, and what they expect for it. */
const OWN_ANSWERS: Record<string, string[]> = {
  turbo: ['same-page', 'flash', 'redirect-query'],
  htmx: ['fragment'],
};
/** An answer of the site's own form is not awaited: a later request tells. */
const LATER = ['json-200-false'];

/** The ways to answer that make sense for a way to submit. */
export function answersFor(submit: WayToSubmit): string[] {
  const own = OWN_ANSWERS[submit.name];
  if (own) return own;
  const all = [...WAYS_TO_ANSWER.keys()];
  if (submit.lands === 'nowhere') return LATER;
  if (submit.lands === 'document') return all.filter((name) => FOR_DOCUMENTS.has(name));
  if (submit.name === 'websocket') return ['json-200-false', 'json-message', 'job', 'graphql-errors'];
  return all;
}

function unseenReason(submit: string, answer: string): string | null {
  if (submit === 'beacon-silent') return 'a beacon has no answer, and the page shows nothing';
  if (answer === 'empty') return 'the answer has no body and the page says only that something went wrong';
  if (answer === 'aborted') return 'the answer was cut before it could be read';
  return null;
}

/** Whether a combination of kind and attempt exists: an image's text neither expires nor is used up. */
const exists = (kind: Kind, { name }: Attempt) => kind !== 'image' || (name !== 'expired' && name !== 'used');

/** Browsers in which a way to submit exists; both when it is not named. */
export const ONLY_IN: Record<string, 'chromium' | 'firefox'> = { 'fetch-stream': 'chromium' };

/** The whole matrix in a fixed order; languages rotate through it. */
export function* combinations(): Generator<Combination> {
  const languages = Object.keys(LANGUAGES);
  let count = 0;
  for (const { kind, variants } of KINDS) {
    for (const widget of Object.keys(variants)) {
      for (const submit of WAYS_TO_SUBMIT.values()) {
        for (const answer of answersFor(submit)) {
          for (const attempt of ATTEMPTS) {
            if (!exists(kind, attempt)) continue;
            const lang = languages[count++ % languages.length] ?? 'en';
            const unseen = unseenReason(submit.name, answer);
            yield { kind, widget, submit: submit.name, answer, lang, attempt, unseen };
          }
        }
      }
    }
  }
}

/** Host and address's axes of a combination; its own host, so that one case does not touch another's. */
export function pageOf(
  combination: Combination,
  number: number,
): { host: string; axes: Record<string, string> } {
  const { kind, widget, submit, answer, lang } = combination;
  const host = `site${number}.example`;
  return {
    host: submit === 'fetch-stream' ? `h2.${host}` : host,
    axes: { kind, widget, submit, answer, lang },
  };
}
