/**
 * The durable queue of reports: at most one per task, ever, and none lost. The background wakes it at the time
 * that `drain` gives; every step survives the worker being stopped.
 */

import type { Client } from '../capmonster/client.ts';
import { WINDOW_MS } from '../capmonster/window.ts';
import type { Guardrails } from '../guardrails/guardrails.ts';
import { addRow } from '../history/rows.ts';
import type { Done } from '../protocol/commands.ts';
import type { CaptchaKind, ReportState, Sentence } from '../protocol/words.ts';
import type { Database } from '../storage/database.ts';
import type { NewEntry, OutboxRecord } from '../storage/records.ts';
import type { DrainParts } from './drain.ts';
import { type Locks, MAX_OPEN, oneAtATime } from './one-at-a-time.ts';
import type { OutboxReasonKey } from './reasons.ts';
import { createStore } from './store.ts';
import { end } from './transitions.ts';

const MAX_LIST = 200;

export interface OutboxOptions {
  db: Database;
  client: Pick<Client, 'reportAt'>;
  keys: DrainParts['keys'];
  guardrails: Pick<Guardrails, 'pausedAllUntil' | 'pauseAll' | 'noteUnknownTask'>;
  clock?: () => number;
  /** From 0 to below 1, for the backoff. */
  random?: () => number;
  /** Called after each change of a report. */
  onChange?: (taskId: number) => void;
  /** Keeps pages and worker from draining at once; null where the browser has none. */
  locks?: Locks;
}

/** A report to be sent. */
export interface ReportRequest {
  taskId: number;
  kind: CaptchaKind;
  /** Which address, where `kind` is `other`; default `token`. */
  what?: 'token' | 'image';
  /** Key that verified the task; null: not known, the usable keys are tried in turn. */
  keyId: string | null;
  /** Origin of the service address at which the task was made. */
  baseUrl?: string | null;
  /** Origin (or extension) that announced it. */
  announcer?: string | null;
  /** Task's creation + WINDOW_MS. */
  windowEndsAt: number;
  /** Not sent before (undo). */
  notBefore?: number;
  reason: Sentence;
  /** Waits for the user instead of being sent. */
  held?: boolean;
  /** The user asks: opens a held, dismissed or too late report again. */
  manual?: boolean;
}

export interface Enqueued {
  /** False: the task has a report already, nothing was queued. */
  added: boolean;
  state: ReportState;
  /** Id of the history entry, if one was given. */
  historyId: number | null;
}

export type Outbox = ReturnType<typeof createOutbox>;

