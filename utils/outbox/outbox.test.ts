import { describe, expect, it } from 'vitest';
import { WINDOW_MS } from '../capmonster/window.ts';
import { createHistory } from '../history/history.ts';
import {
  createWorld,
  entry,
  final,
  ok,
  pauseAll,
  pauseKey,
  request,
  retry,
  START,
} from './outbox.fixture.ts';

const states = async (world: Awaited<ReturnType<typeof createWorld>>, taskId: number) => {
  const record = await world.start().stateOf(taskId);
  return { state: record?.state, reason: record?.reason.key, nextAt: record?.nextAt };
};

describe('sending', () => {
  it('sends once and remembers for ever', async () => {
    const world = await createWorld();
    const outbox = world.start();
    expect(await outbox.enqueue(request(1), entry(1))).toMatchObject({ added: true, state: 'queued' });
    expect(await outbox.drain()).toBeNull();
    expect(await outbox.enqueue(request(1))).toMatchObject({ added: false, state: 'accepted' });
    expect(await world.start().drain()).toBeNull();
    expect(world.calls).toMatchObject([
      { key: 'secret-of-main', taskId: 1, methods: ['reportIncorrectTokenCaptcha'] },
    ]);
  });

  it('tells the history in the same transaction', async () => {
    const world = await createWorld();
    const outbox = world.start();
    const { historyId } = await outbox.enqueue(request(1), entry(1));
    await outbox.drain();
    const history = createHistory(world.parts);
    expect(await history.get(historyId ?? 0)).toMatchObject({
      reason: { key: 'fault.token' },
      report: {
        state: 'accepted',
        answer: 'success',
        answeredAt: START,
        method: 'reportIncorrectTokenCaptcha',
      },
    });
    expect(await history.sites()).toMatchObject([{ site: 'shop.example', rejected: 1, reported: 1 }]);
  });

  it('keeps the note of a second decision, which queues nothing', async () => {
    const world = await createWorld();
    const outbox = world.start();
    await outbox.enqueue(request(1), entry(1));
    const second = await outbox.enqueue(request(1), entry(1, { at: START + 5 }));
    expect(second.added).toBe(false);
    await outbox.drain();
    const { entries } = await createHistory(world.parts).query({ text: '1' });
    expect(entries.map(({ report, reason }) => [report.state, reason.key])).toEqual([
      ['none', 'decision.already'],
      ['accepted', 'fault.token'],
    ]);
  });

  it('uses the address at which the task was made', async () => {
    const world = await createWorld();
    const outbox = world.start();
    await outbox.enqueue(request(1, { baseUrl: 'https://enterprise.capmonster.cloud' }));
    await outbox.drain();
    expect(world.calls[0]?.base).toBe('https://enterprise.capmonster.cloud');
  });

  it('joins calls made while it runs', async () => {
    const world = await createWorld();
    const outbox = world.start();
    await outbox.enqueue(request(1));
    world.answer = async ({ taskId }) => {
      if (taskId === 1) {
        await outbox.enqueue(request(2));
        void outbox.drain();
      }
      return ok;
    };
    await outbox.drain();
    expect(world.calls.map(({ taskId }) => taskId)).toEqual([1, 2]);
  });

  it('sends the first alone, then several at a time', async () => {
    const world = await createWorld();
    const outbox = world.start();
    for (let id = 1; id <= 6; id += 1) await outbox.enqueue(request(id));
    let running = 0;
    const seen: number[] = [];
    world.answer = async () => {
      running += 1;
      seen.push(running);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
      return ok;
    };
    await outbox.drain();
    expect(seen[0]).toBe(1);
    expect(Math.max(...seen)).toBe(4);
    expect(world.calls).toHaveLength(6);
  });
});

