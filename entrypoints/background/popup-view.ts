/** What the popup shows for one tab, put together from every part. */
import { browser } from 'wxt/browser';
import { hostOf, taskView } from '../../utils/ledger/views.ts';
import type { SettingsView } from '../../utils/protocol/settings.ts';
import type { KeyView, PauseView, PopupView, Problem, TaskView } from '../../utils/protocol/views.ts';
import type { Sentence } from '../../utils/protocol/words.ts';
import type { OutboxRecord } from '../../utils/storage/records.ts';
import { modeOf } from './judging.ts';
import type { Parts } from './parts.ts';
import type { Tasks } from './tasks.ts';
import { unnumberedOf } from './unnumbered.ts';

const RECENT = 8;
const MAX_TASKS = 20;

export async function popupView(parts: Parts, tasks: Tasks, tabId: number): Promise<PopupView> {
  const [view, keys, pauses, recent, shown, foreignKey, url] = await Promise.all([
    parts.settings.read(),
    parts.keys.list(),
    parts.guardrails.list(),
    parts.history.recent(RECENT),
    tasksOf(parts, tabId),
    tasks.foreignKey(tabId),
    addressOf(tabId),
  ]);
  const site = url?.startsWith('http') ? hostOf(url) : null;
  return {
    tabId,
    site,
    mode: modeOf(view.settings, site ?? '', site ?? ''),
    modeFrom: modeFrom(view, site),
    tasks: shown,
    unnumbered: (await unnumberedOf(parts, tabId)).length,
    foreignKey,
    keys,
    problems: problemsOf(keys, pauses, await retried(parts)),
    pauses,
    recent,
  };
}

async function tasksOf(parts: Parts, tabId: number): Promise<TaskView[]> {
  const records = await parts.ledger.tasksOfTab(tabId);
  records.sort((a, b) => b.createdAt - a.createdAt);
  const names = new Map((await parts.keys.list()).map(({ id, name }) => [id, name]));
  return Promise.all(
    records.slice(0, MAX_TASKS).map(async (record) => {
      const report = await parts.outbox.stateOf(record.taskId);
      const view = taskView(
        record,
        report && { state: report.state, errorCode: report.errorCode, undoable: isUndoable(report) },
        record.keyId === null ? null : (names.get(record.keyId) ?? null),
      );
      return report
        ? { ...view, reason: report.reason, state: report.state === 'accepted' ? 'reported' : view.state }
        : view;
    }),
  );
}

/** As `outbox.undo` sees it. */
const isUndoable = ({ state, attempts }: OutboxRecord): boolean => state === 'queued' && attempts === 0;

async function addressOf(tabId: number): Promise<string | null> {
  // The options page asks about no tab (-1), which `tabs.get` refuses by throwing.
  if (tabId < 0) return null;
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.url ?? null;
}

function modeFrom({ settings, locked }: SettingsView, site: string | null): PopupView['modeFrom'] {
  if (locked.includes('mode') || (locked.includes('sites') && site !== null && site in settings.sites))
    return 'policy';
  return site !== null && site in settings.sites ? 'site' : 'everywhere';
}

/** Why the latest report that is being tried again could not be sent: no network, or a service that is down. */
async function retried(parts: Parts): Promise<Sentence | null> {
  const open = await parts.outbox.list();
  const waiting = open.filter(({ state, reason }) => state === 'queued' && reason.key === 'outbox.retrying');
  return waiting[0] ? (waiting[0].problem ?? waiting[0].reason) : null;
}

/** What is wrong now, the gravest first, each with what mends it. */
function problemsOf(keys: KeyView[], pauses: PauseView[], waiting: Sentence | null): Problem[] {
  const problems: Problem[] = [];
  if (keys.length === 0) problems.push({ sentence: { key: 'problem.no-key' }, fix: 'add-key' });
  for (const key of keys) {
    if (key.problem) problems.push({ sentence: key.problem, fix: 'check-key', target: key.id });
  }
  for (const pause of pauses) {
    problems.push({ sentence: pause.reason, fix: 'resume', target: pause.id });
  }
  if (waiting) problems.push({ sentence: waiting, fix: 'retry' });
  return problems;
}
