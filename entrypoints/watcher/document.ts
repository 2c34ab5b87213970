/** Reading the document that answered a form post, at the background's request. */

import { fingerprint } from '../../utils/protocol/fingerprint.ts';
import { alerts, startOutcomeWatch, watches } from './outcome-watch.ts';
import { messagesIn, type SeenText } from './text.ts';

const WIDGET =
  '[data-sitekey], textarea[name*="captcha"], input[name*="captcha"], input[name="cf-turnstile-response"], .geetest_holder, .geetest_captcha, iframe[src*="captcha"]';
const MAX_TEXTS = 1_500;

let left = false;
/** What was read of this document, by submission. */
const read = new Map<string, Promise<DocumentSeen>>();

export interface DocumentSeen {
  type: 'document';
  url: string;
  status: number | null;
  contentType: string | null;
  texts: SeenText[];
  hasWidget: boolean;
  hasForm: boolean;
  openedAt: number;
  at: number;
}

/** Marks this document as the one that sent the form, so that it is not taken for the answer. */
export function markLeft(): void {
  left = true;
}

/**
 * Waits until the document is parsed, reads its visible text, and goes on watching it for late messages under
 * the submission's name. Asked once more it gives the same: who asked first may have been stopped before it could
 * keep it. Null while this is still the document that sent the form.
 */
export async function readDocument(submissionId: string): Promise<DocumentSeen | null> {
  // A tab that a form opened holds an empty document until the answer is there.
  if (left || document.URL === 'about:blank') return null;
  const known = read.get(submissionId) ?? readNow(submissionId);
  read.set(submissionId, known);
  return known;
}

async function readNow(submissionId: string): Promise<DocumentSeen> {
  if (document.readyState === 'loading') {
    await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
  }
  const texts = messagesIn(document.body ?? document.documentElement).slice(0, MAX_TEXTS);
  const watch = startOutcomeWatch(submissionId, {
    onEnd: () => watches.delete(submissionId),
    known: new Set(texts.map(({ text }) => fingerprint(text))),
  });
  watches.set(submissionId, watch);
  watch.wanted();
  // Scripts that show a message when the page has loaded are waited for from then on.
  if (document.readyState === 'complete') watch.answered();
  else addEventListener('load', () => watch.answered(), { once: true });
  texts.push(...alerts.map(({ message }) => message));
  if (document.title) texts.unshift({ text: document.title.slice(0, 300), role: 'title', nearForm: false });
  return {
    type: 'document',
    url: document.URL,
    status: statusOf(),
    contentType: document.contentType,
    texts,
    hasWidget: document.querySelector(WIDGET) !== null,
    hasForm: document.querySelector('form') !== null,
    openedAt: performance.timeOrigin,
    at: Date.now(),
  };
}

/** HTTP status of this document: Chromium 109, Firefox 129. */
function statusOf(): number | null {
  const [entry] = performance.getEntriesByType('navigation');
  const status: unknown = entry && 'responseStatus' in entry ? entry.responseStatus : null;
  return typeof status === 'number' && status > 0 ? status : null;
}
