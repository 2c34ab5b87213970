/** Several reports at once: held ones that are sent after all, and the way back while they wait. */
import type { Done, OfTask } from '../../utils/protocol/commands.ts';
import type { Parts } from './parts.ts';
import type { Wake } from './wake.ts';

/** A report must not miss the service's window because it could have been taken back. */
const LEAST_TIME_TO_SEND_MS = 5_000;

/** One after another, each task once. */
export async function forEach(
  taskIds: readonly number[],
  work: (taskId: number) => Promise<Done>,
): Promise<OfTask[]> {
  const results: OfTask[] = [];
  for (const taskId of new Set(taskIds)) results.push({ taskId, result: await work(taskId) });
  return results;
}

/** Sends held reports after all, in `undoMs`, or sooner where their window ends. */
export async function releaseAll(
  parts: Parts,
  wake: Wake,
  drain: () => Promise<unknown>,
  { taskIds, undoMs }: { taskIds: readonly number[]; undoMs: number },
): Promise<OfTask[]> {
  let soonest = undoMs;
  const results = await forEach(taskIds, async (taskId) => {
    const held = await parts.outbox.stateOf(taskId);
    const now = Date.now();
    const latest = (held?.windowEndsAt ?? 0) - LEAST_TIME_TO_SEND_MS;
    const wait = Math.max(0, Math.min(undoMs, latest - now));
    soonest = Math.min(soonest, wait);
    return parts.outbox.release(taskId, now + wait);
  });
  // A name of its own: what is due earlier keeps its time. Each run sees to the next.
  wake.in(soonest, `drain ${taskIds.join()}`, drain);
  return results;
}

/** Holds reports again that were released and have not been sent, for the reason for which they were held. */
export function holdAll(parts: Parts, taskIds: readonly number[]): Promise<OfTask[]> {
  return forEach(taskIds, async (taskId) => {
    const entry = (await parts.db.getAllFromIndex('history', 'byTaskId', taskId, 50)).findLast(
      ({ report }) => report.state !== 'none',
    );
    return parts.outbox.hold(taskId, entry?.reason ?? { key: 'decision.ask' });
  });
}
