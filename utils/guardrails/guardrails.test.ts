import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../storage/database.ts';
import { EVERY_ORIGIN } from './every-origin.ts';
import {
  ANNOUNCEMENTS_IN_TOTAL,
  ANNOUNCEMENTS_PER_ORIGIN,
  createGuardrails,
  ORIGIN_PAUSE_MS,
  UNKNOWN_CALLS,
} from './guardrails.ts';

const MINUTE = 60_000;
const rejected = { outcome: 'rejected', fault: 'token' } as const;
const accepted = { outcome: 'accepted', fault: 'undecided' } as const;

let databases = 0;
async function start() {
  databases += 1;
  const db = await openDatabase({ name: `guardrails-${databases}` });
  const time = { now: Date.UTC(2026, 10, 23, 12) };
  const onChange = vi.fn();
  const options = { db, clock: () => time.now, onChange };
  // Another worker sees the same counters.
  return { time, onChange, rails: createGuardrails(options), restarted: () => createGuardrails(options) };
}

describe('a site that never accepted', () => {
  it('is paused after the first refusals in a row, once, over restarts', async () => {
    const { restarted, onChange } = await start();
    const judged = [];
    for (let i = 0; i < 12; i += 1) judged.push(await restarted().noteJudged('shop.example', rejected, 10));
    expect(judged.indexOf(true)).toBe(9);
    expect(judged.filter(Boolean)).toHaveLength(1);
    expect(onChange).toHaveBeenCalledTimes(1);
    expect(await restarted().list()).toMatchObject([
      {
        id: 'site:shop.example',
        scope: 'site',
        until: null,
        reason: { key: 'pause.never-accepted', params: { site: 'shop.example', count: 10 } },
      },
    ]);
  });

  it('goes on after one click, and is paused again only after as many', async () => {
    const { rails } = await start();
    for (let i = 0; i < 3; i += 1) await rails.noteJudged('a.example', rejected, 3);
    await rails.resume('site:a.example');
    expect(await rails.active()).toEqual(new Set());
    expect(await rails.noteJudged('a.example', rejected, 3)).toBe(false);
    expect(await rails.noteJudged('a.example', rejected, 3)).toBe(false);
    expect(await rails.noteJudged('a.example', rejected, 3)).toBe(true);
  });

  it('does not count late, reused or otherwise failed submissions', async () => {
    const { rails } = await start();
    const others = [
      { outcome: 'rejected', fault: 'late' },
      { outcome: 'stale', fault: 'reused' },
      { outcome: 'other-error', fault: 'undecided' },
      { outcome: 'unknown', fault: null },
    ] as const;
    for (const judged of [...others, ...others]) {
      expect(await rails.noteJudged('a.example', judged, 3)).toBe(false);
    }
  });

  it('differs from one that used to accept: that is never paused', async () => {
    const { rails } = await start();
    await rails.noteJudged('a.example', accepted, 3);
    for (let i = 0; i < 20; i += 1) expect(await rails.noteJudged('a.example', rejected, 3)).toBe(false);
  });
});

it('counts the reports of a site over the last hour', async () => {
  const { rails, time } = await start();
  for (let i = 0; i < 5; i += 1) {
    await rails.noteReport('a.example', 60);
    time.now += 10 * MINUTE;
  }
  expect(await rails.reportsThisHour('a.example', 60)).toBe(5);
  expect(await rails.reportsThisHour('b.example', 60)).toBe(0);
  time.now += 25 * MINUTE;
  expect(await rails.reportsThisHour('a.example', 60)).toBe(3);
});

describe('announcements', () => {
  it('are limited per origin', async () => {
    const { rails, restarted, time } = await start();
    for (let i = 0; i < ANNOUNCEMENTS_PER_ORIGIN.count; i += 1) {
      expect(await rails.allowAnnouncement('https://a.example')).toBe('allowed');
    }
    expect(await restarted().allowAnnouncement('https://a.example')).toBe('too-many');
    expect(await rails.allowAnnouncement('https://b.example')).toBe('allowed');
    time.now += MINUTE;
    expect(await rails.allowAnnouncement('https://a.example')).toBe('allowed');
  });

  it('are limited in total', async () => {
    const { rails } = await start();
    let allowed = 0;
    for (let i = 0; i < ANNOUNCEMENTS_IN_TOTAL.count + 10; i += 1) {
      if ((await rails.allowAnnouncement(`https://${i}.example`)) === 'allowed') allowed += 1;
    }
    expect(allowed).toBe(ANNOUNCEMENTS_IN_TOTAL.count);
  });

  it('of made-up tasks are not listened to for a while', async () => {
    const { rails, time } = await start();
    const origin = 'https://liar.example';
    expect(await rails.noteUnknownTask(origin)).toBe(false);
    expect(await rails.noteUnknownTask(origin)).toBe(false);
    expect(await rails.noteUnknownTask(origin)).toBe(true);
    expect(await rails.allowAnnouncement(origin)).toBe('paused');
    expect(await rails.list()).toMatchObject([{ id: `origin:${origin}`, reason: { params: { count: 3 } } }]);
    time.now += ORIGIN_PAUSE_MS;
    expect(await rails.allowAnnouncement(origin)).toBe('allowed');
    expect(await rails.noteUnknownTask(origin)).toBe(false);
  });

  it('of many origins together rest all that are not proven, by the calls that they cost', async () => {
    const { rails } = await start();
    const calls = 4;
    for (let n = 0; n < UNKNOWN_CALLS.count / calls - 1; n += 1) {
      await rails.noteUnknownTask(`https://liar${n}.example`, calls);
    }
    expect(await rails.isPaused(`origin:${EVERY_ORIGIN}`)).toBe(false);
    await rails.noteUnknownTask('https://last.example', calls);
    expect(await rails.isPaused(`origin:${EVERY_ORIGIN}`)).toBe(true);
    await rails.resume(`origin:${EVERY_ORIGIN}`);
    expect(await rails.isPaused(`origin:${EVERY_ORIGIN}`)).toBe(false);
  });
});

it('pauses everything and tells until when', async () => {
  const { rails, time } = await start();
  expect(await rails.pausedAllUntil()).toBeNull();
  await rails.pauseAll(10 * MINUTE);
  expect(await rails.pausedAllUntil()).toBe(time.now + 10 * MINUTE);
  time.now += 10 * MINUTE;
  expect(await rails.pausedAllUntil()).toBeNull();
});

it('forgets what is over, but not that a site has accepted', async () => {
  const { rails, time } = await start();
  await rails.pauseAll(MINUTE);
  await rails.noteJudged('good.example', accepted, 3);
  await rails.noteJudged('bad.example', rejected, 3);
  await rails.noteJudged('bad.example', rejected, 3);
  time.now += 40 * 24 * 60 * MINUTE;
  await rails.sweep();
  for (let i = 0; i < 5; i += 1) expect(await rails.noteJudged('good.example', rejected, 3)).toBe(false);
  expect(await rails.noteJudged('bad.example', rejected, 3)).toBe(false);
  expect(await rails.list()).toEqual([]);
});
