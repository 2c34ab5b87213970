import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { BASE_MS, MAX_STEP_MS, MIN_STEP_MS, nextAttempt } from './backoff.ts';

const attempt = fc.record({
  now: fc.integer({ min: 0, max: 400_000 }),
  attempts: fc.integer({ min: 1, max: 1_000 }),
  windowEndsAt: fc.constant(300_000),
  retryAfterMs: fc.option(fc.integer({ min: 1, max: 600_000 })),
  random: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
});

test.prop([attempt])('is in the future, inside the window, and never before what the service asked', (a) => {
  const at = nextAttempt(a);
  if (at === null) return;
  expect(at).toBeGreaterThanOrEqual(a.now + MIN_STEP_MS);
  expect(at).toBeLessThan(a.windowEndsAt);
  if (a.retryAfterMs !== null) expect(at).toBeGreaterThanOrEqual(a.now + a.retryAfterMs);
});

test.prop([attempt])('gives up only where nothing fits any more', (a) => {
  const room = a.windowEndsAt - a.now - MIN_STEP_MS;
  const needed = Math.max(MIN_STEP_MS, a.retryAfterMs ?? 0);
  if (room < MIN_STEP_MS) expect(nextAttempt(a)).toBeNull();
  else if (room >= Math.max(needed, MAX_STEP_MS)) expect(nextAttempt(a)).not.toBeNull();
});

test('spreads over the whole step, which doubles up to its cap', () => {
  const at = (attempts: number, random: number) =>
    nextAttempt({ now: 0, attempts, random, windowEndsAt: 300_000, retryAfterMs: null });
  expect(at(1, 0)).toBe(MIN_STEP_MS);
  expect(at(1, 1)).toBe(BASE_MS);
  expect(at(3, 1)).toBe(4 * BASE_MS);
  expect(at(30, 1)).toBe(MAX_STEP_MS);
});

test('uses the last second of the window rather than none', () => {
  const late = { now: 290_000, attempts: 9, random: 0.9, windowEndsAt: 300_000, retryAfterMs: null };
  expect(nextAttempt(late)).toBe(299_000);
});
