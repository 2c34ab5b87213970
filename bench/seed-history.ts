import type { Page } from 'puppeteer-core';
import type { NewEntry, OutboxRecord } from '../utils/storage/records.ts';

/** Rows one transaction takes; more of them at once only fill the memory. */
const BATCH = 5_000;
const DAY = 86_400_000;

/** One report as the extension writes it; the page varies time, site and task. */
const ENTRY: NewEntry = {
  at: 0,
  taskId: 0,
  kind: 'turnstile',
  taskType: 'TurnstileTask',
  site: '',
  page: 'https://shop.example/login',
  source: 'page-traffic',
  outcome: 'rejected',
  confidence: 0.99,
  evidence: [],
  fault: 'token',
  reason: { key: 'reason.decide.report' },
  ageMs: 9_000,
  report: {
    state: 'accepted',
    method: 'reportIncorrectTokenCaptcha',
    answeredAt: 0,
    errorCode: null,
    answer: '{"errorId":0,"status":"success"}',
  },
  manual: false,
};

/** Its closed report in the outbox, as the extension keeps it; the page varies task and time. */
const REPORT: OutboxRecord = {
  taskId: 0,
  state: 'accepted',
  reason: { key: 'outbox.accepted' },
  kind: 'turnstile',
  what: 'token',
  keyId: 'k1',
  triedKeys: [],
  baseUrl: null,
  announcer: null,
  createdAt: 0,
  notBefore: 0,
  windowEndsAt: 0,
  attempts: 1,
  unanswered: false,
  leaseUntil: 0,
  method: 'reportIncorrectTokenCaptcha',
  answeredAt: 0,
  errorCode: null,
  answer: '{"errorId":0,"status":"success"}',
};

/**
 * Fills the extension's history and outbox over the past 90 days.
 * @param page a page of the extension, whose database exists already
 * @param rows number of reports
 * @param onProgress told now and then how many there are
 */
export async function seedHistory(
  page: Page,
  rows: number,
  onProgress: (done: number) => void = () => {},
): Promise<void> {
  const step = Math.max(1, Math.floor((90 * DAY) / rows));
  const at = Date.now() - 90 * DAY;
  for (let from = 0; from < rows; from += BATCH) {
    const count = Math.min(BATCH, rows - from);
    await page.evaluate(addRows, { entry: ENTRY, report: REPORT, from, count, at, step });
    if ((from / BATCH) % 20 === 19) onProgress(from + count);
  }
  await page.evaluate(setTotal, rows);
}

interface Batch {
  entry: NewEntry;
  report: OutboxRecord;
  from: number;
  count: number;
  at: number;
  step: number;
}

/** Runs in the page. The connection stays open from batch to batch. */
async function addRows({ entry, report, from, count, at, step }: Batch): Promise<void> {
  const known = Reflect.get(globalThis, 'seeded') as IDBDatabase | undefined;
  const db =
    known ??
    (await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('token-reporter');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    }));
  Reflect.set(globalThis, 'seeded', db);
  const adding = db.transaction(['history', 'outbox'], 'readwrite', { durability: 'relaxed' });
  const history = adding.objectStore('history');
  const outbox = adding.objectStore('outbox');
  for (let number = from; number < from + count; number++) {
    const then = at + number * step;
    const taskId = 7_000_000 + number;
    history.add({ ...entry, at: then, taskId, site: `shop${number % 200}.example` });
    outbox.add({ ...report, taskId, createdAt: then, answeredAt: then + 2_000 });
  }
  await new Promise<void>((resolve, reject) => {
    adding.oncomplete = () => resolve();
    adding.onerror = () => reject(adding.error);
  });
}

/** Runs in the page: the running number of entries that the extension keeps beside them. */
async function setTotal(rows: number): Promise<void> {
  const db = Reflect.get(globalThis, 'seeded') as IDBDatabase;
  const putting = db.transaction('meta', 'readwrite');
  putting.objectStore('meta').put(rows, 'history.total');
  await new Promise<void>((resolve) => {
    putting.oncomplete = () => resolve();
  });
  db.close();
}
