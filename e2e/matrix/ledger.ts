/** What the extension concluded, read from one of its own pages: its database, followed by its change messages. */
import type { Page } from 'puppeteer-core';
import type { HistoryEntry } from '../../utils/protocol/views.ts';

export interface Ledger {
  /** The history's entries of a task once there are `count` of them. */
  entriesOf: (taskId: number, count: number, timeoutMs: number) => Promise<HistoryEntry[]>;
  /** Entries of tokens whose number is not known, for a site, once there is one. */
  unnumbered: (site: string, timeoutMs: number) => Promise<HistoryEntry[]>;
  /** Waits until the service has confirmed a task, then makes the task older by so many milliseconds. */
  age: (taskId: number, ms: number) => Promise<void>;
  /** What is stored of a task and of the submissions that wait, for whoever asks why nothing came of it. */
  stateOf: (taskId: number) => Promise<string>;
  /** All entries so far. */
  entries: () => HistoryEntry[];
  close: () => void;
}

interface Waiter {
  ready: () => boolean;
  resolve: () => void;
}

/** The part that runs in the extension's page. */
interface InPage {
  /** Entries after `id`, as soon as there are any; an empty list after half a minute of silence. */
  after: (id: number) => Promise<unknown[]>;
  age: (taskId: number, ms: number) => Promise<void>;
  stateOf: (taskId: number) => Promise<string>;
}

/** Turned into text and run in the page: it uses nothing from outside. */
function install(): void {
  const opened = new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('token-reporter');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const changes = new BroadcastChannel('token-reporter-changes');
  const nextChange = (ms: number) =>
    new Promise<void>((resolve) => {
      const end = () => {
        clearTimeout(timer);
        changes.removeEventListener('message', end);
        resolve();
      };
      const timer = setTimeout(end, ms);
      changes.addEventListener('message', end);
    });
  const inPage: InPage = {
    async after(id) {
      const db = await opened;
      for (let rounds = 0; rounds < 2; rounds++) {
        const change = nextChange(rounds === 0 ? 30_000 : 1);
        const range = IDBKeyRange.lowerBound(id, true);
        const found = await done(db.transaction('history').objectStore('history').getAll(range));
        if (found.length > 0) return found;
        await change;
      }
      return [];
    },
    async stateOf(taskId) {
      const db = await opened;
      const tasks = (await done(
        db.transaction('tasks').objectStore('tasks').index('byTaskId').getAll(taskId),
      )) as { id: string; tabId: number; state: string; verification: string; answerHashes: string[] }[];
      const all = (await done(db.transaction('submissions').objectStore('submissions').getAll())) as {
        id: string;
        tabId: number;
        taskRecordId: string | null;
        state: string;
        exact: boolean;
        judgeAt: number;
      }[];
      const lines = tasks.map(
        (one) => `task ${one.state} ${one.verification} ${one.answerHashes.length} hashes`,
      );
      for (const { id, tabId, taskRecordId, state, exact, judgeAt } of all) {
        const isOwn = tasks.some((one) => one.id === taskRecordId);
        if (!isOwn && !(taskRecordId === null && tasks.some((one) => one.tabId === tabId))) continue;
        lines.push(
          `${id} ${isOwn ? 'own' : 'unmatched'} ${state} ${exact} due in ${judgeAt - Date.now()} ms`,
        );
      }
      return lines.join('; ');
    },
    async age(taskId, ms) {
      const db = await opened;
      for (;;) {
        const change = nextChange(5_000);
        const store = db.transaction('tasks', 'readwrite').objectStore('tasks');
        const [task] = (await done(store.index('byTaskId').getAll(taskId))) as {
          verification: string;
          createdAt: number;
          readyAt: number | null;
        }[];
        if (task?.verification === 'done' && task.readyAt !== null) {
          await done(store.put({ ...task, createdAt: task.createdAt - ms, readyAt: task.readyAt - ms }));
          return;
        }
        await change;
      }
    },
  };
  Reflect.set(globalThis, 'matrix', inPage);
}

/** Begins to follow the extension's history. `page` is one of its pages and stays open meanwhile. */
export async function followLedger(page: Page): Promise<Ledger> {
  await page.evaluate(`(${install.toString()})()`);
  const seen: HistoryEntry[] = [];
  const waiters = new Set<Waiter>();
  let closed = false;

  const follow = async () => {
    while (!closed) {
      const last = seen.at(-1)?.id ?? 0;
      const found = await page.evaluate(
        (id) => (Reflect.get(globalThis, 'matrix') as InPage).after(id) as Promise<HistoryEntry[]>,
        last,
      );
      seen.push(...found);
      for (const waiter of [...waiters]) if (waiter.ready()) waiter.resolve();
    }
  };
  void follow().catch(() => undefined);

  const entriesWhere = (fits: (entry: HistoryEntry) => boolean, count: number, timeoutMs: number) =>
    new Promise<HistoryEntry[]>((resolve) => {
      const list = () => seen.filter(fits);
      const finish = () => {
        clearTimeout(timer);
        waiters.delete(waiter);
        resolve(list());
      };
      const waiter: Waiter = { ready: () => list().length >= count, resolve: finish };
      const timer = setTimeout(finish, timeoutMs);
      if (waiter.ready()) finish();
      else waiters.add(waiter);
    });

  return {
    entriesOf: (taskId, count, timeoutMs) =>
      entriesWhere((entry) => entry.taskId === taskId, count, timeoutMs),
    unnumbered: (site, timeoutMs) =>
      entriesWhere((entry) => entry.taskId === null && entry.site === site, 1, timeoutMs),
    age: (taskId, ms) =>
      page.evaluate((id, by) => (Reflect.get(globalThis, 'matrix') as InPage).age(id, by), taskId, ms),
    stateOf: (taskId) =>
      page.evaluate((id) => (Reflect.get(globalThis, 'matrix') as InPage).stateOf(id), taskId),
    entries: () => [...seen],
    close: () => {
      closed = true;
    },
  };
}
