/** Reports that the user asks for. */

import { browser } from 'wxt/browser';
import { WINDOW_MS } from '../../utils/capmonster/window.ts';
import type { TaskRecord } from '../../utils/ledger/records.ts';
import { hostOf } from '../../utils/ledger/views.ts';
import type { Done, LookedUp, OfTask } from '../../utils/protocol/commands.ts';
import type { CaptchaKind, Sentence } from '../../utils/protocol/words.ts';
import type { NewEntry } from '../../utils/storage/records.ts';
import { pageOf } from './entries.ts';
import { forEach } from './held-commands.ts';
import type { Parts } from './parts.ts';
import { giveNumber, type Proof, proveNumber } from './unnumbered.ts';
import type { Wake } from './wake.ts';

const no = (key: string): { ok: false; problem: Sentence } => ({ ok: false, problem: { key } });
const done = { ok: true, value: undefined } as const;

/** Reports a task that the ledger knows; sent after `undoMs` unless it is taken back. */
export async function reportTask(
  parts: Parts,
  wake: Wake,
  drain: () => Promise<unknown>,
  { taskId, tabId, undoMs }: { taskId: number; tabId: number; undoMs: number },
): Promise<Done> {
  const records = await parts.ledger.tasksByNumber(taskId);
  const task = records.find((one) => one.tabId === tabId) ?? records[0];
  if (!task) return no('report.unknown-task');
  const windowEndsAt = task.createdAt + WINDOW_MS;
  if (Date.now() >= windowEndsAt) return no('report.too-late');
  return send(parts, wake, drain, {
    task,
    kind: task.kind,
    what: 'token',
    windowEndsAt,
    undoMs,
    taskId,
    tabId,
  });
}

interface Manual {
  taskId: number;
  tabId: number | null;
  task: TaskRecord | null;
  kind: CaptchaKind;
  what: 'token' | 'image';
  windowEndsAt: number;
  undoMs: number;
  /** The submission in which the task's answer was used, where the service's own extension set it. */
  proof?: Exclude<Proof, 'other'> | undefined;
}

async function send(parts: Parts, wake: Wake, drain: () => Promise<unknown>, manual: Manual): Promise<Done> {
  const { taskId, task, kind, what, windowEndsAt, undoMs } = manual;
  const reason = { key: 'report.by-hand' };
  const { added } = await parts.outbox.enqueue(
    {
      taskId,
      kind,
      what,
      keyId: task?.verification === 'done' ? task.keyId : null,
      baseUrl: task?.baseUrl ?? null,
      windowEndsAt,
      notBefore: Date.now() + undoMs,
      reason,
      manual: true,
    },
    await entryOf(parts, manual, reason),
  );
  if (!added) return no('decision.already');
  // A name of its own: a report that is due earlier keeps its time.
  wake.in(undoMs, `drain ${taskId}`, drain);
  return done;
}

async function entryOf(parts: Parts, manual: Manual, reason: Sentence): Promise<NewEntry> {
  const { task, taskId, kind, tabId, proof } = manual;
  const tab = tabId === null ? undefined : await browser.tabs.get(tabId).catch(() => undefined);
  const judged = (await parts.db.getAllFromIndex('history', 'byTaskId', taskId, 5))[0];
  return {
    at: Date.now(),
    taskId,
    kind,
    taskType: task?.taskType ?? null,
    site:
      proof?.used.host ?? (task ? hostOf(task.origin) : tab?.url?.startsWith('http') ? hostOf(tab.url) : ''),
    page: pageOf(proof?.used.pageUrl ?? tab?.url ?? ''),
    source: task?.source ?? 'manual',
    outcome: judged?.outcome ?? proof?.verdict?.outcome ?? 'unknown',
    confidence: judged?.confidence ?? proof?.verdict?.confidence ?? 0,
    evidence: judged?.evidence ?? proof?.verdict?.evidence ?? [],
    fault: judged?.fault ?? null,
    reason,
    ageMs: judged?.ageMs ?? null,
    report: { state: 'queued', method: null, answeredAt: null, errorCode: null, answer: null },
    manual: true,
  };
}

/** Reports typed numbers, one after another; each has its own answer. */
export async function reportNumbers(
  parts: Parts,
  wake: Wake,
  drain: () => Promise<unknown>,
  command: { taskIds: number[]; what: 'token' | 'image'; tabId: number | null; undoMs?: number | undefined },
): Promise<OfTask[]> {
  const { taskIds, what, tabId, undoMs = 0 } = command;
  return forEach(taskIds, async (taskId) => {
    const task = (await parts.ledger.tasksByNumber(taskId))[0] ?? null;
    const proof = task ? null : await proveNumber(parts, tabId, taskId);
    if (proof === 'other') return no('report.other-token');
    return reportNumber(parts, wake, drain, { task, taskId, tabId, what, proof, undoMs });
  });
}

async function reportNumber(
  parts: Parts,
  wake: Wake,
  drain: () => Promise<unknown>,
  { task, taskId, tabId, what, proof, undoMs }: Omit<Manual, 'kind' | 'windowEndsAt'>,
): Promise<Done> {
  const windowEndsAt = (task?.createdAt ?? Date.now()) + WINDOW_MS;
  if (Date.now() >= windowEndsAt) return no('report.too-late');
  const kind = task?.kind ?? proof?.solution.kind ?? (what === 'image' ? 'image' : 'other');
  const manual = { taskId, tabId, task, kind, what, windowEndsAt, undoMs, proof };
  const result = await send(parts, wake, drain, manual);
  if (result.ok && proof) await giveNumber(parts, proof.used, taskId);
  return result;
}

/** What the service knows of typed numbers: one call each and key, until a key knows it. */
export async function lookUp(parts: Parts, taskIds: readonly number[]): Promise<LookedUp[]> {
  const keys = await parts.keys.usable();
  const found: LookedUp[] = [];
  for (const taskId of new Set(taskIds)) found.push(await lookUpOne(parts, keys, taskId));
  return found;
}

async function lookUpOne(
  parts: Parts,
  keys: Awaited<ReturnType<Parts['keys']['usable']>>,
  taskId: number,
): Promise<LookedUp> {
  const task = (await parts.ledger.tasksByNumber(taskId))[0];
  const base = { taskId, kind: task?.kind ?? null, ageMs: task ? Date.now() - task.createdAt : null };
  let problem: Sentence | null = keys.length === 0 ? { key: 'outbox.no-key' } : null;
  for (const key of keys) {
    const result = await parts.client.getTaskResult(key.key, taskId, task?.baseUrl ?? undefined);
    if (result.type === 'ok' || result.type === 'not-ready') {
      const kind =
        result.type === 'ok' && result.value.status === 'ready' ? result.value.solution.kind : null;
      return { ...base, kind: base.kind ?? kind, found: true, keyName: key.name, problem: null };
    }
    problem = result.sentence;
  }
  return { ...base, found: false, keyName: null, problem };
}
