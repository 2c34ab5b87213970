/** The extension's database, read through one of its own pages: what it knows, not what it shows. */
import type { Page } from 'puppeteer-core';
import type { SubmissionRecord, TaskRecord } from '../../utils/ledger/records.ts';
import type { HistoryEntry } from '../../utils/protocol/views.ts';
import type { OutboxRecord, PauseRecord } from '../../utils/storage/records.ts';

interface Stores {
  history: HistoryEntry;
  outbox: OutboxRecord;
  tasks: TaskRecord;
  submissions: SubmissionRecord;
  pauses: PauseRecord;
}

interface Rows<T> {
  /** Number of changes that the background had announced before these rows were read. */
  changes: number;
  rows: T[];
}

/** Starts to count the background's announcements of changes, so that none is missed between two looks. */
async function countChanges(page: Page): Promise<void> {
  await page.evaluate(() => {
    if (Reflect.has(globalThis, 'seenChanges')) return;
    const seen = { count: 0, waiting: new Set<() => void>() };
    Reflect.set(globalThis, 'seenChanges', seen);
    const channel = new BroadcastChannel('token-reporter-changes');
    channel.onmessage = () => {
      seen.count += 1;
      for (const wake of seen.waiting) wake();
    };
  });
}

async function readRows<S extends keyof Stores>(page: Page, store: S): Promise<Rows<Stores[S]>> {
  await countChanges(page);
  const read = await page.evaluate(async (name) => {
    const { count } = Reflect.get(globalThis, 'seenChanges') as { count: number };
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('token-reporter');
      // The background creates the database; a test must never be the one who does.
      request.onupgradeneeded = () => request.transaction?.abort();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const rows = await new Promise<unknown[]>((resolve, reject) => {
      const request = db.transaction(name).objectStore(name).getAll();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    db.close();
    return { changes: count, rows };
  }, store as string);
  return read as Rows<Stores[S]>;
}

/** All rows of a store. `page` is a page of the extension. */
export async function readStore<S extends keyof Stores>(page: Page, store: S): Promise<Stores[S][]> {
  return (await readRows(page, store)).rows;
}

/** Resolves once the background announces a change after the first `changes`; false when it takes too long. */
function nextChange(page: Page, changes: number, timeoutMs: number): Promise<boolean> {
  return page.evaluate(
    (since, ms) => {
      const seen = Reflect.get(globalThis, 'seenChanges') as { count: number; waiting: Set<() => void> };
      if (seen.count > since) return Promise.resolve(true);
      return new Promise<boolean>((resolve) => {
        const settle = (changed: boolean) => {
          clearTimeout(timer);
          seen.waiting.delete(wake);
          resolve(changed);
        };
        const wake = () => settle(true);
        const timer = setTimeout(() => settle(false), ms);
        seen.waiting.add(wake);
      });
    },
    changes,
    timeoutMs,
  );
}

/**
 * Waits for the first row that fits, looking again whenever the background announces a change.
 * `timeoutMs` is 90 s where absent: a submission without an answer is judged after 34 s.
 */
export async function awaitRow<S extends keyof Stores>(
  page: Page,
  store: S,
  fits: (row: Stores[S]) => boolean,
  timeoutMs = 90_000,
): Promise<Stores[S]> {
  const until = Date.now() + timeoutMs;
  for (;;) {
    const { changes, rows } = await readRows(page, store);
    const found = rows.find(fits);
    if (found) return found;
    const left = until - Date.now();
    if (left <= 0 || !(await nextChange(page, changes, left))) {
      const seen = JSON.stringify(rows.slice(-3)).slice(0, 2_000);
      throw new Error(`No such row in ${store} after ${timeoutMs} ms; the last of ${rows.length}: ${seen}`);
    }
  }
}

/** The history entry of a task: proof that its submission was judged. */
export const awaitJudged = (page: Page, taskId: number, timeoutMs?: number): Promise<HistoryEntry> =>
  awaitRow(page, 'history', (entry) => entry.taskId === taskId && !entry.manual, timeoutMs);

/** Waits until no report is on its way any more: what was not called by then never will be. */
export async function awaitQuiet(page: Page, timeoutMs = 90_000): Promise<void> {
  const isOpen = ({ state }: OutboxRecord) => state === 'queued' || state === 'sending';
  const until = Date.now() + timeoutMs;
  for (;;) {
    const { changes, rows } = await readRows(page, 'outbox');
    const open = rows.filter(isOpen);
    if (open.length === 0) return;
    const left = until - Date.now();
    if (left <= 0 || !(await nextChange(page, changes, left))) {
      throw new Error(`Reports are still on their way after ${timeoutMs} ms: ${JSON.stringify(open)}`);
    }
  }
}
