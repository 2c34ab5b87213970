/** Tasks that another extension announces from its background: docs/examples/extension, as it stands there. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from './browsers/index.ts';
import { submitAnswer } from './support/announcing.ts';
import { awaitJudged, awaitQuiet, awaitRow } from './support/database.ts';
import { press } from './support/pages.ts';
import { exampleFile } from './support/run-example.ts';
import { type Stage, setStage } from './support/stage.ts';
import type { World } from './world/index.ts';

const FORM = { kind: 'turnstile', submit: 'fetch-json', answer: 'json-200-false' };
const GECKO_ID = 'token-reporter@capmonster.community';

describe.each(['chromium', 'firefox'] as const)('%s', (browser) => {
  let world: World;
  let session: Session;
  let options: Page;
  let close: Stage['close'] | undefined;
  let solver = '';
  const folder = join(mkdtempSync(join(tmpdir(), 'token-reporter-solver-')), 'extension');

  beforeAll(async () => {
    ({ world, session, options, close } = await setStage(browser));
    world.api.setQuality('bad');
    cpSync(exampleFile('extension'), folder, { recursive: true });
    const reporter = browser === 'firefox' ? GECKO_ID : session.extensionId;
    const config = { reporter, service: 'https://api.capmonster.cloud', key: world.api.key };
    writeFileSync(join(folder, 'config.json'), JSON.stringify(config));
    solver = await session.browser.installExtension(folder);
  }, 120_000);

  afterAll(async () => {
    await close?.();
    rmSync(join(folder, '..'), { recursive: true, force: true });
  });

  /** Opens a page, lets the other extension solve it, and submits. */
  async function visit(host: string): Promise<number> {
    const after = world.api.tasks.all().length;
    const page = await session.newPage(world.sites.url(host, FORM));
    const isFilled = () =>
      (document.querySelector<HTMLInputElement>('[name=cf-turnstile-response]')?.value.length ?? 0) > 100;
    await page.waitForFunction(isFilled, { polling: 200 });
    const task = world.api.tasks.all()[after];
    if (!task) throw new Error('The other extension ordered no task');
    await submitAnswer(page, task);
    await world.sites.nextDecision({ taskId: task.taskId });
    return task.taskId;
  }

  it('is shown in the options when it asks, and not heard before it is allowed', async () => {
    const unheard = await visit('first.example');
    await awaitQuiet(options);
    expect(world.api.reports({ taskId: unheard })).toEqual([]);
    const settings = await session.extensionPage('options.html#settings');
    await press(settings, `Allow the extension ${solver}`);
    const isAnswered = (id: string) =>
      ![...document.querySelectorAll('button')].some((one) => one.ariaLabel === `Ignore the extension ${id}`);
    await settings.waitForFunction(isAnswered, { polling: 'mutation' }, solver);
    await settings.close();
  });

  it('has its rejected task reported once it is allowed', async () => {
    const taskId = await visit('second.example');
    await world.api.nextReport({ taskId }, { timeoutMs: 45_000 });
    expect(await awaitJudged(options, taskId)).toMatchObject({ source: 'extension', fault: 'token' });
    const told = await awaitRow(
      options,
      'tasks',
      (task) => task.taskId === taskId && task.toldFate === 'reported',
    );
    expect(told.origin).toBe(`extension:${solver}`);
  });

  it.skipIf(browser === 'firefox')(
    'needs to name no tab: the answer itself finds its submission',
    async () => {
      const host = 'third.example';
      const task = world.makeTask({ kind: 'turnstile', quality: 'bad', host });
      const { taskId } = task;
      const target = await session.browser.waitForTarget((one) =>
        one.url().startsWith(`chrome-extension://${solver}`),
      );
      const worker = await target.worker();
      const say = (reporter: string, message: object) =>
        (Reflect.get(globalThis, 'chrome') as typeof chrome).runtime.sendMessage(reporter, message);
      const ack = await worker?.evaluate(say, session.extensionId, { type: 'capmonster-task', taskId });
      expect(ack).toMatchObject({ type: 'capmonster-task-ack', status: 'accepted' });
      await awaitRow(options, 'tasks', (one) => one.taskId === taskId && one.verification === 'done');
      const page = await session.newPage(world.sites.url(host, FORM));
      await submitAnswer(page, task);
      await world.api.nextReport({ taskId }, { timeoutMs: 45_000 });
      await awaitRow(options, 'tasks', (one) => one.taskId === taskId && one.toldFate === 'reported');
      const fate = await worker?.evaluate(say, session.extensionId, { type: 'capmonster-task-fate', taskId });
      expect(fate).toMatchObject({ fate: 'reported', ended: true });
    },
  );
});
