/** What a submission carried, as far as it decides what "the code is wrong" means in the answer. */
import { kindOf } from '../captcha/index.ts';
import type { CaptchaKind } from '../protocol/words.ts';

const MAX_NAMES = 400;
const NAME = /([\w.[\]-]{1,60})["']?\s{0,3}[=:]/g;
/** One-time codes by mail or phone. */
const ONE_TIME =
  /(?:^|[._[-])(?:sms|otp|totp|mfa|2fa|pin)|(?:sms|otp|phone|mobile|e?mail|two.?factor|auth)[\w-]{0,10}(?:code|pin)/i;
/** Fields called a code of whatever kind, other than the captcha's own. */
const ANY_CODE = /code$|code[\]_-]|yzm/i;
const CAPTCHAS = /captcha|turnstile|geetest|seccode/i;

/**
 * `token` or `typed` for a submission that surely carried this kind's answer and no other code; `another-code` where
 * "wrong code" may mean that one. Where the kind is not known (null), a field called a code may be the captcha's own:
 * then only a one-time code tells, and null is given without one.
 */
export function sentWith(
  kind: CaptchaKind | null,
  payload: string,
): 'token' | 'typed' | 'another-code' | null {
  const isTyped = kind !== null && kindOf(kind).short;
  let count = 0;
  for (const [, name = ''] of payload.matchAll(NAME)) {
    if (++count > MAX_NAMES) break;
    if (ONE_TIME.test(name)) return 'another-code';
    if (kind !== null && !isTyped && ANY_CODE.test(name) && !CAPTCHAS.test(name)) return 'another-code';
  }
  return kind === null ? null : isTyped ? 'typed' : 'token';
}
