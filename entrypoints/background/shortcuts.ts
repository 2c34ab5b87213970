/** The keyboard shortcut and the context menu: report the newest token of this tab, open the options. */
import { type Browser, browser } from 'wxt/browser';
import { WINDOW_MS } from '../../utils/capmonster/window.ts';
import type { TaskRecord } from '../../utils/ledger/records.ts';
import { onChange } from './changes.ts';
import { notify } from './notifications.ts';
import type { Parts } from './parts.ts';
import { reportTask } from './report-commands.ts';
import { translatorFor } from './translator.ts';
import { report, type Wake } from './wake.ts';

const REPORT = 'report-newest';
const OPEN = 'open-options';
/** As in the popup: a report can be taken back for this long. */
const UNDO_MS = 5_000;

interface Needs {
  parts: Parts;
  wake: Wake;
  drain: () => Promise<unknown>;
}

/** Registers both; call it in the worker's first turn. */
export function offerShortcuts(ready: () => Promise<Needs>): void {
  browser.runtime.onInstalled.addListener(() => void createMenu(ready).catch(report));
  onChange('shortcuts', ({ what }) => {
    if (what === 'settings') nameMenu(ready).catch(report);
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => act(ready, String(menuItemId), tab));
  browser.commands.onCommand.addListener((command, tab) => act(ready, command, tab));
}

/** Over the page, and over a captcha: most are frames, some images. */
const CONTEXTS = ['page', 'frame', 'editable', 'image'] as ['page', 'frame', 'editable', 'image'];

async function titles(ready: () => Promise<Needs>): Promise<Record<string, string>> {
  const { settings } = await (await ready()).parts.settings.read();
  const { t } = translatorFor(settings);
  return { [REPORT]: t('action.reportNewest'), [OPEN]: t('nav.options') };
}

async function createMenu(ready: () => Promise<Needs>): Promise<void> {
  const named = await titles(ready);
  await browser.contextMenus.removeAll();
  for (const [id, title] of Object.entries(named)) {
    browser.contextMenus.create({ id, title, contexts: CONTEXTS });
  }
}

/** The menu speaks the language of the settings too. */
async function nameMenu(ready: () => Promise<Needs>): Promise<void> {
  for (const [id, title] of Object.entries(await titles(ready))) {
    await browser.contextMenus.update(id, { title });
  }
}

function act(ready: () => Promise<Needs>, action: string, tab: Browser.tabs.Tab | undefined): void {
  if (action === OPEN) browser.runtime.openOptionsPage().catch(report);
  if (action === REPORT && tab?.id !== undefined) reportNewest(ready, tab.id).catch(report);
}

async function reportNewest(ready: () => Promise<Needs>, tabId: number): Promise<void> {
  const { parts, wake, drain } = await ready();
  const { settings } = await parts.settings.read();
  const { t, say } = translatorFor(settings);
  const task = await newestOf(parts, tabId);
  if (!task) {
    return notify({ id: 'none', title: t('notify.noneTitle'), message: t('notify.noneText') });
  }
  const taskId = String(task.taskId);
  const done = await reportTask(parts, wake, drain, { taskId: task.taskId, tabId, undoMs: UNDO_MS });
  const message = done.ok ? t('notify.sentText') : say(done.problem);
  await notify({ id: `sent:${taskId}`, title: t('notify.sentTitle', { taskId }), message });
}

async function newestOf(parts: Parts, tabId: number): Promise<TaskRecord | null> {
  const tasks = await parts.ledger.tasksOfTab(tabId);
  const open = tasks.filter(({ createdAt }) => Date.now() < createdAt + WINDOW_MS);
  return open.sort((a, b) => (b.submittedAt ?? b.createdAt) - (a.submittedAt ?? a.createdAt))[0] ?? null;
}
