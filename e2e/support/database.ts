/** The extension's database, read through one of its own pages: what it knows, not what it shows. */
import type { Page } from 'puppeteer-core';
import type { SubmissionRecord, TaskRecord } from '../../utils/ledger/records.ts';
import type { HistoryEntry } from '../../utils/protocol/views.ts';
import type { OutboxRecord, PauseRecord } from '../../utils/storage/records.ts';
import type { World } from '../world/index.ts';

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

/** Resolves once the background announces a change after the first `changes`, or after `timeoutMs`. */
function nextChange(page: Page, changes: number, timeoutMs: number): Promise<void> {
  return page.evaluate(
    (since, ms) => {
      const seen = Reflect.get(globalThis, 'seenChanges') as { count: number; waiting: Set<() => void> };
      if (seen.count > since) return Promise.resolve();
      return new Promise<void>((resolve) => {
        const wake = () => {
          clearTimeout(timer);
          seen.waiting.delete(wake);
          resolve();
        };
        const timer = setTimeout(wake, Math.max(0, ms));
        seen.waiting.add(wake);
      });
    },
    changes,
    timeoutMs,
  );
}

/** Not every store's changes are announced: it is looked at again after this time at the latest, in ms. */
const LOOK_AGAIN_MS = 500;

/**
 * Waits for the first row that fits, looking again whenever the background announces a change, and now and then.
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
    await nextChange(page, changes, Math.min(left, LOOK_AGAIN_MS));
    if (left <= 0) {
      const seen = JSON.stringify(rows.slice(-3)).slice(0, 2_000);
      throw new Error(`No such row in ${store} after ${timeoutMs} ms; the last of ${rows.length}: ${seen}`);
    }
  }
}

/** The history entry of a task's `count`th submission (1: the first): proof that it was judged. */
export async function awaitJudged(page: Page, taskId: number, count = 1): Promise<HistoryEntry> {
  const isOne = (entry: HistoryEntry) => entry.taskId === taskId && !entry.manual;
  const judged = (await readStore(page, 'history')).filter(isOne).sort((a, b) => a.at - b.at);
  const known = new Set(judged.map(({ id }) => id));
  const there = judged[count - 1];
  if (there) return there;
  try {
    await awaitRow(page, 'history', (entry) => isOne(entry) && !known.has(entry.id));
  } catch (problem) {
    const tasks = (await readStore(page, 'tasks')).filter((one) => one.taskId === taskId);
    const submissions = (await readStore(page, 'submissions')).filter(({ state }) => state !== 'judged');
    const known = JSON.stringify({ tasks, submissions }).slice(0, 4_000);
    throw new Error(`Task ${taskId} was not judged ${count} times. Known of it: ${known}`, {
      cause: problem,
    });
  }
  return awaitJudged(page, taskId, count);
}

/** Makes a task and its answer older than they are, in the extension's memory and in the world's, as waiting would. */
export async function age(page: Page, world: World, taskId: number, ms: number): Promise<void> {
  const task = world.api.tasks.all().find((one) => one.taskId === taskId);
  const token = world.tokens.find(task?.main ?? '');
  if (!task || !token) throw new Error(`The world has no token of task ${taskId}`);
  task.createdAt -= ms;
  token.issuedAt -= ms;
  await awaitRow(page, 'tasks', (one) => one.taskId === taskId && one.readyAt !== null);
  await page.evaluate(
    async (id, by) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('token-reporter');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const change = db.transaction('tasks', 'readwrite');
      const cursor = change.objectStore('tasks').index('byTaskId').openCursor(id);
      cursor.onsuccess = () => {
        if (!cursor.result) return;
        const { createdAt, readyAt, ...rest } = cursor.result.value as TaskRecord;
        const readyThen = readyAt === null ? null : readyAt - by;
        cursor.result.update({ ...rest, createdAt: createdAt - by, readyAt: readyThen });
        cursor.result.continue();
      };
      await new Promise((resolve, reject) => {
        change.oncomplete = resolve;
        change.onerror = () => reject(change.error);
      });
      db.close();
    },
    taskId,
    ms,
  );
}

/** Waits until no report is on its way any more: what was not called by then never will be. */
export async function awaitQuiet(page: Page, timeoutMs = 90_000): Promise<void> {
  const isOpen = ({ state }: OutboxRecord) => state === 'queued' || state === 'sending';
  const until = Date.now() + timeoutMs;
  for (;;) {
    const { changes, rows } = await readRows(page, 'outbox');
    const open = rows.filter(isOpen);
    if (open.length === 0) return;
    const left = until - Date.now();
    await nextChange(page, changes, Math.min(left, LOOK_AGAIN_MS));
    if (left <= 0) {
      throw new Error(`Reports are still on their way after ${timeoutMs} ms: ${JSON.stringify(open)}`);
    }
  }
}
