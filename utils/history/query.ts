/** Reading the history page by page. Every read is bounded, however many entries there are. */
import type { IDBPIndex } from 'idb';
import type { HistoryEntry } from '../protocol/views.ts';
import type { Database, Schema } from '../storage/database.ts';
import {
  type Fits,
  fieldsOf,
  fitFields,
  fitText,
  type HistoryFilter,
  isUnfiltered,
  textOf,
} from './filter.ts';
import { TOTAL } from './rows.ts';

export interface HistoryQuery extends HistoryFilter {
  /** From the page before. */
  cursor?: string | undefined;
  /** Entries wanted, 50 by default, 500 at most. */
  limit?: number;
}

export interface HistoryPage {
  /** Newest first. */
  entries: HistoryEntry[];
  /**
   * Where to go on; null: that was all. A page can have fewer entries than wanted and still go on: a search looks
   * through a bounded number of entries at a time.
   */
  nextCursor: string | null;
  /** Number of all entries, where nothing is filtered; null otherwise (see `count`). */
  total: number | null;
}

/** Entries looked at for one page of a search: about a tenth of a second. */
export const MAX_SCANNED = 4_000;
const MAX_LIMIT = 500;

type IndexName = keyof Schema['history']['indexes'];
type Index = IDBPIndex<Schema, ('history' | 'meta')[], 'history', IndexName, 'readonly'>;

interface Plan {
  index: IndexName;
  range: IDBKeyRange | undefined;
  /** Key in the index of an entry at that time. */
  keyAt: (at: number) => IDBValidKey;
  /** The filter's part that the index does not answer. */
  rest: Fits[];
}

/** One page, newest first. */
export async function queryHistory(
  db: Database,
  query: HistoryQuery,
  maxScanned = MAX_SCANNED,
): Promise<HistoryPage> {
  if (isEmptyTime(query)) return { entries: [], nextCursor: null, total: null };
  const limit = Math.min(MAX_LIMIT, Math.max(1, query.limit ?? 50));
  const plan = planOf(query);
  const tx = db.transaction(['history', 'meta']);
  const found = await scan(
    tx.objectStore('history').index(plan.index),
    plan,
    readCursor(query.cursor),
    limit,
    maxScanned,
  );
  const total = isUnfiltered(query) ? await tx.objectStore('meta').get(TOTAL) : null;
  return { ...found, total: typeof total === 'number' ? total : null };
}

async function scan(index: Index, plan: Plan, after: Position | null, limit: number, maxScanned: number) {
  const entries: HistoryEntry[] = [];
  let cursor = await index.openCursor(plan.range ?? null, 'prev');
  if (cursor !== null && after !== null) {
    const key = plan.keyAt(after.at);
    const order = indexedDB.cmp(cursor.key, key);
    // Both browsers go to an index key and primary key in one step.
    if (order > 0 || (order === 0 && cursor.primaryKey > after.id)) {
      cursor = await cursor.continuePrimaryKey(key as never, after.id);
    }
    if (cursor !== null && cursor.primaryKey === after.id) cursor = await cursor.continue();
  }
  let last: HistoryEntry | null = null;
  for (let scanned = 0; cursor !== null; scanned += 1) {
    if (entries.length >= limit || scanned >= maxScanned) {
      return { entries, nextCursor: last === null ? null : writeCursor(last) };
    }
    const entry: HistoryEntry = cursor.value;
    if (plan.rest.every((fits) => fits(entry))) entries.push(entry);
    last = entry;
    cursor = await cursor.continue();
  }
  return { entries, nextCursor: null };
}

/** Number of entries that fit a filter of at most one field and a time; null where that cannot be told cheaply. */
export async function countHistory(db: Database, filter: HistoryFilter): Promise<number | null> {
  if (isEmptyTime(filter)) return 0;
  const plan = planOf(filter);
  if (plan.rest.length > 0) return null;
  if (isUnfiltered(filter)) {
    const total = await db.get('meta', TOTAL);
    return typeof total === 'number' ? total : 0;
  }
  return db.countFromIndex('history', plan.index, plan.range as never);
}

function planOf(filter: HistoryFilter): Plan {
  const { from = 0, to = Number.MAX_SAFE_INTEGER } = filter;
  const [first, ...others] = fieldsOf(filter);
  if (first === undefined && TASK_NUMBER.test(textOf(filter)))
    return taskPlan(Number(textOf(filter)), from, to);
  const rest = [...fitFields(filter, others), ...fitText(filter)];
  if (first === undefined) {
    return { index: 'byAt', range: IDBKeyRange.bound(from, to), keyAt: (at) => at, rest };
  }
  const value = String(filter[first.field]);
  const range = IDBKeyRange.bound([value, from], [value, to]);
  return { index: first.index, range, keyAt: (at) => [value, at], rest };
}

/** A whole number of some length is taken for a task's: straight from the index. */
const TASK_NUMBER = /^[1-9]\d{4,15}$/;

function taskPlan(taskId: number, from: number, to: number): Plan {
  const inTime = (entry: HistoryEntry) => entry.at >= from && entry.at <= to;
  return { index: 'byTaskId', range: IDBKeyRange.only(taskId), keyAt: () => taskId, rest: [inTime] };
}

/** A range that ends before it begins is an error to the database, and nothing to the user. */
const isEmptyTime = ({ from = 0, to = Number.MAX_SAFE_INTEGER }: HistoryFilter): boolean => from > to;

interface Position {
  at: number;
  id: number;
}

const writeCursor = ({ at, id }: Position): string => `${at}:${id}`;

function readCursor(cursor: string | undefined): Position | null {
  const [at, id] = (cursor ?? '').split(':').map(Number);
  return Number.isFinite(at) && Number.isFinite(id) ? { at: Number(at), id: Number(id) } : null;
}
