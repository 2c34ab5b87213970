import type { Page } from 'puppeteer-core';
import type { NewEntry } from '../utils/storage/records.ts';

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

/**
 * Fills the extension's history over the past 90 days.
 * @param page a page of the extension, whose database exists already
 * @param rows number of entries
 */
export async function seedHistory(page: Page, rows: number): Promise<void> {
  for (let from = 0; from < rows; from += BATCH) {
    const count = Math.min(BATCH, rows - from);
    const at = Date.now() - 90 * DAY + Math.round((from / rows) * 90 * DAY);
    const step = Math.max(1, Math.floor((90 * DAY) / rows));
    await page.evaluate(addRows, ENTRY, { from, count, at, step });
  }
  await page.evaluate(setTotal, rows);
}

/** Runs in the page. */
async function addRows(
  entry: NewEntry,
  { from, count, at, step }: { from: number; count: number; at: number; step: number },
): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('token-reporter');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const adding = db.transaction('history', 'readwrite', { durability: 'relaxed' });
  for (let i = 0; i < count; i++) {
    const number = from + i;
    adding.objectStore('history').add({
      ...entry,
      at: at + i * step,
      taskId: 7_000_000 + number,
      site: `shop${number % 200}.example`,
    });
  }
  await new Promise<void>((resolve, reject) => {
    adding.oncomplete = () => resolve();
    adding.onerror = () => reject(adding.error);
  });
  db.close();
}

/** Runs in the page: the running number of entries that the extension keeps beside them. */
async function setTotal(rows: number): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('token-reporter');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const putting = db.transaction('meta', 'readwrite');
  putting.objectStore('meta').put(rows, 'history.total');
  await new Promise<void>((resolve) => {
    putting.oncomplete = () => resolve();
  });
  db.close();
}
