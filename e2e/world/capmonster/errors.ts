import type { Reply } from '../net/exchange.ts';
import { json } from '../net/exchange.ts';

/** What the documentation says of each code, in our words. */
const DESCRIPTIONS: Record<string, string> = {
  ERROR_KEY_DOES_NOT_EXIST: 'The key is unknown or malformed',
  ERROR_NO_SUCH_CAPCHA_ID: 'There is no such task for this key, or its storage time is over',
  WRONG_CAPTCHA_ID: 'There is no such task for this key, or its storage time is over',
  ERROR_ZERO_BALANCE: 'The account has no funds',
  ERROR_IP_NOT_ALLOWED: 'The account trusts other addresses only',
  ERROR_IP_BANNED: 'The address is banned for some minutes',
  ERROR_IP_BLOCKED: 'The address is banned for some minutes',
  ERROR_TOO_MUCH_REQUESTS: 'The task was polled more than 120 times',
  ERROR_NO_SUCH_METHOD: 'There is no such method',
  ERROR_TASK_NOT_SUPPORTED: 'This type of task is not supported here',
  CAPTCHA_NOT_READY: 'The captcha is still being solved',
  ERROR_CAPTCHA_UNSOLVABLE: 'The captcha could not be solved',
  ERROR_TASK_ABSENT: 'The property "task" is missing',
  ERROR_DUPLICATE_REPORT: 'This task was reported before',
  ERROR_BAD_PARAMETERS: 'The body is not of the documented form',
};

/** An error as the service words it; a call that failed for its own reason still has HTTP status 200. */
export function apiError(errorCode: string, status = 200): Reply {
  return json({ errorId: 1, errorCode, errorDescription: DESCRIPTIONS[errorCode] ?? errorCode }, status);
}
