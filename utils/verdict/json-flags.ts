/** What a JSON answer says by flags, numbers and fixed values: `success: false`, `captchaValid: false`, a low score. */
import type { Findings, Owner } from './message.ts';

const SUCCESS_KEY =
  /^(success|succeeded|ok|valid|passed|is_?success|isvalid|verified|authenticated|successful)$/i;

/** `captchaFailed: true`, `invalid_captcha: true`. */
const FAILED_CAPTCHA_KEY =
  /^(?:is_?)?(?:(?:re|h)?captcha(?:_?(?:token|code|response|answer|check|validation|verification))?_?(?:is_?)?(?:failed|failure|invalid|incorrect|wrong|rejected|mismatch|error)|(?:failed|invalid|incorrect|wrong|bad)_?(?:re|h)?captcha)$/i;

/** `captchaValid: false`, `is_captcha_correct: false`. */
const RIGHT_CAPTCHA_KEY =
  /^(?:is_?)?(?:(?:re|h)?captcha(?:_?(?:token|code|response|answer))?_?(?:is_?)?(?:valid|correct)|(?:valid|correct)_?(?:re|h)?captcha)$/i;

/** Where a value stands. */
interface Place {
  path: string;
  key: string;
  owner: Owner;
}

/** A boolean or a number. */
export function readScalar(value: boolean | number, here: Place, { signals }: Findings): void {
  if (typeof value === 'number') {
    readScore(value, here, signals);
    return;
  }
  const shown = `${here.key}: ${String(value)}`;
  if (SUCCESS_KEY.test(here.key)) {
    const captcha = here.owner === 'captcha';
    signals.push({
      outcome: value ? 'accepted' : captcha ? 'rejected' : 'other-error',
      excerpt: shown,
      at: here.path,
      weight: captcha ? 0.7 : 0.5,
      rule: value ? 'flag:success' : captcha ? 'flag:captcha-false' : 'flag:failure',
    });
  } else if (here.key.length < 40 && (value ? FAILED_CAPTCHA_KEY : RIGHT_CAPTCHA_KEY).test(here.key)) {
    signals.push({
      outcome: 'rejected',
      excerpt: shown,
      at: here.path,
      weight: 0.85,
      rule: 'flag:captcha-failed',
    });
  } else if (/^(error|errors|has_?error|is_?error|failed|failure)$/i.test(here.key) && value) {
    signals.push({
      outcome: 'other-error',
      excerpt: shown,
      at: here.path,
      weight: 0.5,
      rule: 'flag:failure',
    });
  }
}

/** A valid token with a low score: the site decides by it, but has not said so. */
function readScore(value: number, { key, path }: Place, signals: Findings['signals']): void {
  if (key !== 'score' || value >= 0.5 || !/riskanalysis|captcha/i.test(path)) return;
  const excerpt = `score: ${String(value)}`;
  signals.push({
    outcome: 'rejected',
    excerpt,
    at: path,
    weight: 0.55,
    rule: 'code:low-score',
  });
}

/** GeeTest's own answer to a validation that failed (FACTS section 2): a `seccode` that is no hash but `false`. */
export function readSeccode({ path: at }: Place, { signals }: Findings): void {
  const excerpt = 'seccode: false';
  signals.push({ outcome: 'rejected', excerpt, at, weight: 0.85, rule: 'code:seccode-false' });
}
