/**
 * Proving, once a task, that it belongs to one of the user's keys. The service bans addresses that ask after tasks
 * which it does not know, so whoever announces is asked after one task at a time until the service knew it, and
 * not at all once its numbers turned out to be invented.
 */
import { isNoSuchTask } from '../../utils/capmonster/errors.ts';
import type { ApiFailure } from '../../utils/capmonster/results.ts';
import type { Solution } from '../../utils/capmonster/solution.ts';
import { WINDOW_MS } from '../../utils/capmonster/window.ts';
import { hashesOf } from '../../utils/ledger/hash.ts';
import type { TaskRecord } from '../../utils/ledger/records.ts';
import type { UsableKey } from '../../utils/storage/keys.ts';
import { announceChange } from './changes.ts';
import { keysToTry } from './keys-to-try.ts';
import type { Parts } from './parts.ts';
import type { Wake } from './wake.ts';

/** Between two questions after a task that is not ready: the service asks for 2 s or more. */
const POLL_MS = 3_000;
/** The service allows 120 polls a task; ours are far fewer, and the page needs its own. */
const MAX_POLLS = 40;

interface Needs {
  parts: Parts;
  wake: Wake;
  /** Called when a task's answer became known, or it turned out that there is none. */
  onAnswer: (task: TaskRecord) => Promise<void>;
}

export function createVerifying({ parts, wake, onAnswer }: Needs) {
  const { ledger, keys, client, guardrails } = parts;
  const running = new Map<string, Promise<void>>();
  /** The last of each announcer's unproven tasks. */
  const turns = new Map<string, Promise<void>>();

  /** Asks the service after a task; calls for the same task join. */
  function verify(id: string): Promise<void> {
    const joined = running.get(id);
    if (joined !== undefined) return joined;
    const run = begin(id).finally(() => running.delete(id));
    running.set(id, run);
    return run;
  }

  async function begin(id: string): Promise<void> {
    const task = await ledger.task(id);
    if (!task) return;
    if (task.keyId !== null) return ask(id);
    const turn = (turns.get(task.origin) ?? Promise.resolve()).then(() => ask(id));
    const settled = turn.catch(() => undefined);
    turns.set(task.origin, settled);
    await turn.finally(() => {
      if (turns.get(task.origin) === settled) turns.delete(task.origin);
    });
  }

  async function ask(id: string): Promise<void> {
    const task = await ledger.task(id);
    if (!task || task.verification === 'done' || task.verification === 'failed' || task.polls >= MAX_POLLS)
      return;
    if ((await guardrails.pausedAllUntil()) !== null) return wait(task, 'service-paused');
    if (task.keyId === null && (await isQuarantined(task))) return wait(task, 'origin-paused');
    const tried = await keysToTry(parts, task);
    if (typeof tried === 'string') return wait(task, tried);
    await ledger.changeTask(id, ({ polls }) => ({ polls: polls + 1 }));
    await askWith(task, tried);
  }

  async function askWith(task: TaskRecord, tried: UsableKey[]): Promise<void> {
    let refusals = 0;
    let unknown = 0;
    for (const key of tried) {
      const result = await client.getTaskResult(key.key, task.taskId, task.baseUrl ?? undefined);
      if (result.type === 'ok' && result.value.status === 'ready')
        return learn(task, key.id, result.value.solution);
      if (result.type === 'ok' || result.type === 'not-ready') return owned(task, key.id);
      if (result.type !== 'final') await suffer(key.id, result);
      else {
        refusals += 1;
        if (isNoSuchTask(result.errorCode)) unknown += 1;
      }
    }
    if (refusals === tried.length) return giveUp(task, unknown);
    await wait(task, 'unreachable');
    again(task);
  }

  /** One whose tasks the service has known lately is heard also while others invent numbers. */
  async function isQuarantined(task: TaskRecord): Promise<boolean> {
    if (await guardrails.isPaused(`origin:${task.origin}`)) return true;
    if (!(await guardrails.isPaused('origin:*'))) return false;
    const recent = await ledger.openTasks();
    return !recent.some(({ origin, verifiedAt }) => origin === task.origin && verifiedAt !== undefined);
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
      verifiedAt: Date.now(),
      // It was being solved at that time: taking the answer for older than it is errs on the safe side.
      readyAt: now.readyAt ?? now.solvingAt ?? null,
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
    const now = Date.now();
    await ledger.changeTask(task.id, () => ({
      keyId,
      verification: 'waiting',
      verificationProblem: null,
      verifiedAt: now,
      solvingAt: now,
    }));
    again(task);
  }

  async function wait(task: TaskRecord, problem: string): Promise<void> {
    await ledger.changeTask(task.id, () => ({ verification: 'waiting', verificationProblem: problem }));
    announceChange('tasks', task.tabId);
  }

  /** No key of the user's owns it. `unknown`: how many calls the service may hold against this address. */
  async function giveUp(task: TaskRecord, unknown: number): Promise<void> {
    const changed = await ledger.changeTask(task.id, () => ({
      verification: 'failed',
      verificationProblem: null,
    }));
    // A task seen with the user's own key is real, and merely too old.
    if (unknown > 0 && task.keyId === null) await guardrails.noteUnknownTask(task.origin, unknown);
    announceChange('tasks', task.tabId);
    if (changed) await onAnswer(changed);
  }

  function again(task: TaskRecord): void {
    if (Date.now() < task.createdAt + WINDOW_MS) wake.in(POLL_MS, `verify ${task.id}`, () => verify(task.id));
  }

  return { verify };
}
