/**
 * Structured codes of the vendors' verification services, from FACTS section 2 and the vendors' documentation, and
 * what each says of the answer. Sites pass them on whole, in arrays, in strings and in sentences.
 */
import type { Outcome } from '../protocol/words.ts';

const TABLE: Partial<Record<Outcome, string>> = {
  rejected:
    'invalid-input-response incorrect-captcha-sol score-threshold-not-met malformed unknown_invalid_reason pass_token-error ' +
    'invalid-response invalid-captcha-response invalid_captcha_response invalid-token-captcha',
  expired: 'expired-input-response challenge-expired pass_token-expire gen_time-expire token_expired_captcha',
  stale: 'timeout-or-duplicate invalid-or-already-seen-response already-seen-response dupe',
  missing: 'missing-input-response missing-captcha-response missing_captcha',
  misconfigured:
    'missing-input-secret invalid-input-secret bad-request invalid-keys browser-error browser_error hostname-mismatch action-mismatch ' +
    'unknown-error challenge-timeout apk_package_name-mismatch invalid-json connection-failed bad-response site_mismatch sitekey-secret-mismatch ' +
    'not-using-dummy-passcode not-using-dummy-secret missing-remoteip invalid-remoteip invalid-sitekey internal-error ' +
    'invalid-hostname missing-sitekey sitekey-not-found invalid-site-private-key invalid-widget-id invalid-parsed-secret ' +
    'error-codes-missing lot_number-not-match illegal-gen_time not-whitelisted-hostname',
};

/** reCAPTCHA Enterprise's `invalidReason`: plain words that mean this nowhere else. */
const INVALID_REASONS: Readonly<Record<string, Outcome>> = { expired: 'expired', missing: 'missing' };

/** Meaning of a reCAPTCHA Enterprise `tokenProperties.invalidReason`, or null. */
export function invalidReason(text: string): Code | null {
  const name = text.trim().toLowerCase();
  const outcome = INVALID_REASONS[name];
  return outcome === undefined ? null : { name, outcome, needsContext: false };
}

/** Codes that mean a captcha only where a captcha is spoken of. */
const NEEDS_CONTEXT = new Set([
  'unknown-error',
  'malformed',
  'dupe',
  'bad-request',
  'invalid-json',
  'connection-failed',
  'bad-response',
  'browser-error',
  'browser_error',
  'internal-error',
  'invalid-keys',
  'invalid-response',
  'invalid-hostname',
  'site_mismatch',
  'unknown_invalid_reason',
  'invalid-sitekey',
  'hostname-mismatch',
  'action-mismatch',
]);

const CODES = new Map<string, Outcome>();
for (const outcome of ['rejected', 'expired', 'stale', 'missing', 'misconfigured'] as const) {
  for (const code of TABLE[outcome]?.split(' ') ?? []) CODES.set(code, outcome);
}

/** GeeTest v3 server codes (FACTS section 2); a challenge lives ten minutes and works once. */
const GEETEST3: Readonly<Record<string, Outcome>> = {
  '14': 'rejected',
  '16': 'rejected',
  '18': 'rejected',
  '19': 'rejected',
  '68': 'rejected',
  '02': 'stale',
  '11': 'stale',
  '51': 'stale',
};

/** AJ-Captcha's `repCode`: a slider or words to click, judged by its own server (its documentation's table of codes). */
const AJ: Readonly<Record<string, Outcome>> = { '6110': 'expired', '6111': 'rejected' };

/** Meaning of AJ-Captcha's `repCode`, or null. */
export function ajCode(text: string): Code | null {
  const outcome = AJ[text.trim()];
  return outcome === undefined ? null : { name: `aj-captcha-${text.trim()}`, outcome, needsContext: false };
}

export interface Code {
  name: string;
  outcome: Outcome;
  needsContext: boolean;
}

/** All that vendors' codes consist of. */
const LETTERS = /^[A-Za-z_\s-]+$/;

/** Meaning of one whole string as a vendor's code, or null. Case and the choice of `-`, `_` or space don't matter. */
export function vendorCode(text: string): Code | null {
  if (text.length > 48 || !LETTERS.test(text)) return null;
  const lower = text.trim().toLowerCase().replaceAll(' ', '-');
  for (const name of [lower, lower.replaceAll('_', '-'), lower.replaceAll('-', '_')]) {
    const outcome = CODES.get(name);
    const needsContext = NEEDS_CONTEXT.has(name);
    // "Bad request", "Invalid response" with a space are plain English, whatever stands beside them.
    if (outcome !== undefined && !(needsContext && text.trim().includes(' ')))
      return { name, outcome, needsContext };
  }
  return null;
}

/** A GeeTest v3 server code such as `error_14`, or its number. */
export function geetest3Code(text: string): Code | null {
  const digits = /^(?:error_?|geetest_?|-)?(\d{2})$/i.exec(text.trim())?.[1];
  if (digits === undefined) return null;
  return { name: `geetest3-${digits}`, outcome: GEETEST3[digits] ?? 'misconfigured', needsContext: true };
}

const REASON_AFTER =
  /captcha[^-:(]{0,60}(?:\s-\s|:\s?|\()\s?(DUPE|EXPIRED|MALFORMED|MISSING|SITE_MISMATCH|BROWSER_ERROR|UNKNOWN_INVALID_REASON)\b/i;

/** reCAPTCHA Enterprise's reason behind a sentence, as Firebase gives it: "Recaptcha verification failed - DUPE". */
export function reasonAfter(text: string): Code | null {
  const name = text.length > 300 ? undefined : REASON_AFTER.exec(text)?.[1];
  if (name === undefined || name !== name.toUpperCase()) return null;
  return invalidReason(name) ?? vendorCode(name);
}

const MAX_WORDS = 40;

/** Vendors' codes that stand inside a sentence: "Captcha error: timeout-or-duplicate". */
export function codesInside(text: string): Code[] {
  if (!text.includes('-') && !text.includes('_')) return [];
  const found: Code[] = [];
  let seen = 0;
  for (const [run] of text.slice(0, 2_000).matchAll(/[A-Za-z_]+(?:-[A-Za-z_]+)*/g)) {
    if (!run.includes('-') && !run.includes('_')) continue;
    seen += 1;
    if (seen > MAX_WORDS) break;
    const code = vendorCode(run);
    if (code !== null) found.push(code);
  }
  return found;
}

/** Breaks an identifier (`CAPTCHA_FAILED`, `invalidCaptcha`, `error.captcha.invalid`) into words. */
export function wordsOf(identifier: string): string {
  return identifier
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .replace(/[_\-./:]+/g, ' ')
    .replace(/\b(re|h)\s?captcha/gi, '$1captcha')
    .trim();
}

/** Whether a string is an identifier rather than a sentence. */
export function isIdentifier(text: string): boolean {
  return (
    text.length <= 80 &&
    /^[A-Za-z][A-Za-z0-9]*(?:[_\-./:][A-Za-z0-9]+)*$/.test(text) &&
    /[_\-./:]|[a-z][A-Z]|^[A-Z]+$/.test(text)
  );
}
