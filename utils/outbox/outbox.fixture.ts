/** For the outbox's tests: a database, a service that can be told how to behave, processes that can die. */
import 'fake-indexeddb/auto';
import type { ApiResult } from '../capmonster/results.ts';
import { WINDOW_MS } from '../capmonster/window.ts';
import { createGuardrails } from '../guardrails/guardrails.ts';
import { type Database, openDatabase } from '../storage/database.ts';
import { createKeys } from '../storage/keys.ts';
import type { NewEntry } from '../storage/records.ts';
import { createOutbox, type ReportRequest } from './outbox.ts';

export const START = Date.UTC(2026, 10, 23, 12);
export const ok: ApiResult<'success'> = { type: 'ok', value: 'success' };
const failed = { status: 200, message: 'words' };

export const retry = (errorCode: string | null, mayHaveArrived = false): ApiResult<'success'> => ({
  ...failed,
  type: 'retry',
  errorCode,
  retryAfterMs: null,
  mayHaveArrived,
  sentence: { key: 'api.failing' },
});
export const final = (errorCode: string): ApiResult<'success'> => ({
  ...failed,
  type: 'final',
  errorCode,
  sentence: { key: 'api.no-such-task' },
});
export const pauseKey = (retryAfterMs: number | null): ApiResult<'success'> => ({
  ...failed,
  type: 'pause-key',
  errorCode: 'ERROR_KEY_DOES_NOT_EXIST',
  retryAfterMs,
  sentence: { key: 'api.key-unknown' },
});
export const pauseAll: ApiResult<'success'> = {
  ...failed,
  type: 'pause-all',
  errorCode: 'ERROR_IP_BANNED',
  retryAfterMs: 600_000,
  sentence: { key: 'api.ip-banned' },
};

/** A lock for one living process at a time: whoever is gone holds nothing. */
export const freeLock = {
  request: (_name: string, task: () => Promise<unknown>) => task(),
} as unknown as Pick<LockManager, 'request'>;

export interface Call {
  key: string;
  taskId: number;
  methods: readonly string[];
  base: string | undefined;
}

let databases = 0;

/** A world with one key `main`, unless told otherwise. */
export async function createWorld(keysGiven: string[] = ['main']) {
  databases += 1;
  const db: Database = await openDatabase({ name: `outbox-${databases}` });
  const world = {
    db,
    now: START,
    calls: [] as Call[],
    answer: (_call: Call): ApiResult<'success'> | Promise<ApiResult<'success'>> => ok,
  };
  const clock = () => world.now;
  const keys = createKeys({ db, clock });
  const guardrails = createGuardrails({ db, clock });
  for (const id of keysGiven) await keys.save({ id, name: id, key: `secret-of-${id}` });
  const client = {
    async reportAt(key: string, taskId: number, methods: readonly never[], base?: string) {
      const call: Call = { key, taskId, methods, base };
      world.calls.push(call);
      return { result: await world.answer(call), method: 'reportIncorrectTokenCaptcha' as const };
    },
  };
  const parts = { db, client, keys, guardrails, clock, random: () => 0.5, locks: freeLock };
  return Object.assign(world, { keys, guardrails, parts, start: () => createOutbox(parts) });
}

export const request = (taskId: number, more: Partial<ReportRequest> = {}): ReportRequest => ({
  taskId,
  kind: 'turnstile',
  keyId: 'main',
  windowEndsAt: START + WINDOW_MS,
  reason: { key: 'fault.token' },
  ...more,
});

export const entry = (taskId: number | null, more: Partial<NewEntry> = {}): NewEntry => ({
  at: START,
  taskId,
  kind: 'turnstile',
  taskType: 'TurnstileTask',
  site: 'shop.example',
  page: 'https://shop.example/login',
  source: 'page-traffic',
  outcome: 'rejected',
  confidence: 0.99,
  evidence: [],
  fault: 'token',
  reason: { key: 'fault.token' },
  ageMs: 5_000,
  report: { state: 'queued', method: null, answeredAt: null, errorCode: null, answer: null },
  manual: false,
  ...more,
});
