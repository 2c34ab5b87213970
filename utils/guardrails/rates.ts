/** Sliding windows over a few event times: pure, bounded, the same for every guardrail that counts. */

export interface Limit {
  /** Events allowed in the window. */
  count: number;
  windowMs: number;
}

/** Times inside the window that ends now, at most `count` + 1 of them, the newest kept. */
export function within(times: readonly number[], now: number, limit: Limit): number[] {
  return times.filter((at) => at > now - limit.windowMs && at <= now).slice(-(limit.count + 1));
}

/** Adds an event where the limit still allows it. `allowed` false: nothing was added. */
export function take(
  times: readonly number[],
  now: number,
  limit: Limit,
): { allowed: boolean; times: number[] } {
  const recent = within(times, now, limit);
  const allowed = recent.length < limit.count;
  return { allowed, times: allowed ? [...recent, now] : recent };
}