describe('answers', () => {
  it('ends with a definite no, and says why', async () => {
    const world = await createWorld();
    world.answer = () => final('ERROR_NO_SUCH_CAPCHA_ID');
    const outbox = world.start();
    const { historyId } = await outbox.enqueue(request(1), entry(1));
    expect(await outbox.drain()).toBeNull();
    const stored = await createHistory(world.parts).get(historyId ?? 0);
    expect(stored).toMatchObject({
      reason: { key: 'api.no-such-task' },
      report: { state: 'refused', errorCode: 'ERROR_NO_SUCH_CAPCHA_ID' },
    });
  });

  it('retries what passes, until the window ends', async () => {
    const world = await createWorld();
    world.answer = () => retry('ERROR_SOMETHING_NEW');
    const outbox = world.start();
    await outbox.enqueue(request(1));
    for (let next = await outbox.drain(); next !== null; next = await outbox.drain()) world.now = next;
    expect(world.calls.length).toBeGreaterThan(5);
    expect(world.now).toBeLessThan(START + WINDOW_MS);
    expect(await states(world, 1)).toMatchObject({ state: 'too-late', reason: 'outbox.too-late' });
  });

  it('counts a repetition that the service names as accepted', async () => {
    const world = await createWorld();
    world.answer = () => retry('ERROR_REPORT_ALREADY_RECORDED');
    const outbox = world.start();
    await outbox.enqueue(request(1));
    await outbox.drain();
    expect(await states(world, 1)).toMatchObject({ state: 'accepted', reason: 'outbox.repeat-accepted' });
  });

  it('ends with an unfamiliar no to the repetition of a call that may have arrived', async () => {
    const world = await createWorld();
    const answers = [retry(null, true), retry('ERROR_SOMETHING_NEW')];
    world.answer = () => answers.shift() ?? ok;
    const outbox = world.start();
    await outbox.enqueue(request(1));
    world.now = (await outbox.drain()) ?? 0;
    expect(await outbox.drain()).toBeNull();
    expect(await states(world, 1)).toMatchObject({ state: 'refused', reason: 'outbox.repeat-refused' });
  });

  it('pauses a wrong key and keeps the reports until it is mended', async () => {
    const world = await createWorld();
    world.answer = () => pauseKey(null);
    const outbox = world.start();
    await outbox.enqueue(request(1));
    await outbox.enqueue(request(2));
    expect(await outbox.drain()).toBe(START + WINDOW_MS);
    expect(world.calls).toHaveLength(1);
    expect(await world.keys.list()).toMatchObject([{ problem: { key: 'api.key-unknown' } }]);
    expect(await states(world, 2)).toMatchObject({ state: 'queued', reason: 'outbox.key-paused' });
    world.answer = () => ok;
    await world.keys.save({ id: 'main', key: 'the right one' });
    await outbox.wake();
    expect(await outbox.drain()).toBeNull();
    expect(await states(world, 1)).toMatchObject({ state: 'accepted' });
    expect(await states(world, 2)).toMatchObject({ state: 'accepted' });
  });

  it('lets everything rest when the address is banned', async () => {
    const world = await createWorld();
    world.answer = () => pauseAll;
    const outbox = world.start();
    await outbox.enqueue(request(1));
    await outbox.enqueue(request(2));
    world.now = (await outbox.drain()) ?? 0;
    expect(world.calls).toHaveLength(1);
    expect(world.now).toBe(START + WINDOW_MS);
    expect(await world.guardrails.isPaused('all')).toBe(true);
    expect(await outbox.drain()).toBeNull();
    expect(await states(world, 2)).toMatchObject({ state: 'too-late' });
  });

  it('counts unknown tasks against their announcer', async () => {
    const world = await createWorld();
    world.answer = () => final('ERROR_NO_SUCH_CAPCHA_ID');
    const outbox = world.start();
    for (const id of [1, 2, 3]) await outbox.enqueue(request(id, { announcer: 'https://liar.example' }));
    await outbox.drain();
    expect(await world.guardrails.isPaused('origin:https://liar.example')).toBe(true);
  });
});

