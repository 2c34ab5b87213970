import { expect, it, vi } from 'vitest';
import { releaseAll } from './held-commands.ts';
import type { Parts } from './parts.ts';
import type { Wake } from './wake.ts';

/** Two held reports, the second of which the service forgets in three seconds. */
function scene(now: number) {
  const ends = new Map([
    [1, now + 200_000],
    [2, now + 3_000],
  ]);
  const release = vi.fn(async () => ({ ok: true as const, value: undefined }));
  const outbox = { stateOf: async (taskId: number) => ({ windowEndsAt: ends.get(taskId) }), release };
  const wakeIn = vi.fn();
  return { parts: { outbox } as unknown as Parts, wake: { in: wakeIn } as unknown as Wake, release, wakeIn };
}

it('waits with a released report as long as it can be taken back, but never past its window', async () => {
  vi.useFakeTimers({ now: 1_000_000 });
  const { parts, wake, release, wakeIn } = scene(Date.now());
  const results = await releaseAll(parts, wake, async () => null, { taskIds: [1, 2, 2], undoMs: 5_000 });
  expect(results.map(({ taskId }) => taskId)).toEqual([1, 2]);
  expect(release.mock.calls).toEqual([
    [1, 1_005_000],
    [2, 1_000_000],
  ]);
  expect(wakeIn.mock.calls[0]?.[0]).toBe(0);
  vi.useRealTimers();
});
