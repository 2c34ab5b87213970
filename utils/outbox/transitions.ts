/** What an answer of the service makes of a report. Pure: the record before and the result in, the record after out. */
import { isNoSuchTask, isRepeat } from '../capmonster/errors.ts';
import type { ApiFailure, ApiResult } from '../capmonster/results.ts';
import type { ReportMethod, ReportState, Sentence } from '../protocol/words.ts';
import type { OutboxRecord } from '../storage/records.ts';
import { nextAttempt } from './backoff.ts';
import type { OutboxReasonKey } from './reasons.ts';

/** The result of one attempt and its circumstances. */
export interface Answered {
  result: ApiResult<'success'>;
  method: ReportMethod;
  /** The key that was used. */
  keyId: string;
  /** Whether another key could own the task: only where its owner was never verified. */
  otherKeys: boolean;
  now: number;
  /** From 0 to below 1. */
  random: number;
}

const CLOSED: ReadonlySet<ReportState> = new Set(['accepted', 'refused', 'too-late', 'dismissed', 'none']);

/** Whether nothing will be sent any more (unless the user asks for it anew). */
export const isClosed = (record: Pick<OutboxRecord, 'state'>): boolean => CLOSED.has(record.state);

/**
 * The record after an attempt.
 *
 * `record.unanswered` is what was known before this attempt. An interrupted attempt is repeated, and the service's answer to a second report is not
 * documented. So after one: "success" is a success; a code that names a repetition means that the first call
 * had arrived, a success too; any other no (an unknown task, an unfamiliar code) is final, because the first
 * call may have been taken and a third cannot tell. Without an interruption unfamiliar codes are retried.
 */
export function answered(record: OutboxRecord, attempt: Answered): OutboxRecord {
  const { result, method, now } = attempt;
  const base: OutboxRecord = { ...record, method, leaseUntil: 0 };
  if (result.type === 'ok') return close(base, 'accepted', { key: 'outbox.accepted' }, now, null, 'success');
  const said: OutboxRecord = { ...base, errorCode: result.errorCode, answer: result.message || null };
  if (isRepeat(result.errorCode)) return end(said, 'accepted', { key: 'outbox.repeat-accepted' }, now);
  switch (result.type) {
    case 'final':
      return finalNo(said, attempt, result);
    case 'pause-key':
      if (attempt.otherKeys) return { ...said, state: 'queued', nextAt: now };
      return wait(said, now, result.retryAfterMs, result.sentence);
    case 'pause-all':
      return wait(said, now, result.retryAfterMs, { key: 'outbox.service-paused' });
    default:
      return again(said, attempt, result);
  }
}

function finalNo(said: OutboxRecord, attempt: Answered, result: ApiFailure): OutboxRecord {
  if (isNoSuchTask(result.errorCode) && attempt.otherKeys) {
    const triedKeys = [...said.triedKeys, attempt.keyId];
    return { ...said, triedKeys, state: 'queued', nextAt: attempt.now };
  }
  const reason = said.unanswered ? repeatRefused(result) : result.sentence;
  return end(said, 'refused', reason, attempt.now);
}

function again(
  said: OutboxRecord,
  attempt: Answered,
  result: Extract<ApiFailure, { type: 'retry' | 'not-ready' }>,
): OutboxRecord {
  if (said.unanswered && result.type === 'retry' && result.errorCode !== null) {
    return end(said, 'refused', repeatRefused(result), attempt.now);
  }
  const mayHaveArrived = result.type === 'retry' && result.mayHaveArrived;
  const next: OutboxRecord = { ...said, unanswered: said.unanswered || mayHaveArrived };
  const { now, random } = attempt;
  const { attempts, windowEndsAt } = said;
  const at = nextAttempt({ now, attempts, windowEndsAt, retryAfterMs: result.retryAfterMs, random });
  if (at === null) return tooLate(next, now);
  const reason: Sentence = { key: 'outbox.retrying', params: { attempts } };
  return { ...next, state: 'queued', nextAt: at, reason, problem: result.sentence };
}

/** Waits for a key or the service to be usable again; the window's end comes first if the pause is longer. */
export function wait(
  record: OutboxRecord,
  now: number,
  retryAfterMs: number | null,
  reason: Sentence,
): OutboxRecord {
  const until = retryAfterMs === null ? record.windowEndsAt : now + retryAfterMs;
  return { ...record, state: 'queued', leaseUntil: 0, nextAt: Math.min(until, record.windowEndsAt), reason };
}

/** Ends a report whose time is over. */
export function tooLate(record: OutboxRecord, now: number): OutboxRecord {
  const key: OutboxReasonKey = record.state === 'held' ? 'outbox.held-too-long' : 'outbox.too-late';
  return end(record, 'too-late', { key }, now, null);
}

/** Ends a report with what the service said last. */
export function end(
  record: OutboxRecord,
  state: ReportState,
  reason: Sentence,
  now: number,
  answeredAt: number | null = now,
): OutboxRecord {
  return close(record, state, reason, answeredAt, record.errorCode, record.answer);
}

function close(
  record: OutboxRecord,
  state: ReportState,
  reason: Sentence,
  answeredAt: number | null,
  errorCode: string | null,
  answer: string | null,
): OutboxRecord {
  const { nextAt: _, ...rest } = record;
  return { ...rest, state, reason, answeredAt, errorCode, answer, leaseUntil: 0 };
}

function repeatRefused(result: ApiFailure): Sentence {
  return { key: 'outbox.repeat-refused', params: { code: result.errorCode ?? `HTTP ${result.status}` } };
}
