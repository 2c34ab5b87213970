/** Retention: what is too old goes, a little at a time, so that nobody waits for it. */
import type { Database } from '../storage/database.ts';
import { dayOf } from './figures.ts';
import { HISTORY_STORES, removeRows, type Writing } from './rows.ts';

/** Entries removed in one transaction: some 0.2 s, in which nobody else writes. */
const BATCH = 200;

/** Removes entries made before a time, and figures of days before its day. Gives the number of entries. */
export async function sweepHistory(db: Database, before: number, size = BATCH): Promise<number> {
  let removed = 0;
  for (let found = size; found === size; removed += found) found = await sweepBatch(db, before, size);
  await sweepFigures(db, dayOf(before), size);
  return removed;
}

async function sweepBatch(db: Database, before: number, size: number): Promise<number> {
  const tx: Writing = db.transaction([...HISTORY_STORES], 'readwrite');
  const range = IDBKeyRange.upperBound(before, true);
  const ids = await tx.objectStore('history').index('byAt').getAllKeys(range, size);
  await removeRows(tx, ids);
  await tx.done;
  return ids.length;
}

async function sweepFigures(db: Database, before: string, size: number): Promise<void> {
  for (;;) {
    const range = IDBKeyRange.upperBound(before, true);
    const tx = db.transaction('figures', 'readwrite');
    const keys = await tx.store.index('byDay').getAllKeys(range, size);
    await Promise.all(keys.map((key) => tx.store.delete(key)));
    await tx.done;
    if (keys.length < size) return;
  }
}
