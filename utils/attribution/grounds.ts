/**
 * How far a structured code blames the token, from FACTS section 2. `report` codes are not listed: a rejection
 * counts once every check of the submission passes. Names are the rules of the verdict's evidence.
 */

/** `hold`: only with corroboration; `score`: only if the task asked for a score; `seen`: said to be used before. */
export type Ground = 'report' | 'hold' | 'score' | 'seen';

const GROUNDS: ReadonlyMap<string, Ground> = new Map<string, Ground>([
  ['code:incorrect-captcha-sol', 'hold'],
  ['code:unknown_invalid_reason', 'hold'],
  ['code:pass_token-error', 'hold'],
  ['code:invalid-or-already-seen-response', 'hold'],
  ['code:timeout-or-duplicate', 'hold'],
  ['code:dupe', 'hold'],
  ['code:score-threshold-not-met', 'score'],
  ['code:low-score', 'score'],
  ['phrase:score', 'score'],
  ['code:already-seen-response', 'seen'],
  ['code:geetest3-02', 'seen'],
  ['code:geetest3-11', 'seen'],
  ['code:geetest3-51', 'seen'],
]);

/** The ground of one piece of evidence; anything not listed is an ordinary refusal. */
export function groundOf(rule: string): Ground {
  return GROUNDS.get(rule) ?? 'report';
}
