/** CapMonster Cloud's API as this extension uses it: balance, one task's result, reports. It never makes a task. */
import { kindOf } from '../captcha/index.ts';
import type { CaptchaKind, ReportMethod } from '../protocol/words.ts';
import { Balance, Reported, readTaskResult, type TaskResult } from './answers.ts';
import { call, TIMEOUT_MS } from './call.ts';
import type { ApiResult } from './results.ts';

/** The service's usual address. */
export const BASE_URL = 'https://api.capmonster.cloud';

export interface ClientOptions {
  fetch: typeof globalThis.fetch;
  /** Origin of the service where a call names none. */
  baseUrl?: string;
  timeoutMs?: number;
}

/** How a report ended, and at which address. */
export interface ReportAnswer {
  result: ApiResult<'success'>;
  method: ReportMethod;
}

export type Client = ReturnType<typeof createClient>;

/**
 * Builds the client. Every method takes the key first and, last, another origin of the service (only one that
 * the caller knows to be the service's: the key goes there).
 */
export function createClient(options: ClientOptions) {
  const { baseUrl = BASE_URL, timeoutMs = TIMEOUT_MS } = options;

  function post<T>(
    method: string,
    key: string,
    body: Record<string, unknown>,
    read: (json: unknown) => T | null,
    base: string = baseUrl,
  ): Promise<ApiResult<T>> {
    const url = new URL(`/${method}`, base).href;
    return call({ fetch: (...args) => options.fetch(...args), url, key, body, read, timeoutMs });
  }

  function report(key: string, taskId: number, method: ReportMethod, base?: string) {
    return post(
      method,
      key,
      { taskId },
      (json) => (Reported.safeParse(json).success ? 'success' : null),
      base,
    );
  }

  return {
    /** Balance in the account's currency. */
    getBalance: (key: string, base?: string): Promise<ApiResult<number>> =>
      post('getBalance', key, {}, readBalance, base),

    /** One poll; the caller keeps the count (120 a task) and the distance (2 s). */
    getTaskResult: (key: string, taskId: number, base?: string): Promise<ApiResult<TaskResult>> =>
      post('getTaskResult', key, { taskId }, readTaskResult, base),

    /** One report at one address. */
    report,

    /**
     * One report at the addresses that fit, the next one only where the one before is refused as an unknown
     * method: by its code or by HTTP 404 / 405.
     */
    async reportAt(
      key: string,
      taskId: number,
      methods: readonly ReportMethod[],
      base?: string,
    ): Promise<ReportAnswer> {
      for (const [index, method] of methods.entries()) {
        const result = await report(key, taskId, method, base);
        if (!isUnknownMethod(result) || index === methods.length - 1) return { result, method };
      }
      throw new Error('no report address given');
    },
  };
}

/** Addresses for a report, in order: the kind's own, or by what is known of a typed number. */
export function reportMethods(kind: CaptchaKind, what: 'token' | 'image'): readonly ReportMethod[] {
  if (kind !== 'other') return kindOf(kind).report;
  return [what === 'image' ? 'reportIncorrectImageCaptcha' : 'reportIncorrectTokenCaptcha'];
}

function readBalance(json: unknown): number | null {
  const parsed = Balance.safeParse(json);
  return parsed.success ? parsed.data.balance : null;
}

function isUnknownMethod(result: ApiResult<unknown>): boolean {
  if (result.type === 'final') return result.errorCode === 'ERROR_NO_SUCH_METHOD';
  return result.type === 'retry' && (result.status === 404 || result.status === 405);
}
