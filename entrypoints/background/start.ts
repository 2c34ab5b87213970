/** Puts the background's parts together, and takes up what an earlier life of the worker left undone. */
import { browser } from 'wxt/browser';
import { createAnnouncements } from './announcements.ts';
import type { Arming } from './arming.ts';
import { showBadge } from './badge.ts';
import { onChange } from './changes.ts';
import { createJudging } from './judging.ts';
import { askAboutHeld } from './notifications.ts';
import { buildParts, type Parts } from './parts.ts';
import type { RouterNeeds } from './router.ts';
import { startOfBrowser } from './session-start.ts';
import { createSubmissions, type Submissions } from './submissions.ts';
import { createTasks, type Tasks } from './tasks.ts';
import { report, type Wake } from './wake.ts';

export interface Running extends RouterNeeds {
  resume(): Promise<void>;
  welcome(): Promise<void>;
}

const DAY_MS = 86_400_000;
const SWEPT = 'swept-at';

/** @param onLost called when what this gave cannot be used any more, and has to be started anew */
export async function start(wake: Wake, arming: Arming, onLost: () => void): Promise<Running> {
  const [parts, startedAt] = await Promise.all([buildParts(onLost), startOfBrowser()]);
  const drain = async () => {
    const nextDueAt = await parts.outbox.drain();
    if (nextDueAt !== null) wake.in(nextDueAt - Date.now(), 'drain', drain);
  };
  const judging = createJudging({
    parts,
    wake,
    drain: () => void drain().catch(report),
    onHeld: (task, entry) => askAboutHeld(parts, task, entry),
    onJudged: () => announcements.tellFates(),
  });
  const submissions: Submissions = createSubmissions({
    startedAt,
    parts,
    arming,
    wake,
    judging,
    tasks: () => tasks,
  });
  const tasks: Tasks = createTasks({ parts, arming, wake, onAnswer: submissions.onAnswer });
  const announcements = createAnnouncements({ parts, tasks: () => tasks });
  onChange('announcers', ({ what, tabId }) => {
    if (what === 'tasks' && tabId !== undefined) void showBadge(parts, tabId);
    if (what === 'history') void badgesOfOpenTasks(parts);
    if (what === 'history' || what === 'tasks') void announcements.tellFates().catch(report);
  });

  return {
    parts,
    tasks,
    submissions,
    announcements,
    wake,
    drain,

    async resume() {
      await takePresets(parts);
      await tasks.resume();
      await submissions.resume();
      await drain();
      await sweep(parts);
      const open = await parts.ledger.openSubmissions();
      if (open.length === 0 && !arming.anyArmed()) arming.rest();
    },

    async welcome() {
      const { settings } = await parts.settings.read();
      if (!settings.welcomed) await browser.tabs.create({ url: '/welcome.html' });
    },
  };
}

async function badgesOfOpenTasks(parts: Parts): Promise<void> {
  const tabs = new Set((await parts.ledger.openTasks()).map(({ tabId }) => tabId));
  for (const tabId of tabs) await showBadge(parts, tabId);
}

/** Keys that a policy or `defaults.json` brings along. */
async function takePresets(parts: Parts): Promise<void> {
  await parts.keys.applyPresets(await parts.settings.presetKeys());
}

/** Once a day: what is too old to matter. */
async function sweep(parts: Parts): Promise<void> {
  const at = await parts.db.get('meta', SWEPT);
  if (typeof at === 'number' && Date.now() - at < DAY_MS) return;
  await parts.db.put('meta', Date.now(), SWEPT);
  const { settings } = await parts.settings.read();
  await parts.ledger.sweep();
  await parts.guardrails.sweep();
  if (settings.retentionDays > 0) {
    await parts.history.sweep(settings.retentionDays);
    await parts.outbox.sweep(settings.retentionDays * DAY_MS);
  }
}
