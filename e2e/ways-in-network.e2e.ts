/**
 * Tasks that are seen by themselves: calls of the service by the page, its workers and other extensions' content
 * scripts, at any of its addresses, in either form of its API.
 */
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from './browsers/index.ts';
import { submitAnswer } from './support/announcing.ts';
import { command } from './support/commands.ts';
import { awaitJudged } from './support/database.ts';
import { type Stage, setStage } from './support/stage.ts';
import type { World } from './world/index.ts';

const FORM = { kind: 'turnstile', submit: 'fetch-json', answer: 'json-200-false' };
const FURTHER = 'https://captcha.fleet.test';

interface Order {
  base: string;
  clientKey: string;
  task: object;
}

/** Orders a task and waits for its answer; runs in the page or in a worker of it. */
async function order({ base, clientKey, task }: Order): Promise<{ taskId: number; token: string }> {
  const call = async (method: string, body: object) => {
    const init = { method: 'POST', headers: { 'content-type': 'application/json' } };
    return (
      await fetch(`${base}/${method}`, { ...init, body: JSON.stringify({ clientKey, ...body }) })
    ).json();
  };
  const { taskId } = await call('createTask', { task });
  for (;;) {
    const { status, solution } = await call('getTaskResult', { taskId });
    if (status === 'ready') return { taskId, token: solution.token };
  }
}

describe.each(['chromium', 'firefox'] as const)('%s', (browser) => {
  let world: World;
  let session: Session;
  let options: Page;
  let close: Stage['close'] | undefined;
  let count = 0;

  beforeAll(async () => {
    ({ world, session, options, close } = await setStage(browser, { apiHosts: [new URL(FURTHER).host] }));
    world.api.setQuality('bad');
  }, 120_000);

  afterAll(() => close?.());

  async function open(hash = '') {
    const host = `seen${count++}.example`;
    const url = world.sites.url(host, FORM);
    const page = await session.newPage(`${url}${hash}`);
    const task = { type: 'TurnstileTask', websiteURL: url, websiteKey: world.siteKey(host, 'turnstile') };
    return { page, task };
  }

  const reported = (taskId: number) => world.api.nextReport({ taskId }, { timeoutMs: 45_000 });

  it.each(['https://api.capmonster.cloud', 'https://enterprise.capmonster.cloud', FURTHER])(
    'the page at %s',
    async (base) => {
      await command(options, { type: 'settings.write', patch: { serviceAddresses: [FURTHER] } });
      const { page, task } = await open();
      const made = await page.evaluate(order, { base, clientKey: world.api.key, task });
      await submitAnswer(page, { solution: { token: made.token } });
      expect((await reported(made.taskId)).host).toBe(new URL(base).host);
      expect(await awaitJudged(options, made.taskId)).toMatchObject({ source: 'page-traffic' });
      // The page's own polls, and one of ours at most: the service counts them all.
      const polls = world.api.calls({ taskId: made.taskId, path: '/getTaskResult' });
      expect(polls.length).toBeLessThanOrEqual(3);
      await page.close();
    },
  );

  it.each(['https://api.capmonster.cloud', FURTHER])('a worker of the page at %s', async (base) => {
    await command(options, { type: 'settings.write', patch: { serviceAddresses: [FURTHER] } });
    const { page, task } = await open();
    const made = await page.evaluate(
      (source, wish) => {
        const script = `onmessage = async ({ data }) => postMessage(await (${source})(data))`;
        const worker = new Worker(URL.createObjectURL(new Blob([script])));
        return new Promise<{ taskId: number; token: string }>((resolve) => {
          worker.onmessage = ({ data }) => resolve(data);
          worker.postMessage(wish);
        });
      },
      order.toString(),
      { base, clientKey: world.api.key, task },
    );
    await submitAnswer(page, { solution: { token: made.token } });
    await reported(made.taskId);
    expect(await awaitJudged(options, made.taskId)).toMatchObject({ source: 'network' });
    await page.close();
  });

  it('a worker that the tabs of a site share: its answer finds the tab', async () => {
    const { page, task } = await open();
    const made = await page.evaluate(
      (source, wish) => {
        const script = `onconnect = ({ ports: [port] }) => {
          port.onmessage = async ({ data }) => port.postMessage(await (${source})(data));
        };`;
        const { port } = new SharedWorker(URL.createObjectURL(new Blob([script])));
        return new Promise<{ taskId: number; token: string }>((resolve) => {
          port.onmessage = ({ data }) => resolve(data);
          port.postMessage(wish);
        });
      },
      order.toString(),
      { base: 'https://api.capmonster.cloud', clientKey: world.api.key, task },
    );
    await submitAnswer(page, { solution: { token: made.token } });
    await reported(made.taskId);
    await page.close();
  });

  it('a content script of another extension', async () => {
    await session.browser.installExtension(
      fileURLToPath(new URL('fixtures/content-solver', import.meta.url)),
    );
    const { page } = await open(`#solve=${world.api.key}`);
    await page.waitForFunction(() => document.documentElement.dataset.solved !== undefined, {
      polling: 'mutation',
    });
    const taskId = Number(await page.evaluate(() => document.documentElement.dataset.solved));
    const task = world.api.tasks.find(taskId, world.api.key);
    if (!task) throw new Error(`The service knows no task ${taskId}`);
    await submitAnswer(page, task);
    await reported(taskId);
    await page.close();
  });

  it('the older form of the API: in.php and res.php', async () => {
    const { page, task } = await open();
    const made = await page.evaluate(
      async (key, { websiteKey, websiteURL }) => {
        const base = 'https://api.capmonster.cloud';
        const form = { key, method: 'turnstile', sitekey: websiteKey, pageurl: websiteURL };
        const ordered = await fetch(`${base}/in.php`, { method: 'POST', body: new URLSearchParams(form) });
        const id = (await ordered.text()).replace('OK|', '');
        for (;;) {
          const query = new URLSearchParams({ key, action: 'get', id });
          const text = await (await fetch(`${base}/res.php?${query}`)).text();
          if (text.startsWith('OK|')) return { taskId: Number(id), token: text.slice(3) };
        }
      },
      world.api.key,
      task,
    );
    await submitAnswer(page, { solution: { token: made.token } });
    await reported(made.taskId);
    await page.close();
  });
});
