/**
 * Tasks that a page, a userscript or an automation script announces: the public contract of docs/announce.md, in
 * both browsers, with the tasks made outside the browser.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from './browsers/index.ts';
import { announce, askFate, outcomeOf, submitAnswer } from './support/announcing.ts';
import { awaitJudged } from './support/database.ts';
import { type Stage, setStage } from './support/stage.ts';
import type { TaskWish, World } from './world/index.ts';

const FETCH = { submit: 'fetch-json', answer: 'json-200-false' };
const POST = { submit: 'form-post', answer: 'page' };

describe.each(['chromium', 'firefox'] as const)('%s', (browser) => {
  let world: World;
  let session: Session;
  let options: Page;
  let close: Stage['close'] | undefined;
  let count = 0;

  beforeAll(async () => {
    ({ world, session, options, close } = await setStage(browser));
  }, 120_000);

  afterAll(() => close?.());

  /** A page of a site of its own, and a task that was made for it beside the browser. */
  async function begin(axes: Record<string, string>, wish: Partial<TaskWish> = {}) {
    const host = `announced${count++}.example`;
    const kind = wish.kind ?? 'turnstile';
    const page = await session.newPage(world.sites.url(host, { kind, ...axes }));
    const task = world.makeTask({ quality: 'bad', host, ...wish, kind });
    return { host, page, task, taskId: task.taskId, answer: task.main };
  }

  it.each([
    { name: 'with its answer', withAnswer: true },
    { name: 'by its number alone', withAnswer: false },
  ])('reports a task announced $name, and tells its announcer', async ({ withAnswer }) => {
    const { page, task, taskId, answer } = await begin(FETCH);
    const said = { taskId, ...(withAnswer ? { answer } : {}) };
    expect(await announce(page, said)).toBe('accepted');
    expect(await announce(page, said)).toBe('known');
    await submitAnswer(page, task);
    expect(await outcomeOf(page, taskId)).toMatchObject({ fate: 'reported' });
    expect(world.api.reports({ taskId })).toHaveLength(1);
    const judged = await awaitJudged(options, taskId);
    expect(judged).toMatchObject({ source: 'announced', outcome: 'rejected', fault: 'token' });
    await page.close();
  });

  it('tells each step as it happens', async () => {
    const { page, task, taskId } = await begin(FETCH);
    await page.evaluate(() => {
      const fates: string[] = [];
      Reflect.set(globalThis, 'fates', fates);
      addEventListener('message', ({ data }) => {
        if (data?.type === 'capmonster-task-fate-is') fates.push(data.fate);
      });
    });
    await announce(page, { taskId });
    expect(await askFate(page, taskId)).toMatchObject({ fate: 'announced' });
    await submitAnswer(page, task);
    await outcomeOf(page, taskId);
    const fates = await page.evaluate(() => Reflect.get(globalThis, 'fates') as string[]);
    expect(fates[0]).toBe('announced');
    expect(fates.at(-1)).toBe('reported');
    const order = ['announced', 'submitted', 'rejected', 'reported'];
    expect([...fates].sort((a, b) => order.indexOf(a) - order.indexOf(b))).toEqual(fates);
    await page.close();
  });

  it('tells of an accepted token, its number given as text', async () => {
    const { page, task, taskId, answer } = await begin(FETCH, { quality: 'good' });
    await announce(page, { taskId: String(taskId), answer });
    await submitAnswer(page, task);
    expect(await outcomeOf(page, taskId)).toMatchObject({ fate: 'accepted' });
    expect(world.api.reports({ taskId })).toEqual([]);
    await page.close();
  });

  it('tells the document that follows a form post', async () => {
    const { page, task, taskId, answer } = await begin(POST);
    await announce(page, { taskId, answer });
    const next = page.waitForNavigation();
    await submitAnswer(page, task);
    await next;
    expect(await outcomeOf(page, taskId)).toMatchObject({ fate: 'reported' });
    await page.close();
  });

  it('hears a frame of another origin', async () => {
    const { host, page, task, taskId, answer } = await begin({ submit: 'form-in-frame', answer: 'page' });
    const frame = await page.waitForFrame((one) => one.url().includes(`forms.${host}`));
    expect(await announce(frame, { taskId, answer })).toBe('accepted');
    await submitAnswer(frame, task);
    await world.api.nextReport({ taskId }, { timeoutMs: 40_000 });
    await page.close();
  });

  it('counts a task that is announced after its token was used', async () => {
    const { page, task, taskId } = await begin(FETCH);
    await submitAnswer(page, task);
    await world.sites.nextDecision({ taskId });
    expect(await announce(page, { taskId })).toBe('accepted');
    expect(await outcomeOf(page, taskId)).toMatchObject({ fate: 'reported' });
    await page.close();
  });

  it('knows how old an answer is that was announced while it was being made', async () => {
    const { page, task, taskId } = await begin(FETCH, { kind: 'recaptcha2', pollsUntilReady: 1 });
    await announce(page, { taskId });
    await world.api.nextCall({ taskId, path: '/getTaskResult' });
    await submitAnswer(page, task);
    expect(await outcomeOf(page, taskId)).toMatchObject({ fate: 'reported' });
    await page.close();
  });

  it.each([
    { name: 'when it was made', ageMs: 20_000, fate: { fate: 'reported' } },
    { name: 'that it was old', ageMs: 150_000, fate: { fate: 'not-reported', reason: 'fault.late' } },
    { name: 'nothing, so that the announcement counts', ageMs: null, fate: { fate: 'reported' } },
  ])('of an answer that lives two minutes, told $name', async ({ ageMs, fate }) => {
    const { page, task, taskId, answer } = await begin(FETCH, { kind: 'recaptcha2' });
    await announce(page, { taskId, answer, ...(ageMs === null ? {} : { readyAt: Date.now() - ageMs }) });
    await submitAnswer(page, task);
    expect(await outcomeOf(page, taskId)).toMatchObject(fate);
    await page.close();
  });

  it('takes GeeTest’s fields for an answer', async () => {
    const { host, page, task, taskId } = await begin(FETCH, { kind: 'geetest4' });
    // The refusal "pass_token error" has other causes too: fresh and made for this site's key, it is the token.
    const proof = { websiteKey: world.siteKey(host, 'geetest4'), readyAt: Date.now() };
    await announce(page, { taskId, answer: task.fields, kind: 'geetest4', ...proof });
    await submitAnswer(page, task);
    expect(await outcomeOf(page, taskId)).toMatchObject({ fate: 'reported' });
    await page.close();
  });

  it('asks the service where the announcer made the task', async () => {
    const { page, task, taskId } = await begin(FETCH);
    await announce(page, { taskId, serviceAddress: 'https://enterprise.capmonster.cloud' });
    await submitAnswer(page, task);
    const { host } = await world.api.nextReport({ taskId }, { timeoutMs: 40_000 });
    expect(host).toBe('enterprise.capmonster.cloud');
    expect(world.api.calls({ taskId, host: 'api.capmonster.cloud' })).toEqual([]);
    await page.close();
  });
});
