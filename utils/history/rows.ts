/**
 * Writing history inside somebody's transaction, so that a decision, its report and its figures are stored
 * together or not at all.
 */

import type { IDBPTransaction } from 'idb';
import type { HistoryEntry } from '../protocol/views.ts';
import type { Sentence } from '../protocol/words.ts';
import type { Schema, StoreName } from '../storage/database.ts';
import type { NewEntry } from '../storage/records.ts';
import { type Counter, count, countersOf, dayOf, emptyDay } from './figures.ts';

/** Stores a transaction must hold for these functions. */
export const HISTORY_STORES = ['history', 'figures', 'meta'] as const satisfies readonly StoreName[];
/** A transaction over those stores and perhaps more. */
export type Writing = IDBPTransaction<Schema, ('outbox' | 'history' | 'figures' | 'meta')[], 'readwrite'>;

/** Name of the running number of entries in `meta`. */
export const TOTAL = 'history.total';
/** Entries of one task looked through for the one that carries its report. */
const MAX_OF_TASK = 50;

/** A report's end, or a step on its way. Absent parts stay as they are. */
export type ReportChange = Partial<HistoryEntry['report']> & { reason?: Sentence };

/** Adds an entry and counts it. Gives its id. */
export async function addRow(tx: Writing, entry: NewEntry): Promise<number> {
  // The store makes the key where the value has none.
  const id = await tx.objectStore('history').add(entry as HistoryEntry);
  await countDay(tx, entry, countersOf(entry), 1);
  await addToTotal(tx, 1);
  return id;
}

/**
 * Notes what became of a task's report: in its newest entry that is about a report, or else in its newest one.
 * False: there is no entry of that task.
 */
export async function changeReport(tx: Writing, taskId: number, change: ReportChange): Promise<boolean> {
  const entry = await entryOfReport(tx, taskId);
  if (entry === null) return false;
  const { reason, ...report } = change;
  const next: HistoryEntry = { ...entry, report: { ...entry.report, ...report } };
  if (reason !== undefined) next.reason = reason;
  await tx.objectStore('history').put(next);
  const before = countersOf(entry).includes('reported');
  const after = countersOf(next).includes('reported');
  if (before !== after) await countDay(tx, next, ['reported'], after ? 1 : -1);
  return true;
}

/** Removes entries; their figures stay, days have their own retention. */
export async function removeRows(tx: Writing, ids: readonly number[]): Promise<void> {
  await Promise.all(ids.map((id) => tx.objectStore('history').delete(id)));
  if (ids.length > 0) await addToTotal(tx, -ids.length);
}

async function entryOfReport(tx: Writing, taskId: number): Promise<HistoryEntry | null> {
  let newest: HistoryEntry | null = null;
  let cursor = await tx.objectStore('history').index('byTaskId').openCursor(taskId, 'prev');
  for (let seen = 0; cursor !== null && seen < MAX_OF_TASK; seen += 1) {
    newest ??= cursor.value;
    if (cursor.value.report.state !== 'none') return cursor.value;
    cursor = await cursor.continue();
  }
  return newest;
}

async function countDay(
  tx: Writing,
  entry: NewEntry,
  counters: readonly Counter[],
  by: number,
): Promise<void> {
  if (counters.length === 0) return;
  const store = tx.objectStore('figures');
  const day = dayOf(entry.at);
  const known = await store.get([entry.site, entry.kind, day]);
  await store.put(count(known ?? emptyDay(entry.site, entry.kind, day), counters, by));
}

async function addToTotal(tx: Writing, by: number): Promise<void> {
  const store = tx.objectStore('meta');
  const total = await store.get(TOTAL);
  await store.put(Math.max(0, (typeof total === 'number' ? total : 0) + by), TOTAL);
}
