/** A worker that is stopped and a browser that is killed lose no report and send none twice. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Session } from './browsers/index.ts';
import { extensionDir } from './support/build.ts';
import { awaitQuiet, awaitRow } from './support/database.ts';
import { holdSiteAnswers, loseReportAnswer } from './support/held.ts';
import { enterKey, openPopup, tabOf } from './support/pages.ts';
import { type Stage, setStage } from './support/stage.ts';
import { buy, submit, submitAndHear } from './support/visitor.ts';
import type { World } from './world/index.ts';

const REPORT = '/reportIncorrectTokenCaptcha';
/**
 * An alarm wakes the worker 30 s later at the earliest, and a busy machine is given its time. Chromium keeps the open
 * transaction of a worker that was stopped, and with it the stores, for 60 s.
 */
const AFTER_ALARM = { timeoutMs: 120_000 };
const SOON = { timeoutMs: 60_000 };
const LONG = 200_000;

describe.each(['chromium', 'firefox'] as const)('%s', (browser) => {
  let world: World;
  let session: Session;
  let options: Page;
  let close: Stage['close'] | undefined;
  let hosts = 0;

  beforeAll(async () => {
    ({ world, session, options, close } = await setStage(browser));
  }, 120_000);

  afterEach(() => world.api.clearFaults());

  afterAll(() => close?.());

  async function visit(form: string, inSession = session) {
    const host = `shop${hosts++}.example`;
    const page = await inSession.newPage(world.sites.url(host, { kind: 'turnstile', submit: form }));
    return { host, page };
  }

  /** A token that its site rejects. */
  async function reject(inSession = session): Promise<{ taskId: number; host: string; page: Page }> {
    const { host, page } = await visit('fetch-json', inSession);
    const bought = await buy(page, world, { quality: 'bad' });
    expect((await submitAndHear(page, world, bought)).outcome).toBe('rejected');
    return { taskId: bought.taskId, host, page };
  }

  const said = (taskId: number) => world.api.reports({ taskId, errorCode: null });

  /** The form or request that carries the task's answer is known to the extension. */
  const awaitStored = (taskId: number) =>
    awaitRow(options, 'submissions', (one) => one.taskRecordId?.endsWith(`:${taskId}`) === true);

  /** The service took one report of the task, and none is on its way any more. */
  async function expectOnce(taskId: number, page = options): Promise<void> {
    await awaitRow(page, 'outbox', (one) => one.taskId === taskId && one.state === 'accepted');
    await awaitQuiet(page);
    expect(said(taskId)).toHaveLength(1);
  }

  describe('the worker is stopped', () => {
    it.each(['fetch-json', 'xhr-urlencoded', 'form-post'])(
      'between submission and answer: %s',
      async (form) => {
        const { page } = await visit(form);
        const bought = await buy(page, world, { quality: 'bad' });
        const { taskId } = bought;
        expect(await session.stopBackground()).toBe(true);
        const letGo = holdSiteAnswers(world);
        try {
          await submit(page, bought);
          expect((await world.sites.nextDecision({ taskId }, SOON)).outcome).toBe('rejected');
          await awaitStored(taskId);
          expect(await session.stopBackground()).toBe(true);
        } finally {
          letGo();
        }
        await world.api.nextReport({ taskId }, AFTER_ALARM);
        await expectOnce(taskId);
        expect(world.api.reports({ taskId })).toHaveLength(1);
        await page.close();
      },
      LONG,
    );

    it(
      'again and again while the answer to a form opens: the page is looked at once more',
      async () => {
        const { page } = await visit('form-post');
        const bought = await buy(page, world, { quality: 'bad' });
        const { taskId } = bought;
        await awaitRow(options, 'tasks', (one) => one.taskId === taskId && one.verification === 'done');
        const letGo = holdSiteAnswers(world);
        let isOpen = false;
        const opens = page.waitForNavigation({ timeout: 60_000 }).finally(() => {
          isOpen = true;
        });
        try {
          await submit(page, bought);
          await awaitStored(taskId);
        } finally {
          letGo();
        }
        while (!isOpen) await session.stopBackground();
        await opens;
        await session.stopBackground();
        await world.api.nextReport({ taskId, errorCode: null }, AFTER_ALARM);
        await expectOnce(taskId);
        await page.close();
      },
      LONG,
    );

    it(
      'between decision and send, with no tab left: the alarm takes the report up again',
      async () => {
        world.api.fail({ fault: { status: 500 }, path: REPORT });
        const { taskId, page } = await reject();
        await awaitRow(options, 'outbox', (one) => one.taskId === taskId && one.attempts > 0);
        // Nothing but the alarm is left to wake it.
        await page.close();
        expect(await session.stopBackground()).toBe(true);
        world.api.clearFaults();
        await world.api.nextReport({ taskId, errorCode: null }, AFTER_ALARM);
        await expectOnce(taskId);
      },
      LONG,
    );

    it(
      'while the report is on its way and does not arrive: the next event sends it again',
      async () => {
        world.api.fail({ fault: 'hang', path: REPORT, times: 1 });
        const { taskId, host, page } = await reject();
        await world.api.nextReport({ taskId }, SOON);
        expect(await session.stopBackground()).toBe(true);
        expect(said(taskId)).toEqual([]);
        const popup = await openPopup(session, await tabOf(options, host));
        await world.api.nextReport({ taskId, errorCode: null }, AFTER_ALARM);
        await expectOnce(taskId);
        await popup.close();
        await page.close();
      },
      LONG,
    );

    it(
      'after the report has arrived and before its answer: the repetition is no second report',
      async () => {
        loseReportAnswer(world);
        const { taskId, host, page } = await reject();
        await world.api.nextReport({ taskId, errorCode: null }, SOON);
        expect(await session.stopBackground()).toBe(true);
        const popup = await openPopup(session, await tabOf(options, host));
        await world.api.nextReport({ taskId, errorCode: 'ERROR_DUPLICATE_REPORT' }, AFTER_ALARM);
        await expectOnce(taskId);
        await popup.close();
        await page.close();
      },
      LONG,
    );
  });

  it(
    'the browser is killed between decision and send: each task is reported once after the restart',
    async () => {
      const userDataDir = mkdtempSync(join(tmpdir(), 'token-reporter-'));
      const start = () => launch({ browser, extensionDir: extensionDir(browser), world, userDataDir });
      const first = await start();
      let second: Session | undefined;
      try {
        const page = await enterKey(first, world.api.key);
        world.api.fail({ fault: { status: 503 }, path: REPORT, times: 1 });
        const waiting = await reject(first);
        await awaitRow(page, 'outbox', (one) => one.taskId === waiting.taskId && one.attempts > 0);
        world.api.fail({ fault: 'hang', path: REPORT });
        const hanging = await reject(first);
        await world.api.nextReport({ taskId: hanging.taskId }, SOON);
        await first.kill();
        expect([...said(waiting.taskId), ...said(hanging.taskId)]).toEqual([]);

        world.api.clearFaults();
        second = await start();
        for (const { taskId } of [waiting, hanging]) {
          await world.api.nextReport({ taskId, errorCode: null }, AFTER_ALARM);
        }
        const after = await second.extensionPage('options.html');
        for (const { taskId } of [waiting, hanging]) await expectOnce(taskId, after);
      } finally {
        await first.kill();
        await second?.close();
        rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5 });
      }
    },
    LONG,
  );
});

it('in Chromium, a worker whose database the browser has cleared goes on with a new one', async () => {
  const { world, session, options, close } = await setStage('chromium');
  try {
    const cdp = await options.createCDPSession();
    const origin = `chrome-extension://${session.extensionId}`;
    await cdp.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
    await enterKey(session, world.api.key);
    const host = 'shop.example';
    const page = await session.newPage(world.sites.url(host, { kind: 'turnstile', submit: 'fetch-json' }));
    const bought = await buy(page, world, { quality: 'bad' });
    expect((await submitAndHear(page, world, bought)).outcome).toBe('rejected');
    await world.api.nextReport({ taskId: bought.taskId, errorCode: null }, SOON);
  } finally {
    await close();
  }
}, 120_000);
