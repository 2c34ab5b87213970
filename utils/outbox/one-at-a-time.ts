/** Who may drain, and when. */
import { type DrainParts, drainDue } from './drain.ts';
import type { OutboxStore } from './store.ts';

const LOCK = 'token-reporter-outbox';
/** Open reports changed at once; the window of 5 minutes bounds how many there can be. */
export const MAX_OPEN = 5_000;
export type Locks = Pick<LockManager, 'request'> | null;

/**
 * One drain at a time: calls in this context join the one that runs, which then looks once more; other contexts
 * wait for the browser's lock. Who holds the lock knows that a report marked as being sent was left behind by a
 * context that was stopped, and need not wait for its lease.
 */
export function oneAtATime(
  locks: Locks,
  store: OutboxStore,
  parts: DrainParts,
): () => Promise<number | null> {
  let running: Promise<number | null> | null = null;
  let again = false;

  async function run(): Promise<void> {
    if (locks !== null) await takeOverOrphans(store, parts.clock());
    do {
      again = false;
      await drainDue(parts);
    } while (again);
  }

  async function start(): Promise<number | null> {
    try {
      await (locks === null ? run() : locks.request(LOCK, run));
    } finally {
      running = null;
    }
    return again ? drain() : store.nextDueAt();
  }

  function drain(): Promise<number | null> {
    again = true;
    running ??= start();
    return running;
  }
  return drain;
}

async function takeOverOrphans(store: OutboxStore, now: number): Promise<void> {
  await store.updateOpen(Number.POSITIVE_INFINITY, MAX_OPEN, (record) =>
    record.state === 'sending' ? { ...record, state: 'queued', leaseUntil: 0, nextAt: now } : null,
  );
}
