/** Fills the extension's own database, through one of its pages, with what a busy week leaves there. */
import type { Page } from 'puppeteer-core';
import { ENTRIES } from '../../components/gallery/demo-data.ts';
import { demoHistory } from '../../components/gallery/demo-history.ts';
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
export function historyUpTo(now: number): HistoryEntry[] {
  const newest = ENTRIES.map((entry, index) => {
    const at = now - (95 + index * 840) * SECOND;
    const answeredAt = entry.report.answeredAt === null ? null : at + 2 * SECOND;
    return { ...entry, id: 0, taskId: 7_654_300 - index * 31, at, report: { ...entry.report, answeredAt } };
  });
  const earlier = demoHistory(now - 3_600 * SECOND);
  return [...earlier, ...newest.reverse()];
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
  await page.evaluate(async (all) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('token-reporter');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const change = db.transaction(['keys', 'tasks', 'outbox'], 'readwrite');
    for (const { store, value } of all) change.objectStore(store).put(value);
    await new Promise<void>((resolve, reject) => {
      change.oncomplete = () => resolve();
      change.onerror = () => reject(change.error);
    });
    db.close();
  }, rows);
}
