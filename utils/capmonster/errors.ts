/** Every error code of the service (FACTS section 1) as a typed result, in one table. */
import type { ApiReasonKey } from './reasons.ts';
import type { ApiFailure, Failed } from './results.ts';

/** Blocks by address last about 10 minutes (the service's documentation). */
export const BAN_MS = 10 * 60_000;
/** The service asks for 2 seconds between two polls of a task. */
export const POLL_MS = 2_000;

interface Row {
  type: 'final' | 'not-ready' | 'pause-key' | 'pause-all';
  sentence: ApiReasonKey;
  /** Null: until the user mends it. */
  retryAfterMs?: number | null;
}

const noSuchTask: Row = { type: 'final', sentence: 'api.no-such-task' };
const banned: Row = { type: 'pause-all', sentence: 'api.ip-banned', retryAfterMs: BAN_MS };
const notSupported: Row = { type: 'final', sentence: 'api.not-supported' };

/**
 * `ERROR_ZERO_BALANCE` and `ERROR_IP_NOT_ALLOWED` pause for the length of a ban only: both end on the service's
 * side, unseen by us. A key that does not exist stays so until it is replaced.
 */
const ROWS: Readonly<Record<string, Row>> = {
  ERROR_KEY_DOES_NOT_EXIST: { type: 'pause-key', sentence: 'api.key-unknown', retryAfterMs: null },
  ERROR_NO_SUCH_CAPCHA_ID: noSuchTask,
  ERROR_NO_SUCH_CAPTCHA_ID: noSuchTask,
  WRONG_CAPTCHA_ID: noSuchTask,
  ERROR_ZERO_BALANCE: { type: 'pause-key', sentence: 'api.zero-balance', retryAfterMs: BAN_MS },
  ERROR_IP_NOT_ALLOWED: { type: 'pause-key', sentence: 'api.ip-not-allowed', retryAfterMs: BAN_MS },
  ERROR_IP_BANNED: banned,
  ERROR_IP_BLOCKED: banned,
  ERROR_TOO_MUCH_REQUESTS: { type: 'final', sentence: 'api.too-many-polls' },
  ERROR_NO_SUCH_METHOD: notSupported,
  ERROR_TASK_NOT_SUPPORTED: notSupported,
  CAPTCHA_NOT_READY: { type: 'not-ready', sentence: 'api.not-ready', retryAfterMs: POLL_MS },
};

/** Codes by which the service says that it does not know a task (for this key, or any more). */
export function isNoSuchTask(errorCode: string | null): boolean {
  return errorCode !== null && ROWS[errorCode] === noSuchTask;
}

/**
 * Whether a code says that the task had been reported already. The answer to a second report is not documented;
 * any code that names a repetition is read so.
 */
export function isRepeat(errorCode: string | null): boolean {
  return errorCode !== null && /ALREADY|DUPLICATE|REPEAT|TWICE/i.test(errorCode);
}

/** The result of an answer `{ errorId: 1, errorCode }`. Codes that are not in the table may pass: retry. */
export function failureOf(errorCode: string, status: number, message: string): ApiFailure {
  const row = Object.hasOwn(ROWS, errorCode) ? ROWS[errorCode] : undefined;
  const sentence = { key: row?.sentence ?? ('api.refused' as const), params: { code: errorCode } };
  const failed: Failed = { errorCode, status, message, sentence };
  switch (row?.type) {
    case 'final':
      return { ...failed, type: 'final' };
    case 'not-ready':
      return { ...failed, type: 'not-ready', retryAfterMs: row.retryAfterMs ?? POLL_MS };
    case 'pause-key':
      return { ...failed, type: 'pause-key', retryAfterMs: row.retryAfterMs ?? null };
    case 'pause-all':
      return { ...failed, type: 'pause-all', retryAfterMs: row.retryAfterMs ?? BAN_MS };
    default:
      return { ...failed, type: 'retry', retryAfterMs: null, mayHaveArrived: false };
  }
}
