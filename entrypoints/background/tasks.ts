/** Learning of tasks: each sighting is stored, and asked for at the service where that proves something. */

import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { WINDOW_MS } from '../../utils/capmonster/window.ts';
import type { TaskRecord } from '../../utils/ledger/records.ts';
import type { Arming } from './arming.ts';
import { announceChange } from './changes.ts';
import { tailOf } from './keys-to-try.ts';
import type { Parts } from './parts.ts';
import { createVerifying } from './verifying.ts';
import { report, type Wake } from './wake.ts';

const FOREIGN_KEYS = 'foreign-keys';

export type Tasks = ReturnType<typeof createTasks>;

interface Needs {
  parts: Parts;
  arming: Arming;
  wake: Wake;
  /** Called when a task's answer became known, or it turned out that there is none. */
  onAnswer: (task: TaskRecord) => Promise<void>;
}

export function createTasks({ parts, arming, wake, onAnswer }: Needs) {
  const { ledger } = parts;
  const { verify } = createVerifying({ parts, wake, onAnswer });

  /** Takes in a sighting of a task. */
  async function note(sighting: TaskRecord): Promise<TaskRecord> {
    const { task } = await ledger.noteTask(sighting);
    announceChange('tasks', task.tabId);
    arming.tabHasTask(task.tabId);
    if (task.answerHashes.length > 0) await onAnswer(task);
    if (shouldVerify(task)) void verify(task.id).catch(report);
    return task;
  }

  /** Page traffic shows by itself when a task is ready; everything else is asked for. */
  function shouldVerify(task: TaskRecord): boolean {
    if (task.verification === 'done' || task.verification === 'failed') return false;
    if (Date.now() >= task.createdAt + WINDOW_MS) return false;
    return task.source !== 'page-traffic' || task.readyAt !== null || task.keyTail !== undefined;
  }

  return {
    note,
    verify,

    /** Takes up what an earlier life of the worker, a missing key or a dead network left undone. */
    async resume(): Promise<void> {
      for (const task of await ledger.openTasks()) {
        arming.tabHasTask(task.tabId);
        if (shouldVerify(task)) void verify(task.id).catch(report);
      }
    },

    /** The page uses a key that the user has not entered: only its last four characters are kept, by tab. */
    async noteForeignKey(tabId: number, tail: string): Promise<void> {
      const known = await readForeign();
      if (tabId < 0 || known[tabId] === tail) return;
      await browser.storage.session.set({ [FOREIGN_KEYS]: { ...known, [tabId]: tail } });
      announceChange('tasks', tabId);
    },

    /** Last four characters of such a key, or null; null also once the user has entered it. */
    async foreignKey(tabId: number): Promise<string | null> {
      const tail = (await readForeign())[tabId] ?? null;
      if (tail === null) return null;
      const own = await parts.keys.usable();
      return own.some(({ key }) => tailOf(key) === tail) ? null : tail;
    },
  };
}

const Foreign = z.record(z.string(), z.string());

async function readForeign(): Promise<Record<string, string>> {
  const parsed = Foreign.safeParse((await browser.storage.session.get(FOREIGN_KEYS))[FOREIGN_KEYS]);
  return parsed.success ? parsed.data : {};
}