describe('keys', () => {
  it('waits for a key, then is too late', async () => {
    const world = await createWorld([]);
    const outbox = world.start();
    await outbox.enqueue(request(1, { keyId: null }));
    expect(await outbox.drain()).toBe(START + WINDOW_MS);
    expect(await states(world, 1)).toMatchObject({ state: 'queued', reason: 'outbox.no-key' });
    world.now = START + WINDOW_MS;
    expect(await outbox.drain()).toBeNull();
    expect(await states(world, 1)).toMatchObject({ state: 'too-late' });
    expect(world.calls).toHaveLength(0);
  });

  it('tries the keys in turn where the owner is not known', async () => {
    const world = await createWorld(['a', 'b', 'c']);
    world.answer = ({ key }) => (key === 'secret-of-c' ? ok : final('ERROR_NO_SUCH_CAPCHA_ID'));
    const outbox = world.start();
    await outbox.enqueue(request(1, { keyId: null }));
    await outbox.drain();
    expect(world.calls.map(({ key }) => key)).toEqual(['secret-of-a', 'secret-of-b', 'secret-of-c']);
    expect(await states(world, 1)).toMatchObject({ state: 'accepted' });
  });

  it('never uses another key than the verified one', async () => {
    const world = await createWorld(['a', 'main']);
    const outbox = world.start();
    await outbox.enqueue(request(1));
    await outbox.enqueue(request(2, { keyId: 'removed' }));
    await outbox.drain();
    expect(world.calls.map(({ key }) => key)).toEqual(['secret-of-main']);
    expect(await states(world, 2)).toMatchObject({ state: 'queued', reason: 'outbox.no-key' });
  });
});

describe('the user', () => {
  it('can take a report back before it is sent, and send it after all', async () => {
    const world = await createWorld();
    const outbox = world.start();
    await outbox.enqueue(request(1, { notBefore: START + 5_000, manual: true }));
    expect(await outbox.drain()).toBe(START + 5_000);
    expect(await outbox.undo(1)).toEqual({ ok: true, value: undefined });
    world.now += 6_000;
    expect(await outbox.drain()).toBeNull();
    expect(world.calls).toHaveLength(0);
    expect(await outbox.enqueue(request(1))).toMatchObject({ added: false });
    expect(await outbox.enqueue(request(1, { manual: true }))).toMatchObject({ added: true });
    await outbox.drain();
    expect(world.calls).toHaveLength(1);
    expect(await outbox.undo(1)).toEqual({ ok: false, problem: { key: 'outbox.already-sent' } });
    expect(await outbox.undo(99)).toEqual({ ok: false, problem: { key: 'outbox.unknown' } });
  });

  it('decides on held reports, as long as the window is open', async () => {
    const world = await createWorld();
    const outbox = world.start();
    for (const id of [1, 2, 3])
      await outbox.enqueue(request(id, { held: true, reason: { key: 'decision.ask' } }));
    expect(await outbox.drain()).toBe(START + WINDOW_MS);
    await outbox.release(1);
    await outbox.dismiss(2);
    await outbox.drain();
    world.now = START + WINDOW_MS;
    await outbox.drain();
    expect(world.calls.map(({ taskId }) => taskId)).toEqual([1]);
    expect(await states(world, 1)).toMatchObject({ state: 'accepted' });
    expect(await states(world, 2)).toMatchObject({ state: 'dismissed', reason: 'outbox.dismissed' });
    expect(await states(world, 3)).toMatchObject({ state: 'too-late', reason: 'outbox.held-too-long' });
    expect(await outbox.release(1)).toEqual({ ok: false, problem: { key: 'outbox.closed' } });
  });
});

it('forgets closed reports only, and none that the service may still know', async () => {
  const world = await createWorld();
  const outbox = world.start();
  await outbox.enqueue(request(1));
  await outbox.drain();
  await outbox.enqueue(request(2, { held: true }));
  world.now += 3 * WINDOW_MS;
  expect(await outbox.sweep(24 * 3_600_000)).toBe(0);
  expect(await outbox.sweep(0)).toBe(1);
  expect(await outbox.stateOf(1)).toBeNull();
  expect(await outbox.list()).toHaveLength(1);
});
