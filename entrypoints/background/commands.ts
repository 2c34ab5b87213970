/** What the extension's own pages may ask for, one handler a command. */
import type { Answers, Command, Done } from '../../utils/protocol/commands.ts';
import type { Settings } from '../../utils/protocol/settings.ts';
import type { Announcements } from './announcements.ts';
import { announceChange } from './changes.ts';
import { forEach, holdAll, releaseAll } from './held-commands.ts';
import { checkKey, saveKey } from './keys-commands.ts';
import type { Parts } from './parts.ts';
import { popupView } from './popup-view.ts';
import { lookUp, reportNumbers, reportTask } from './report-commands.ts';
import type { Tasks } from './tasks.ts';
import type { Wake } from './wake.ts';

export interface CommandNeeds {
  parts: Parts;
  tasks: Tasks;
  announcements: Announcements;
  wake: Wake;
  drain: () => Promise<unknown>;
}

const done = { ok: true, value: undefined } as const satisfies Done;

/** Carries out one command. */
export async function carryOut(needs: CommandNeeds, command: Command): Promise<Answers[Command['type']]> {
  const { parts, tasks, wake, drain } = needs;
  switch (command.type) {
    case 'popup.read':
      return popupView(parts, tasks, command.tabId);
    case 'settings.read':
      return parts.settings.read();
    case 'settings.write': {
      const result = await parts.settings.write(defined(command.patch));
      announceChange('settings');
      return result;
    }
    case 'site.mode': {
      const result = await parts.settings.setSiteMode(command.site, command.mode);
      announceChange('settings');
      return result.ok ? done : result;
    }
    case 'keys.read':
      return parts.keys.list();
    case 'key.save':
      return afterKey(needs, await saveKey(parts, command));
    case 'key.check':
      return afterKey(needs, await checkKey(parts, command.id));
    case 'key.remove':
      return removeKey(parts, command.id);
    case 'report.task':
      return reportTask(parts, wake, drain, command);
    case 'report.undo':
      return parts.outbox.undo(command.taskId);
    case 'task.look-up':
      return lookUp(parts, command.taskIds);
    case 'report.numbers':
      return reportNumbers(parts, wake, drain, command);
    case 'reports.undo':
      return forEach(command.taskIds, parts.outbox.undo);
    case 'reports.release':
      return releaseAll(parts, wake, drain, command);
    case 'reports.hold':
      return holdAll(parts, command.taskIds);
    case 'report.release':
      return sendAfter(drain, await parts.outbox.release(command.taskId));
    case 'report.dismiss':
      return parts.outbox.dismiss(command.taskId);
    case 'pause.resume':
      return resume(needs, command.id);
    case 'outbox.retry':
      return retry(needs);
    case 'extension.allow':
      return allowExtension(parts, command.id, command.allow);
    case 'history.clear':
      await parts.history.clear();
      announceChange('history');
      return done;
  }
}

/** A key that works lets waiting tasks and reports go on. */
async function afterKey<T>(needs: CommandNeeds, result: Done<T>): Promise<Done<T>> {
  if (result.ok) await retry(needs);
  return result;
}

async function retry({ parts, tasks, drain }: CommandNeeds): Promise<Done> {
  await parts.outbox.wake();
  void tasks.resume();
  void drain();
  return done;
}

async function sendAfter(drain: () => Promise<unknown>, result: Done): Promise<Done> {
  if (result.ok) void drain();
  return result;
}

async function removeKey(parts: Parts, id: string): Promise<Done> {
  const key = await parts.keys.get(id);
  if (key?.origin === 'policy') return { ok: false, problem: { key: 'key.locked' } };
  await parts.keys.remove(id);
  announceChange('keys');
  return done;
}

async function resume(needs: CommandNeeds, id: string): Promise<Done> {
  if (id.startsWith('key:')) await needs.parts.keys.resume(id.slice(4));
  else await needs.parts.guardrails.resume(id);
  announceChange('pauses');
  return retry(needs);
}

async function allowExtension(parts: Parts, id: string, allow: boolean): Promise<Done> {
  const { settings } = await parts.settings.read();
  const list = allow ? 'allowedExtensions' : 'ignoredExtensions';
  const result = await parts.settings.write({ [list]: [...new Set([...settings[list], id])] });
  announceChange('settings');
  return result.ok ? done : result;
}

/** Without the fields that were absent. */
function defined(patch: Extract<Command, { type: 'settings.write' }>['patch']): Partial<Settings> {
  const entries = Object.entries(patch).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries);
}
