/**
 * What a hostile page can do with announcements: nothing. It cannot have another tab's or origin's task reported,
 * learn of one, or make the service ban this address.
 */
import type { Frame, Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Session } from './browsers/index.ts';
import { announce, askFate, outcomeOf, submitAnswer } from './support/announcing.ts';
import { command } from './support/commands.ts';
import { awaitJudged, awaitQuiet, awaitRow } from './support/database.ts';
import { type Stage, setStage } from './support/stage.ts';
import type { World } from './world/index.ts';

const FORM = { kind: 'turnstile', submit: 'fetch-json', answer: 'json-200-false' };

describe.each(['chromium', 'firefox'] as const)('%s', (browser) => {
  let world: World;
  let session: Session;
  let options: Page;
  let close: Stage['close'] | undefined;
  const open = (host: string) => session.newPage(world.sites.url(host, FORM));

  beforeEach(async () => {
    ({ world, session, options, close } = await setStage(browser));
  }, 120_000);

  afterEach(() => close?.());

  it('reports no task of another tab, whatever a page says of it', async () => {
    const victim = await open('victim.example');
    const task = world.makeTask({ kind: 'turnstile', quality: 'good', host: 'victim.example' });
    const { taskId } = task;
    await announce(victim, { taskId, answer: task.main });
    await awaitRow(options, 'tasks', (one) => one.taskId === taskId && one.verification === 'done');

    const evil = await open('evil.example');
    const invented = world.makeTask({
      kind: 'turnstile',
      quality: 'bad',
      host: 'evil.example',
      key: 'other',
    });
    // The invented answer is submitted and refused before the service says what the task's answer is.
    world.api.fail({ fault: { status: 500 }, path: '/getTaskResult', times: 1 });
    await announce(evil, { taskId, answer: invented.main, kind: 'turnstile', readyAt: Date.now() });
    await submitAnswer(evil, invented);
    const judged = await awaitJudged(options, taskId);
    expect(judged).toMatchObject({ site: 'evil.example', reason: { key: 'fault.other-answer' } });
    await awaitQuiet(options);
    expect(world.api.reports()).toEqual([]);
    expect(await askFate(victim, taskId)).toMatchObject({ fate: 'announced' });
  });

  it('tells a task’s fate to nobody but its announcer', async () => {
    const host = 'shop.example';
    const page = await open(host);
    const task = world.makeTask({ kind: 'turnstile', quality: 'bad', host });
    const { taskId } = task;
    const frame = await addFrame(page, 'https://ads.example/');
    const sandbox = await addFrame(page, 'https://boxed.example/', 'allow-scripts');
    const others = [frame, sandbox, await open(host), await open('evil.example')];
    await listen([page, ...others]);

    await announce(page, { taskId, answer: task.main });
    // As good as new to whoever did not bring it here: an answer "known" would give it away.
    expect(await announce(frame, { taskId })).toBe('accepted');
    await submitAnswer(page, task);
    expect(await outcomeOf(page, taskId)).toMatchObject({ fate: 'reported' });
    for (const other of others) expect(await askFate(other, taskId)).toMatchObject({ fate: 'unknown' });
    const heard = await Promise.all(others.map(fatesHeard));
    expect(heard).toEqual(others.map(() => ['unknown']));
  });

  it('tells nothing to a page of another origin that took the announcer’s place', async () => {
    const host = 'slow.example';
    const page = await open(host);
    const task = world.makeTask({ kind: 'turnstile', quality: 'bad', host });
    await announce(page, { taskId: task.taskId, answer: task.main });
    // The first call is refused, so that the report is still on its way when the page has gone.
    world.api.fail({ fault: { status: 503 }, path: '/reportIncorrectTokenCaptcha', times: 1 });
    await submitAnswer(page, task);
    await world.api.nextReport({ taskId: task.taskId, status: 503 }, { timeoutMs: 60_000 });
    await page.goto(world.sites.url('next.example', FORM));
    await listen([page]);
    await world.api.nextReport({ taskId: task.taskId, status: 200 }, { timeoutMs: 60_000 });
    await awaitQuiet(options);
    await awaitRow(options, 'tasks', (one) => one.taskId === task.taskId && one.toldFate === 'reported');
    expect(await fatesHeard(page)).toEqual([]);
  });

  it('stops asking after invented numbers long before the service would ban the address', async () => {
    const evil = await open('evil.example');
    const good = await open('good.example');
    const statuses = await Promise.all(
      Array.from({ length: 25 }, (_, n) => announce(evil, { taskId: 900_000_000 + n })),
    );
    expect(statuses.slice(0, 3)).toEqual(['accepted', 'accepted', 'accepted']);
    expect(['accepted', 'ignored']).toEqual(expect.arrayContaining(statuses));
    await awaitRow(options, 'pauses', ({ id }) => id === 'origin:https://evil.example');
    expect(await announce(evil, { taskId: 950_000_000 })).toBe('ignored');
    expect(world.api.calls({ errorCode: 'ERROR_NO_SUCH_CAPCHA_ID' })).toHaveLength(3);

    const task = world.makeTask({ kind: 'turnstile', quality: 'bad', host: 'good.example' });
    await announce(good, { taskId: task.taskId });
    await submitAnswer(good, task);
    expect(await outcomeOf(good, task.taskId)).toMatchObject({ fate: 'reported' });
  });

  it('stops many origins that invent numbers together, and still hears one that is proven', async () => {
    const good = await open('good.example');
    const first = world.makeTask({ kind: 'turnstile', host: 'good.example' });
    await announce(good, { taskId: first.taskId });
    await awaitRow(options, 'tasks', (task) => task.taskId === first.taskId && task.verification === 'done');
    for (let n = 0; n < 7; n++) {
      const evil = await open(`evil${n}.example`);
      await Promise.all([1, 2].map((one) => announce(evil, { taskId: 900_000_000 + n * 10 + one })));
      await evil.close();
    }
    await awaitRow(options, 'pauses', ({ id }) => id === 'origin:*');
    expect(world.api.calls({ errorCode: 'ERROR_NO_SUCH_CAPCHA_ID' })).toHaveLength(12);

    const task = world.makeTask({ kind: 'turnstile', quality: 'bad', host: 'good.example' });
    await announce(good, { taskId: task.taskId });
    await submitAnswer(good, task);
    expect(await outcomeOf(good, task.taskId)).toMatchObject({ fate: 'reported' });
  });

  it('limits how often one origin is heard', async () => {
    const page = await open('chatty.example');
    const { taskId } = world.makeTask({ kind: 'turnstile', host: 'chatty.example' });
    const statuses: string[] = [];
    for (let n = 0; n < 32; n++) statuses.push(await announce(page, { taskId }));
    expect(statuses.slice(0, 30)).toEqual(['accepted', ...Array(29).fill('known')]);
    expect(statuses.slice(30)).toEqual(['rate-limited', 'rate-limited']);
  });

  it('understands nothing but the contract, and nothing where it is switched off', async () => {
    const page = await open('off.example');
    const { taskId } = world.makeTask({ kind: 'turnstile', host: 'off.example' });
    expect(await announce(page, { taskId, answer: 12 })).toBe('invalid');
    await command(options, { type: 'site.mode', site: 'off.example', mode: 'off' });
    expect(await announce(page, { taskId })).toBe('off');
    await command(options, { type: 'site.mode', site: 'off.example', mode: null });
    await command(options, { type: 'settings.write', patch: { announcements: false } });
    expect(await announce(page, { taskId })).toBe('off');
    expect(world.api.calls({ path: '/getTaskResult' })).toEqual([]);
  });

  it('believes no key, number or answer of the service that a page makes up', async () => {
    const page = await open('forger.example');
    await page.evaluate(() => {
      for (let n = 0; n < 20; n++) {
        const call = {
          type: 'api-call',
          url: 'https://api.capmonster.cloud/getTaskResult',
          request: JSON.stringify({ clientKey: 'f'.repeat(32), taskId: 800_000_000 + n }),
          response: JSON.stringify({
            errorId: 0,
            status: 'ready',
            solution: { token: `0.${'x'.repeat(200)}` },
          }),
          at: Date.now(),
        };
        dispatchEvent(new CustomEvent('token-reporter', { detail: JSON.stringify(call) }));
      }
    });
    await awaitRow(options, 'tasks', ({ taskId }) => taskId === 800_000_019);
    await awaitRow(options, 'tasks', (task) => task.verificationProblem === 'foreign-key');
    await awaitQuiet(options);
    expect(world.api.calls({ path: '/getTaskResult' })).toEqual([]);
  });
});

/** A frame of another origin in the page. */
async function addFrame(page: Page, url: string, sandbox?: string): Promise<Frame> {
  await page.evaluate(
    (address, limits) => {
      const frame = document.createElement('iframe');
      if (limits !== undefined) frame.setAttribute('sandbox', limits);
      frame.src = address;
      document.body.append(frame);
    },
    url,
    sandbox,
  );
  return page.waitForFrame((frame) => frame.url() === url);
}

/** Collects the fates that a document hears. */
async function listen(places: (Page | Frame)[]): Promise<void> {
  for (const place of places) {
    await place.evaluate(() => {
      const heard: string[] = [];
      Reflect.set(globalThis, 'heard', heard);
      addEventListener('message', ({ data }) => {
        if (data?.type === 'capmonster-task-fate-is') heard.push(data.fate);
      });
    });
  }
}

const fatesHeard = (place: Page | Frame) =>
  place.evaluate(() => Reflect.get(globalThis, 'heard') as string[]);
