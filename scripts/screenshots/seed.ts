/** Fills the extension's own database, through one of its pages, with what a busy week leaves there. */
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { ENTRIES } from '../../components/gallery/demo-data.ts';
import { demoHistory } from '../../components/gallery/demo-history.ts';
import { FORMAT, FORMAT_VERSION } from '../../utils/history/export.ts';
import type { TaskRecord } from '../../utils/ledger/records.ts';
import type { HistoryEntry } from '../../utils/protocol/views.ts';
import type { KeyRecord, OutboxRecord } from '../../utils/storage/records.ts';

const SECOND = 1000;

function taskOf(
  tabId: number,
  over: Partial<TaskRecord> & { taskId: number; createdAt: number },
): TaskRecord {
  return {
    id: `${tabId}:${over.taskId}`,
    tabId,
    frameId: 0,
    origin: 'http://shop.example',
    source: 'page-traffic',
    kind: 'turnstile',
    taskType: 'TurnstileTask',
    state: 'ready',
    readyAt: over.createdAt + 9 * SECOND,
    submittedAt: null,
    answerHashes: [],
    answerLengths: [],
    keyId: 'k1',
    verification: 'done',
    verificationProblem: null,
    polls: 1,
    baseUrl: null,
    websiteKey: null,
    websiteHost: null,
    userAgent: null,
    minScore: null,
    pageAction: null,
    outcome: null,
    fault: null,
    reason: null,
    ...over,
  };
}

function tasks(tabId: number, now: number): TaskRecord[] {
  const judged = { state: 'judged', outcome: 'rejected', fault: 'token' } as const;
  return [
    taskOf(tabId, {
      ...judged,
      taskId: 7654321,
      fault: 'undecided',
      createdAt: now - 48 * SECOND,
      submittedAt: now - 12 * SECOND,
      reason: { key: 'fault.unsure', params: { percent: 62 } },
    }),
    taskOf(tabId, {
      ...judged,
      taskId: 7654302,
      kind: 'recaptcha2',
      createdAt: now - 190 * SECOND,
      submittedAt: now - 150 * SECOND,
      reason: { key: 'fault.token' },
    }),
  ];
}

function reportOf(taskId: number, state: OutboxRecord['state'], now: number): OutboxRecord {
  const done = state === 'accepted';
  return {
    taskId,
    state,
    reason: { key: done ? 'outbox.accepted' : 'decision.ask' },
    kind: 'turnstile',
    what: 'token',
    keyId: 'k1',
    triedKeys: [],
    baseUrl: null,
    announcer: null,
    createdAt: now - 10 * SECOND,
    notBefore: 0,
    windowEndsAt: now + 240 * SECOND,
    attempts: done ? 1 : 0,
    unanswered: false,
    leaseUntil: 0,
    method: done ? 'reportIncorrectTokenCaptcha' : null,
    answeredAt: done ? now - 8 * SECOND : null,
    errorCode: null,
    answer: null,
  };
}

function key(now: number): KeyRecord {
  return {
    id: 'k1',
    name: 'Main account',
    key: '0123456789abcdef0123456789ab3f9a',
    balance: 12.3456,
    checkedAt: now - 600 * SECOND,
    problem: null,
    pausedUntil: null,
    origin: 'user',
    createdAt: now - 86_400 * SECOND,
  };
}

/** The invented history up to now, its newest entries being those of the gallery. */
function historyUpTo(now: number, days: number): HistoryEntry[] {
  const newest = ENTRIES.map((entry, index) => {
    const at = now - (95 + index * 840) * SECOND;
    const answeredAt = entry.report.answeredAt === null ? null : at + 2 * SECOND;
    return { ...entry, id: 0, taskId: 7_654_300 - index * 31, at, report: { ...entry.report, answeredAt } };
  });
  const earlier = demoHistory(now - 3_600 * SECOND, days);
  return [...earlier, ...newest.reverse()];
}

/**
 * Takes the invented history of the last days over, as a person would: from a file.
 * @param page the options page at its history
 */
export async function importHistory(page: Page, days = 45): Promise<void> {
  const file = join(tmpdir(), `token-reporter-history-${process.pid}.json`);
  const entries = historyUpTo(Date.now(), days);
  await writeFile(file, JSON.stringify({ format: FORMAT, version: FORMAT_VERSION, entries }));
  const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
  await page.waitForSelector('.toast', { timeout: 60_000 });
}

interface Row {
  store: string;
  value: object;
}

/** Puts keys, tasks of the tab and their reports into the database; the history comes by import. */
export async function seed(page: Page, tabId: number): Promise<void> {
  const now = Date.now();
  const rows: Row[] = [
    { store: 'keys', value: key(now) },
    ...tasks(tabId, now).map((value) => ({ store: 'tasks', value })),
    { store: 'outbox', value: reportOf(7654302, 'accepted', now) },
  ];
  await put(page, rows);
}

const PAUSED = 'auctions.example';
const HELD = [7654355, 7654349, 7654340];

/** A pause of a site that never took a token, with the reports it holds back; or the end of that. */
export async function pauseSite(page: Page, paused: boolean): Promise<void> {
  const now = Date.now();
  const reason = { key: 'decision.site-paused', params: { site: PAUSED } };
  const noReport = { method: null, answeredAt: null, errorCode: null, answer: null };
  const held = HELD.flatMap((taskId, index): Row[] => {
    const at = now - (25 + index * 40) * SECOND;
    const site = { site: PAUSED, page: `https://${PAUSED}/bid` };
    const value = { ...ENTRIES[0], ...site, id: taskId, taskId, at, reason };
    return [
      { store: 'history', value: { ...value, report: { state: 'held', ...noReport } } },
      { store: 'outbox', value: { ...reportOf(taskId, 'held', now), reason, nextAt: now + 200 * SECOND } },
    ];
  });
  const pause = {
    id: `site:${PAUSED}`,
    scope: 'site',
    name: PAUSED,
    reason: { key: 'pause.never-accepted', params: { site: PAUSED, count: 10 } },
    since: now - 42 * 60 * SECOND,
    until: null,
  };
  if (paused) await put(page, [...held, { store: 'pauses', value: pause }]);
  else {
    await remove(page, [
      { store: 'pauses', key: pause.id },
      ...HELD.flatMap((key) => [
        { store: 'history', key },
        { store: 'outbox', key },
      ]),
    ]);
  }
}

const put = (page: Page, rows: Row[]): Promise<void> => change(page, rows, []);
const remove = (page: Page, keys: { store: string; key: IDBValidKey }[]): Promise<void> =>
  change(page, [], keys);

function change(page: Page, rows: Row[], keys: { store: string; key: IDBValidKey }[]): Promise<void> {
  return page.evaluate(
    async (put, remove) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('token-reporter');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const change = db.transaction(['keys', 'tasks', 'outbox', 'history', 'pauses'], 'readwrite');
      for (const { store, value } of put) change.objectStore(store).put(value);
      for (const { store, key } of remove) change.objectStore(store).delete(key as IDBValidKey);
      await new Promise<void>((resolve, reject) => {
        change.oncomplete = () => resolve();
        change.onerror = () => reject(change.error);
      });
      db.close();
    },
    rows,
    keys,
  );
}
