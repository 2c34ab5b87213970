/** The outbox's transactions. Each step of a report is durable, with its history, before anything else happens. */
import { changeReport, HISTORY_STORES, type Writing } from '../history/rows.ts';
import type { Database } from '../storage/database.ts';
import type { OutboxRecord } from '../storage/records.ts';
import { isClosed } from './transitions.ts';

export type OutboxStore = ReturnType<typeof createStore>;

export function createStore(db: Database) {
  /**
   * `strict`: on the disk, not only with the operating system, before the network is touched: a machine that
   * loses power must not report twice.
   */
  const begin = (): Writing =>
    db.transaction(['outbox', ...HISTORY_STORES], 'readwrite', { durability: 'strict' });

  /** Writes a record and tells its history entry. */
  async function write(tx: Writing, before: OutboxRecord | null, after: OutboxRecord): Promise<void> {
    await tx.objectStore('outbox').put(after);
    if (before !== null && before.state === after.state && before.answer === after.answer) return;
    await changeReport(tx, after.taskId, {
      state: after.state,
      method: after.method,
      answeredAt: after.answeredAt,
      errorCode: after.errorCode,
      answer: after.answer,
      ...(isClosed(after) && after.state !== 'accepted' ? { reason: after.reason } : {}),
    });
  }

  return {
    begin,
    write,
    get: (taskId: number): Promise<OutboxRecord | undefined> => db.get('outbox', taskId),

    /** Changes one record in one transaction; `change` gives null to leave it. Gives the record as it then is. */
    async update(
      taskId: number,
      change: (record: OutboxRecord) => OutboxRecord | null,
    ): Promise<{ changed: boolean; record: OutboxRecord | null }> {
      const tx = begin();
      const record = (await tx.objectStore('outbox').get(taskId)) ?? null;
      const next = record === null ? null : change(record);
      if (next !== null) await write(tx, record, next);
      await tx.done;
      return { changed: next !== null, record: next ?? record };
    },

    /** Changes every open record that is due at `until` (all open ones: Infinity), in one transaction. */
    async updateOpen(
      until: number,
      limit: number,
      change: (record: OutboxRecord) => OutboxRecord | null,
    ): Promise<OutboxRecord[]> {
      const tx = begin();
      const due = await tx.objectStore('outbox').index('byNextAt').getAll(upTo(until), limit);
      const changed: OutboxRecord[] = [];
      for (const record of due) {
        const next = change(record);
        if (next === null) continue;
        await write(tx, record, next);
        changed.push(next);
      }
      await tx.done;
      return changed;
    },

    /** Open reports, the next due first. */
    open: (limit: number): Promise<OutboxRecord[]> =>
      db.getAllFromIndex('outbox', 'byNextAt', undefined, limit),

    /** When something is to be done next; null: nothing is open. */
    async nextDueAt(): Promise<number | null> {
      const cursor = await db.transaction('outbox').store.index('byNextAt').openCursor();
      return cursor?.value.nextAt ?? null;
    },

    /** Removes closed reports made before a time. */
    async sweep(before: number): Promise<number> {
      const tx = db.transaction('outbox', 'readwrite');
      let removed = 0;
      let cursor = await tx.store.index('byCreatedAt').openCursor(IDBKeyRange.upperBound(before, true));
      while (cursor !== null) {
        if (isClosed(cursor.value)) {
          await cursor.delete();
          removed += 1;
        }
        cursor = await cursor.continue();
      }
      await tx.done;
      return removed;
    },
  };
}

const upTo = (until: number): IDBKeyRange | undefined =>
  Number.isFinite(until) ? IDBKeyRange.upperBound(until) : undefined;
