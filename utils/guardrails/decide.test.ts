import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { CaptchaKind, Fault, Mode } from '../protocol/words.ts';
import { type Decision, decide, type Situation } from './decide.ts';
import { REASONS } from './reasons.ts';

const NOW = 1_000_000;
const blame = { fault: 'token', action: 'report', reason: { key: 'fault.token' } } as const;
const doubt = { fault: 'undecided', action: 'hold', reason: { key: 'fault.unsure' } } as const;
const late = { fault: 'late', action: 'no', reason: { key: 'fault.late' } } as const;

const usual: Situation = {
  mode: 'automatic',
  kind: 'turnstile',
  attribution: blame,
  taskId: 7,
  verified: true,
  announcer: null,
  site: 'shop.example',
  windowEndsAt: NOW + 60_000,
  now: NOW,
  alreadyReported: false,
  pauses: new Set(),
  reportsThisHour: 0,
  reportsPerHour: 60,
};
const sitePaused = new Set(['site:shop.example']);
const originPaused = new Set(['origin:https://a.example']);

describe('decides', () => {
  it.each<[string, Partial<Situation>, Decision['action'], string]>([
    ['a bad token', {}, 'report', 'fault.token'],
    ['an image', { kind: 'image' }, 'report', 'fault.token'],
    ['a task not verified yet', { verified: null }, 'report', 'fault.token'],
    [
      'an announced task not verified yet',
      { verified: null, announcer: 'https://b.example' },
      'hold',
      'decision.unverified',
    ],
    ['somebody else’s fault', { attribution: late }, 'none', 'fault.late'],
    ['somebody else’s fault where asked', { attribution: late, mode: 'ask' }, 'none', 'fault.late'],
    ['a token without a number', { taskId: null }, 'none', 'decision.no-number'],
    ['a task that was reported', { alreadyReported: true }, 'none', 'decision.already'],
    ['a site that is off', { mode: 'off' }, 'none', 'decision.off'],
    ['a task too old', { now: NOW + 60_000 }, 'none', 'decision.too-late'],
    ['a task of nobody', { verified: false }, 'none', 'decision.unverified'],
    [
      'a liar’s task',
      { announcer: 'https://a.example', pauses: originPaused },
      'none',
      'decision.origin-paused',
    ],
    ['another’s task', { announcer: 'https://b.example', pauses: originPaused }, 'report', 'fault.token'],
    ['a task not announced', { pauses: originPaused }, 'report', 'fault.token'],
    ['doubt', { attribution: doubt }, 'hold', 'fault.unsure'],
    ['doubt on a paused site', { attribution: doubt, pauses: sitePaused }, 'hold', 'fault.unsure'],
    ['a kind off the list', { kind: 'other' }, 'hold', 'decision.by-hand'],
    ['a paused site', { pauses: sitePaused }, 'hold', 'decision.site-paused'],
    ['another paused site', { site: 'b.example', pauses: sitePaused }, 'report', 'fault.token'],
    ['the last report of the hour', { reportsThisHour: 59 }, 'report', 'fault.token'],
    ['one report too many', { reportsThisHour: 60 }, 'hold', 'decision.site-cap'],
    ['ask me', { mode: 'ask' }, 'hold', 'decision.ask'],
    ['ask me on a paused site', { mode: 'ask', pauses: sitePaused }, 'hold', 'decision.site-paused'],
  ])('%s', (_name, change, action, key) => {
    expect(decide({ ...usual, ...change })).toMatchObject({ action, reason: { key } });
  });

  it('fills every sentence in', () => {
    const english = new Map<string, readonly string[]>(REASONS.map(({ key, params }) => [key, params]));
    for (const change of [
      { pauses: sitePaused },
      { reportsThisHour: 60 },
      { announcer: 'https://a.example', pauses: originPaused },
    ]) {
      const { reason } = decide({ ...usual, ...change });
      expect(Object.keys(reason.params ?? {}).sort()).toEqual([...(english.get(reason.key) ?? [])].sort());
    }
  });
});

const situation: fc.Arbitrary<Situation> = fc.record({
  mode: fc.constantFrom(...Mode.options),
  kind: fc.constantFrom(...CaptchaKind.options),
  attribution: fc.record({
    fault: fc.constantFrom(...Fault.options),
    action: fc.constantFrom('report', 'hold', 'no'),
    reason: fc.constant({ key: 'fault.any' }),
  }),
  taskId: fc.option(fc.integer({ min: 1 })),
  verified: fc.option(fc.boolean()),
  announcer: fc.option(fc.constant('https://a.example')),
  site: fc.constantFrom('shop.example', 'b.example'),
  windowEndsAt: fc.integer({ min: NOW - 10, max: NOW + 10 }),
  now: fc.constant(NOW),
  alreadyReported: fc.boolean(),
  pauses: fc.subarray(['site:shop.example', 'origin:https://a.example']).map((ids) => new Set(ids)),
  reportsThisHour: fc.integer({ min: 0, max: 3 }),
  reportsPerHour: fc.constant(2),
});

test.prop([situation], { numRuns: 2_000 })('reports by itself only what everything speaks for', (s) => {
  if (decide(s).action !== 'report') return;
  expect(s).toMatchObject({ mode: 'automatic', alreadyReported: false });
  expect(s.attribution).toMatchObject({ fault: 'token', action: 'report' });
  expect(s.kind).not.toBe('other');
  expect(s.verified).not.toBe(false);
  if (s.announcer !== null) expect(s.verified).toBe(true);
  expect(s.taskId).not.toBeNull();
  expect(s.windowEndsAt).toBeGreaterThan(s.now);
  expect(s.pauses.has(`site:${s.site}`)).toBe(false);
  expect(s.reportsThisHour).toBeLessThan(s.reportsPerHour);
});