export function createOutbox(options: OutboxOptions) {
  const { db, client, keys, guardrails, clock = Date.now, random = Math.random } = options;
  const onChange = options.onChange ?? (() => {});
  const locks = options.locks === undefined ? (globalThis.navigator?.locks ?? null) : options.locks;
  const store = createStore(db);
  const parts: DrainParts = { store, client, keys, guardrails, clock, random, onChange };
  const drain = oneAtATime(locks, store, parts);

  /** Changes a report for the user; `refusal` says why it cannot be. */
  async function command(
    taskId: number,
    refusal: OutboxReasonKey,
    change: (record: OutboxRecord) => OutboxRecord | null,
  ): Promise<Done> {
    const { changed, record } = await store.update(taskId, change);
    if (changed) onChange(taskId);
    if (changed) return { ok: true, value: undefined };
    return { ok: false, problem: { key: record === null ? 'outbox.unknown' : refusal } };
  }

  return {
    /**
     * Queues a report, with its history entry in the same transaction. Asked again for the same task it changes
     * nothing (a manual request opens what was held, dismissed or too late); the entry is then kept as a note
     * that says so. Call `drain` afterwards.
     */
    async enqueue(request: ReportRequest, entry?: NewEntry): Promise<Enqueued> {
      const tx = store.begin();
      const old = (await tx.objectStore('outbox').get(request.taskId)) ?? null;
      const added = old === null || (request.manual === true && canReopen(old));
      const record = added ? newRecord(request, old, clock()) : old;
      const historyId = entry === undefined ? null : await addRow(tx, entryFor(entry, record, added));
      if (added) await store.write(tx, old, record);
      await tx.done;
      if (added) onChange(request.taskId);
      return { added, state: record.state, historyId };
    },

    /**
     * Sends all that is due. Gives the time at which it wants to be called again (epoch milliseconds), null when
     * nothing is open. Calls during a run join it.
     */
    drain,

    /** Takes back a report that has not been sent. */
    undo: (taskId: number): Promise<Done> =>
      command(taskId, 'outbox.already-sent', (record) =>
        record.state === 'queued' && record.attempts === 0
          ? end(record, 'dismissed', { key: 'outbox.undone' }, clock(), null)
          : null,
      ),

    /** Stops a queued report until the user decides. */
    hold: (taskId: number, reason: Sentence): Promise<Done> =>
      command(taskId, 'outbox.already-sent', (record) =>
        record.state === 'queued' ? { ...record, state: 'held', reason, nextAt: record.windowEndsAt } : null,
      ),

    /** Sends a held (or dismissed) report after all. */
    release: (taskId: number, notBefore?: number): Promise<Done> =>
      command(taskId, 'outbox.closed', (record) =>
        record.state === 'held' || (record.state === 'dismissed' && clock() < record.windowEndsAt)
          ? queued(record, Math.max(clock(), notBefore ?? 0))
          : null,
      ),

    /** Drops a report that has not been sent. */
    dismiss: (taskId: number): Promise<Done> =>
      command(taskId, 'outbox.already-sent', (record) =>
        record.state === 'held' || record.state === 'queued'
          ? end(record, 'dismissed', { key: 'outbox.dismissed' }, clock(), null)
          : null,
      ),

    /** Makes waiting reports due now: after a key was entered, a pause ended, the network came back. */
    async wake(): Promise<void> {
      const now = clock();
      await store.updateOpen(Number.POSITIVE_INFINITY, MAX_OPEN, (record) =>
        record.state === 'queued' && (record.nextAt ?? 0) > now
          ? { ...record, nextAt: Math.max(now, record.notBefore) }
          : null,
      );
    },

    /** Open reports, the next due first, at most `limit`. */
    list: (limit = MAX_LIST): Promise<OutboxRecord[]> => store.open(limit),

    /** The report of a task, open or closed; null: there is none. */
    stateOf: async (taskId: number): Promise<OutboxRecord | null> => (await store.get(taskId)) ?? null,

    /** When `drain` wants to be called next. */
    nextDueAt: store.nextDueAt,

    /** Forgets closed reports older than `keepMs`, never those of tasks that the service may still know. */
    sweep: (keepMs: number): Promise<number> => store.sweep(clock() - Math.max(keepMs, 2 * WINDOW_MS)),
  };
}

const REOPEN: ReadonlySet<ReportState> = new Set(['held', 'dismissed', 'too-late']);
const canReopen = (record: OutboxRecord): boolean => REOPEN.has(record.state);

function newRecord(request: ReportRequest, old: OutboxRecord | null, now: number): OutboxRecord {
  const { taskId, kind, what = 'token', keyId, windowEndsAt, reason } = request;
  const notBefore = request.notBefore ?? now;
  return {
    taskId,
    kind,
    what,
    keyId,
    windowEndsAt,
    reason,
    state: request.held ? 'held' : 'queued',
    triedKeys: [],
    baseUrl: request.baseUrl ?? null,
    announcer: request.announcer ?? null,
    createdAt: now,
    notBefore,
    nextAt: request.held ? windowEndsAt : notBefore,
    attempts: 0,
    unanswered: old?.unanswered ?? false,
    leaseUntil: 0,
    method: null,
    answeredAt: null,
    errorCode: null,
    answer: null,
  };
}

function queued(record: OutboxRecord, at: number): OutboxRecord {
  return {
    ...record,
    state: 'queued',
    reason: { key: 'outbox.queued' },
    notBefore: at,
    nextAt: at,
    attempts: 0,
  };
}

function entryFor(entry: NewEntry, record: OutboxRecord, added: boolean): NewEntry {
  if (!added) {
    const report = { ...entry.report, state: 'none' as const };
    return { ...entry, reason: { key: 'decision.already' }, report };
  }
  return { ...entry, report: { ...entry.report, state: record.state } };
}
