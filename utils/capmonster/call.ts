/** One HTTP call to the service: JSON out, a parsed answer or a typed failure in. Never throws, never names a key. */
import { readFailure } from './answers.ts';
import { failureOf } from './errors.ts';
import type { ApiReasonKey } from './reasons.ts';
import type { ApiFailure, ApiResult } from './results.ts';

/** No call waits longer: a report's whole window is 5 minutes. */
export const TIMEOUT_MS = 15_000;
/** Longest text of the service that is kept, as the history shows it. */
const MAX_MESSAGE = 200;
/** A retry-after that is longer than the window says nothing more than "not now". */
const MAX_RETRY_AFTER_S = 600;

export interface Call<T> {
  fetch: typeof globalThis.fetch;
  url: string;
  /** Goes into the body as `clientKey`, and out of every message. */
  key: string;
  body: Record<string, unknown>;
  /** Null: an answer that is not understood. */
  read: (json: unknown) => T | null;
  timeoutMs: number;
}

/** Makes the call. */
export async function call<T>(options: Call<T>): Promise<ApiResult<T>> {
  const signal = AbortSignal.timeout(options.timeoutMs);
  try {
    const response = await options.fetch(options.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ clientKey: options.key, ...options.body }),
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal,
    });
    return readResponse(options, response, await response.text());
  } catch {
    return signal.aborted
      ? passing('api.timeout', { seconds: Math.round(options.timeoutMs / 1_000) })
      : passing('api.offline');
  }
}

function readResponse<T>(options: Call<T>, response: Response, body: string): ApiResult<T> {
  const json = parseJson(body);
  const failure = readFailure(json);
  if (failure !== null) {
    const message = clean(`${failure.errorCode} ${failure.description}`.trim(), options.key);
    return failureOf(clean(failure.errorCode, options.key), response.status, message);
  }
  const value = response.ok ? options.read(json) : null;
  if (value !== null) return { type: 'ok', value };
  return notUnderstood(response, clean(body, options.key));
}

/** An answer without a usable body: 4xx was turned down, anything else may have been acted upon. */
function notUnderstood(response: Response, message: string): ApiFailure {
  const { status } = response;
  const more = { status, message, retryAfterMs: retryAfter(response) };
  if (response.ok) return passing('api.unreadable', {}, more);
  const mayHaveArrived = status < 400 || status >= 500;
  return passing('api.failing', { status }, { ...more, mayHaveArrived });
}

function passing(
  key: ApiReasonKey,
  params: Record<string, string | number> = {},
  more: Partial<Extract<ApiFailure, { type: 'retry' }>> = {},
): ApiFailure {
  const base = { errorCode: null, status: null, message: '', retryAfterMs: null, mayHaveArrived: true };
  return { ...base, ...more, type: 'retry', sentence: { key, params } };
}

function retryAfter(response: Response): number | null {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  return seconds > 0 ? Math.min(seconds, MAX_RETRY_AFTER_S) * 1_000 : null;
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** A proxy or the service may repeat the request in its answer: the key never goes further. */
function clean(message: string, key: string): string {
  const hidden = key === '' ? message : message.replaceAll(key, '•••');
  return hidden.replace(/\s+/g, ' ').slice(0, MAX_MESSAGE);
}
