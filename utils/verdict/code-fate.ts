/** What an identifier that names a captcha says of it where its words, read as a sentence, would mislead. */
import type { Outcome } from '../protocol/words.ts';

/** The set-up or the service: nobody has judged the answer. */
const BROKEN =
  /^(?:mis|un)?config|^(?:secrets?|sitekey|unavailable|service|servers?|networks?|provider|api|connection|unreachable|load|loading|loaded|loader|init|initiali[sz]\w*|render\w*|script|widget|internal|generat\w*|creat\w*|fetch\w*|unknown|unexpected|disabled|unsupported|hostname|domain|action|version)$/;
const MANY = /^(?:many|limit|limited|rate|attempts|exceeded|throttled|blocked|locked)$/;
const ABSENT =
  /^(?:need|needs|needed|requires?|required|missing|absent|empty|blank|no|null|undefined|unsolved|incomplete|mandatory)$/;
const ABSENT_AFTER_NOT =
  /^(?:provided|completed?|solved|found|set|given|present|submitted|sent|filled|done)$/;
const USED = /^(?:used|reused?|duplicated?|replay\w*|consumed)$/;
const FAILED = /^(?:invalid|incorrect|wrong|bad|mismatch\w*|fail\w*|reject\w*|denied)$/;
const NAME = /captcha|turnstile/;

/** What the form was for: "captcha createaccount fail". */
const ACTION = /\bcreate ?(?:account|user|topic|post|comment|order)\b/g;
/** Laravel's name of a rule that failed, where it has no text for it; a missing answer is `validation.required`. */
const RULE = /^validation (?:custom )?(?:(?:re|h)?captcha|turnstile)(?: (?:v2|v3|api))?$/i;

/**
 * The outcome and its particular name for the words of an identifier (`errors captcha required`), or null where
 * the general reading says it well enough.
 */
export function codeFate(identifier: string): { outcome: Outcome; what: string } | null {
  const words = identifier.toLowerCase().replace(ACTION, ' ').split(/\s+/);
  if (RULE.test(identifier)) return { outcome: 'rejected', what: 'failed' };
  if (words.length > 8 || !words.some((word) => NAME.test(word))) return null;
  const has = (pattern: RegExp) => words.some((word) => pattern.test(word));
  if (has(MANY)) return { outcome: 'other-error', what: 'many' };
  if (has(BROKEN) || /\bsite key\b/i.test(identifier)) return { outcome: 'misconfigured', what: 'broken' };
  if (has(USED)) return { outcome: 'stale', what: 'used' };
  const isAbsent = has(ABSENT) || words.some((word, at) => word === 'not' && isAbsentWord(words[at + 1]));
  return isAbsent && !has(FAILED) ? { outcome: 'missing', what: 'absent' } : null;
}

function isAbsentWord(word: string | undefined): boolean {
  return word !== undefined && ABSENT_AFTER_NOT.test(word);
}
