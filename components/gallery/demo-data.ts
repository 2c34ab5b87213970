/** Invented data for the gallery and the component tests. Never part of a production page. */
import type { HistoryEntry, KeyView, PopupView, TaskView } from '../../utils/protocol/views';

export const NOW = Date.UTC(2026, 10, 23, 9, 30, 0);
const SECOND = 1000;

export function task(over: Partial<TaskView> = {}): TaskView {
  const createdAt = over.createdAt ?? NOW - 40 * SECOND;
  return {
    taskId: 7654321,
    kind: 'turnstile',
    taskType: 'TurnstileTask',
    source: 'page-traffic',
    state: 'ready',
    host: 'shop.example',
    createdAt,
    readyAt: createdAt + 12 * SECOND,
    submittedAt: null,
    lifeMs: 300 * SECOND,
    windowEndsAt: createdAt + 300 * SECOND,
    outcome: null,
    fault: null,
    reason: null,
    report: null,
    keyName: null,
    ...over,
  };
}

export function entry(over: Partial<HistoryEntry> = {}): HistoryEntry {
  return {
    id: 1,
    at: NOW - 95 * SECOND,
    taskId: 7654300,
    kind: 'turnstile',
    taskType: 'TurnstileTask',
    site: 'shop.example',
    page: 'https://shop.example/login',
    source: 'page-traffic',
    outcome: 'rejected',
    confidence: 0.97,
    evidence: [
      {
        rule: 'code:invalid-input-response',
        outcome: 'rejected',
        weight: 0.95,
        excerpt: '{"success":false,"error-codes":["invalid-input-response"]}',
        place: 'json',
        at: 'error-codes[0]',
      },
      { rule: 'status:403', outcome: 'rejected', weight: 0.2, excerpt: '403', place: 'status' },
    ],
    fault: 'token',
    reason: { key: 'fault.token' },
    ageMs: 9400,
    report: {
      state: 'accepted',
      method: 'reportIncorrectTokenCaptcha',
      answeredAt: NOW - 93 * SECOND,
      errorCode: null,
      answer: '{"errorId":0,"status":"success"}',
    },
    manual: false,
    ...over,
  };
}

const noReport: HistoryEntry['report'] = {
  state: 'none',
  method: null,
  answeredAt: null,
  errorCode: null,
  answer: null,
};

export const KEY: KeyView = {
  id: 'k1',
  name: 'Main account',
  masked: '••••••3f9a',
  balance: 12.3456,
  checkedAt: NOW - 600 * SECOND,
  problem: null,
  pausedUntil: null,
  origin: 'user',
};

export const KEYS: KeyView[] = [
  KEY,
  {
    ...KEY,
    id: 'k2',
    name: 'Client B',
    masked: '••••••77c0',
    balance: null,
    problem: { key: 'api.key-unknown' },
    origin: 'policy',
  },
];

export const TASKS: TaskView[] = [
  task({ createdAt: NOW - 21 * SECOND, taskId: 7654321 }),
  task({
    taskId: 7654318,
    kind: 'recaptcha2',
    createdAt: NOW - 130 * SECOND,
    state: 'judged',
    submittedAt: NOW - 60 * SECOND,
    outcome: 'rejected',
    fault: 'token',
    reason: { key: 'fault.token' },
    report: { state: 'held', errorCode: null },
    keyName: 'Main account',
  }),
  task({
    taskId: 7654302,
    kind: 'hcaptcha',
    createdAt: NOW - 260 * SECOND,
    state: 'reported',
    submittedAt: NOW - 200 * SECOND,
    outcome: 'rejected',
    fault: 'token',
    reason: { key: 'fault.corroborated', params: { code: 'invalid-or-already-seen-response' } },
    report: { state: 'accepted', errorCode: null },
  }),
];

export const ENTRIES: HistoryEntry[] = [
  entry(),
  entry({
    id: 2,
    taskId: 7654266,
    kind: 'recaptcha2',
    site: 'tickets.example',
    page: 'https://tickets.example/checkout',
    at: NOW - 14 * 60 * SECOND,
    outcome: 'expired',
    fault: 'late',
    reason: { key: 'fault.late', params: { age: 140, life: 120 } },
    ageMs: 140_000,
    report: noReport,
  }),
  entry({
    id: 3,
    taskId: 7654190,
    kind: 'hcaptcha',
    site: 'forum.example',
    page: 'https://forum.example/register',
    at: NOW - 52 * 60 * SECOND,
    report: {
      state: 'refused',
      method: 'reportIncorrectTokenCaptcha',
      answeredAt: NOW - 51 * 60 * SECOND,
      errorCode: 'ERROR_NO_SUCH_CAPCHA_ID',
      answer: '{"errorId":1,"errorCode":"ERROR_NO_SUCH_CAPCHA_ID"}',
    },
  }),
  entry({
    id: 4,
    taskId: 7654107,
    site: 'shop.example',
    at: NOW - 3 * 3600 * SECOND,
    outcome: 'accepted',
    fault: null,
    reason: { key: 'fault.accepted' },
    report: noReport,
  }),
];

export const POPUP: PopupView = {
  tabId: 7,
  site: 'shop.example',
  mode: 'automatic',
  modeFrom: 'everywhere',
  tasks: TASKS,
  unnumbered: 0,
  foreignKey: null,
  keys: [KEY],
  problems: [],
  pauses: [],
  recent: ENTRIES,
};

export const POPUPS: Record<string, PopupView> = {
  busy: POPUP,
  empty: { ...POPUP, tasks: [], recent: [] },
  'no-key': { ...POPUP, tasks: [], recent: [], keys: [] },
  troubled: {
    ...POPUP,
    modeFrom: 'site',
    unnumbered: 2,
    foreignKey: '91ab',
    keys: KEYS,
    problems: [
      { sentence: { key: 'api.key-unknown' }, fix: 'check-key', target: 'k2' },
      { sentence: { key: 'api.offline' }, fix: 'retry' },
    ],
    pauses: [
      {
        id: 'site:shop.example',
        scope: 'site',
        name: 'shop.example',
        reason: { key: 'pause.never-accepted', params: { site: 'shop.example', count: 10 } },
        since: NOW - 42 * 60 * SECOND,
        until: null,
      },
    ],
  },
};
