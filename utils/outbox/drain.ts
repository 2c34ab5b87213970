/** Sending what is due: claim durably, call, note the answer. One round after another until nothing is due. */

import { TIMEOUT_MS } from '../capmonster/call.ts';
import { type Client, reportMethods } from '../capmonster/client.ts';
import { isNoSuchTask } from '../capmonster/errors.ts';
import type { Guardrails } from '../guardrails/guardrails.ts';
import type { Keys, UsableKey } from '../storage/keys.ts';
import type { OutboxRecord } from '../storage/records.ts';
import type { OutboxStore } from './store.ts';
import { answered, isClosed, tooLate, wait } from './transitions.ts';

/** Two addresses, each within the client's timeout, and time to write: nobody else takes the report before. */
export const LEASE_MS = 2 * TIMEOUT_MS + 15_000;
/** Calls at a time once the service has shown that it answers; the first call of a drain goes alone. */
const WIDTH = 4;

export interface DrainParts {
  store: OutboxStore;
  client: Pick<Client, 'reportAt'>;
  keys: Pick<Keys, 'list' | 'usable' | 'setProblem' | 'resume'>;
  guardrails: Pick<Guardrails, 'pausedAllUntil' | 'pauseAll' | 'noteUnknownTask'>;
  clock: () => number;
  random: () => number;
  onChange: (taskId: number) => void;
}

/** What is known of keys and pauses when a round begins. */
interface Circumstances {
  usable: UsableKey[];
  /** Name and end of the pause of keys that rest; null: until mended. */
  resting: Map<string, { name: string; until: number | null }>;
  pausedAllUntil: number | null;
}

interface Claim {
  record: OutboxRecord;
  key: UsableKey;
}

/** Sends everything that is due now. */
export async function drainDue(parts: DrainParts): Promise<void> {
  for (let width = 1; ; ) {
    const circumstances = await lookAround(parts);
    const { claims, changed } = await claimDue(parts, circumstances, width);
    if (changed === 0) return;
    const healthy = await allDone(claims.map((claim) => send(parts, claim, circumstances)));
    width = claims.length > 0 && healthy.every(Boolean) ? WIDTH : 1;
  }
}

async function lookAround({ keys, guardrails }: DrainParts): Promise<Circumstances> {
  const [usable, list, pausedAllUntil] = await Promise.all([
    keys.usable(),
    keys.list(),
    guardrails.pausedAllUntil(),
  ]);
  const free = new Set(usable.map(({ id }) => id));
  const rest = list.filter(({ id }) => !free.has(id));
  const resting = new Map(rest.map(({ id, name, pausedUntil }) => [id, { name, until: pausedUntil }]));
  return { usable, resting, pausedAllUntil };
}

/** Takes what can be sent and puts off what cannot, in one transaction. */
async function claimDue(parts: DrainParts, around: Circumstances, width: number) {
  const now = parts.clock();
  const claims: Claim[] = [];
  const changed = await parts.store.updateOpen(now, width, (record) => {
    const put = postponed(record, around, now);
    if (put !== null) return put;
    const key = keyFor(record, around);
    if (key === null) return waitForKey(record, around, now);
    // The claim carries what was known before it; the stored record says that an answer is now owed.
    claims.push({ record: { ...record, attempts: record.attempts + 1, leaseUntil: now + LEASE_MS }, key });
    return claimed(record, now);
  });
  for (const { taskId } of changed) parts.onChange(taskId);
  return { claims, changed: changed.length };
}

function claimed(record: OutboxRecord, now: number): OutboxRecord {
  const leaseUntil = now + LEASE_MS;
  const attempts = record.attempts + 1;
  return { ...record, state: 'sending', attempts, leaseUntil, nextAt: leaseUntil, unanswered: true };
}

function postponed(record: OutboxRecord, around: Circumstances, now: number): OutboxRecord | null {
  if (now >= record.windowEndsAt || record.state === 'held') return tooLate(record, now);
  if (around.pausedAllUntil === null) return null;
  return wait(record, now, around.pausedAllUntil - now, { key: 'outbox.service-paused' });
}

function keyFor(record: OutboxRecord, { usable }: Circumstances): UsableKey | null {
  const fits =
    record.keyId === null
      ? ({ id }: UsableKey) => !record.triedKeys.includes(id)
      : ({ id }: UsableKey) => id === record.keyId;
  return usable.find(fits) ?? null;
}

function waitForKey(record: OutboxRecord, { resting }: Circumstances, now: number): OutboxRecord {
  const candidates = [...resting].filter(([id]) => record.keyId === null || id === record.keyId);
  const first = candidates.map(([, pause]) => pause).sort((a, b) => endOf(a) - endOf(b))[0];
  if (first === undefined) return wait(record, now, null, { key: 'outbox.no-key' });
  const retryAfterMs = first.until === null ? null : Math.max(1, first.until - now);
  return wait(record, now, retryAfterMs, { key: 'outbox.key-paused', params: { name: first.name } });
}

const endOf = ({ until }: { until: number | null }): number => until ?? Number.MAX_SAFE_INTEGER;

/** One call and what follows from it. True: the service is there and has nothing against us. */
async function send(parts: DrainParts, { record, key }: Claim, around: Circumstances): Promise<boolean> {
  const methods = reportMethods(record.kind, record.what);
  const { result, method } = await parts.client.reportAt(
    key.key,
    record.taskId,
    methods,
    record.baseUrl ?? undefined,
  );
  await heed(parts, record, key, result);
  const otherKeys =
    record.keyId === null && around.usable.some(({ id }) => id !== key.id && !record.triedKeys.includes(id));
  const { clock, random } = parts;
  const after = answered(record, {
    result,
    method,
    keyId: key.id,
    otherKeys,
    now: clock(),
    random: random(),
  });
  await parts.store.update(record.taskId, (current) => {
    // Another context took it over after our lease: only a definite answer still counts, unless it has one.
    const ours = current.state === 'sending' && current.leaseUntil === record.leaseUntil;
    return ours || (isClosed(after) && !isClosed(current)) ? after : null;
  });
  parts.onChange(record.taskId);
  return result.type === 'ok' || result.type === 'final';
}

type Result = Awaited<ReturnType<Client['reportAt']>>['result'];

/** What an answer means beyond its own report: keys and origins that are to rest. */
async function heed(parts: DrainParts, record: OutboxRecord, key: UsableKey, result: Result): Promise<void> {
  if (result.type === 'pause-key') await parts.keys.setProblem(key.id, result.sentence, result.retryAfterMs);
  if (result.type === 'pause-all') await parts.guardrails.pauseAll(result.retryAfterMs);
  if (result.type === 'ok') await parts.keys.resume(key.id);
  if (result.type === 'final' && isNoSuchTask(result.errorCode) && record.announcer !== null) {
    await parts.guardrails.noteUnknownTask(record.announcer);
  }
}

/** Waits for all, also where one fails: no call may be under way once a drain has ended. */
async function allDone<T>(tasks: Promise<T>[]): Promise<T[]> {
  await Promise.allSettled(tasks);
  return Promise.all(tasks);
}
