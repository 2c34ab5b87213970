/** When a report is tried again: full jitter inside the window in which the service still knows the task. */

/** First step and longest step of the backoff. A window of 5 minutes leaves room for about ten attempts. */
export const BASE_MS = 2_000;
export const MAX_STEP_MS = 60_000;
/** No two attempts follow closer: a jitter near zero would hammer a service that is down. */
export const MIN_STEP_MS = 1_000;

export interface Attempt {
  now: number;
  /** Attempts made so far, at least 1. */
  attempts: number;
  /** The service forgets the task then. */
  windowEndsAt: number;
  /** What the service asked for, if it did (`retry-after`). */
  retryAfterMs: number | null;
  /** A number from 0 to below 1. */
  random: number;
}

/**
 * Time of the next attempt in epoch milliseconds, or null where none fits into the window any more.
 * Full jitter (AWS Architecture Blog, "Exponential Backoff And Jitter"): anywhere between nothing and the step,
 * which doubles up to a cap, so that many browsers do not come back at once. A step beyond the window is cut to
 * its last second, so that a late recovery of the service is still met; what the service asked for is never cut.
 */
export function nextAttempt({ now, attempts, windowEndsAt, retryAfterMs, random }: Attempt): number | null {
  const step = Math.min(MAX_STEP_MS, BASE_MS * 2 ** Math.min(attempts - 1, 20));
  const wait = Math.max(MIN_STEP_MS, random * step);
  const lastChance = windowEndsAt - MIN_STEP_MS;
  const at = retryAfterMs === null ? Math.min(now + wait, lastChance) : now + Math.max(wait, retryAfterMs);
  return at > lastChance || at < now + MIN_STEP_MS ? null : Math.round(at);
}
