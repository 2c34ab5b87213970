/** What a call to the service can come to: always a value, never an exception. */
import type { Sentence } from '../protocol/words.ts';

/** Where something went wrong. `message` is the service's own words, at most 200 characters, without any key. */
interface Failed {
  /** The API's errorCode; null when no such answer came. */
  errorCode: string | null;
  /** HTTP status; null when there was no answer. */
  status: number | null;
  message: string;
  sentence: Sentence;
}

export type ApiResult<T> =
  | { type: 'ok'; value: T }
  /** A definite no for this task: asking again changes nothing. */
  | (Failed & { type: 'final' })
  /** The task is still being solved. */
  | (Failed & { type: 'not-ready'; retryAfterMs: number })
  /** Everything with this key rests; `retryAfterMs` null: until the user mends it. */
  | (Failed & { type: 'pause-key'; retryAfterMs: number | null })
  /** Everything rests: the service has blocked this address. */
  | (Failed & { type: 'pause-all'; retryAfterMs: number })
  /** Passing or not understood. `mayHaveArrived`: the service may have acted on the call all the same. */
  | (Failed & { type: 'retry'; retryAfterMs: number | null; mayHaveArrived: boolean });

export type ApiFailure = Exclude<ApiResult<never>, { type: 'ok' }>;
export type { Failed };
