/** Learning of tasks and proving, once each, that they belong to one of the user's keys. */

import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { ApiFailure } from '../../utils/capmonster/results.ts';
import type { Solution } from '../../utils/capmonster/solution.ts';
import { hashesOf } from '../../utils/ledger/hash.ts';
import type { TaskRecord } from '../../utils/ledger/records.ts';
import { WINDOW_MS } from '../../utils/ledger/store.ts';
import type { Arming } from './arming.ts';
import { announceChange } from './changes.ts';
import type { Parts } from './parts.ts';
import type { Wake } from './wake.ts';

/** Between two questions after a task that is not ready: the service asks for 2 s or more. */
const POLL_MS = 3_000;
/** The service allows 120 polls a task; ours are far fewer, and the page needs its own. */
const MAX_POLLS = 40;
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
  const { ledger, keys, client, guardrails } = parts;
  const verifying = new Map<string, Promise<void>>();

  /** Takes in a sighting of a task. */
  async function note(sighting: TaskRecord): Promise<TaskRecord> {
    const { task } = await ledger.noteTask(sighting);
    announceChange('tasks', task.tabId);
    arming.tabHasTask(task.tabId);
    if (task.answerHashes.length > 0) await onAnswer(task);
    if (shouldVerify(task)) void verify(task.id);
    return task;
  }

  /** Page traffic shows by itself when a task is ready; everything else is asked for. */
  function shouldVerify(task: TaskRecord): boolean {
    if (task.verification === 'done' || task.verification === 'failed') return false;
    if (Date.now() >= task.createdAt + WINDOW_MS) return false;
    return task.source !== 'page-traffic' || task.readyAt !== null;
  }

  /** Asks the service after a task; calls for the same task join. */
  function verify(id: string): Promise<void> {
    const running = verifying.get(id);
    if (running !== undefined) return running;
    const run = verifyNow(id).finally(() => verifying.delete(id));
    verifying.set(id, run);
    return run;
  }

  async function verifyNow(id: string): Promise<void> {
    const task = await ledger.task(id);
    if (!task || task.verification === 'done' || task.verification === 'failed' || task.polls >= MAX_POLLS)
      return;
    if ((await guardrails.pausedAllUntil()) !== null) return wait(task, 'service-paused');
    const usable = await keys.usable();
    const own = usable.filter(({ id: keyId }) => keyId === task.keyId);
    const tried = own.length > 0 ? own : usable;
    if (tried.length === 0) return wait(task, 'no-key');
    await ledger.changeTask(id, ({ polls }) => ({ polls: polls + 1 }));
    let unknown = 0;
    for (const key of tried) {
      const result = await client.getTaskResult(key.key, task.taskId, task.baseUrl ?? undefined);
      if (result.type === 'ok') {
        return result.value.status === 'ready'
          ? learn(task, key.id, result.value.solution)
          : owned(task, key.id);
      }
      if (result.type === 'not-ready') return owned(task, key.id);
      if (result.type === 'final') unknown += 1;
      else await suffer(key.id, result);
    }
    if (unknown === tried.length) return unknownTask(task);
    await wait(task, 'unreachable');
    again(task);
  }

  /** What an answer that is no answer means for the key or for everything. */
  async function suffer(keyId: string, failure: ApiFailure): Promise<void> {
    if (failure.type === 'pause-key') {
      await keys.setProblem(keyId, failure.sentence, failure.retryAfterMs);
      announceChange('keys');
    } else if (failure.type === 'pause-all') await guardrails.pauseAll(failure.retryAfterMs);
  }

  async function learn(task: TaskRecord, keyId: string, solution: Solution): Promise<void> {
    const answerHashes = await hashesOf(solution.answers);
    const changed = await ledger.changeTask(task.id, (now) => ({
      keyId,
      verification: 'done',
      verificationProblem: null,
      answerHashes,
      answerLengths: solution.answers.map(({ length }) => length),
      userAgent: solution.userAgent ?? now.userAgent,
      kind: now.kind === 'other' && solution.kind !== null ? solution.kind : now.kind,
      state: now.state === 'created' ? 'ready' : now.state,
    }));
    announceChange('tasks', task.tabId);
    if (changed) await onAnswer(changed);
  }

  /** The key owns the task, which is still being solved. */
  async function owned(task: TaskRecord, keyId: string): Promise<void> {
    await ledger.changeTask(task.id, () => ({ keyId, verification: 'waiting', verificationProblem: null }));
    again(task);
  }

  async function wait(task: TaskRecord, problem: string): Promise<void> {
    await ledger.changeTask(task.id, () => ({ verification: 'waiting', verificationProblem: problem }));
    announceChange('tasks', task.tabId);
  }

  async function unknownTask(task: TaskRecord): Promise<void> {
    const changed = await ledger.changeTask(task.id, () => ({
      verification: 'failed',
      verificationProblem: null,
    }));
    if (task.source === 'announced' || task.source === 'extension')
      await guardrails.noteUnknownTask(task.origin);
    announceChange('tasks', task.tabId);
    if (changed) await onAnswer(changed);
  }

  function again(task: TaskRecord): void {
    if (Date.now() < task.createdAt + WINDOW_MS) wake.in(POLL_MS, `verify ${task.id}`, () => verify(task.id));
  }

  return {
    note,
    verify,

    /** Takes up what an earlier life of the worker, a missing key or a dead network left undone. */
    async resume(): Promise<void> {
      for (const task of await ledger.openTasks()) {
        arming.tabHasTask(task.tabId);
        if (shouldVerify(task)) void verify(task.id);
      }
    },

    /** The page uses a key that the user has not entered: only its last four characters are kept, by tab. */
    async noteForeignKey(tabId: number, tail: string): Promise<void> {
      const known = await readForeign();
      if (known[tabId] === tail) return;
      await browser.storage.session.set({ [FOREIGN_KEYS]: { ...known, [tabId]: tail } });
      announceChange('tasks', tabId);
    },

    /** Last four characters of such a key, or null. */
    foreignKey: async (tabId: number): Promise<string | null> => (await readForeign())[tabId] ?? null,
  };
}

const Foreign = z.record(z.string(), z.string());

async function readForeign(): Promise<Record<string, string>> {
  const parsed = Foreign.safeParse((await browser.storage.session.get(FOREIGN_KEYS))[FOREIGN_KEYS]);
  return parsed.success ? parsed.data : {};
}
