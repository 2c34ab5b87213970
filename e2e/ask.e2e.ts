/** "Ask me": a rejection is held, a notification asks about it, the badge shows it, and the user decides. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from './browsers/index.ts';
import { inWorker } from './popup/worker.ts';
import { command } from './support/commands.ts';
import { awaitJudged, awaitRow } from './support/database.ts';
import { openPopup, press, reads, tabOf } from './support/pages.ts';
import { type Stage, setStage } from './support/stage.ts';
import { buy, submitAndHear } from './support/visitor.ts';
import type { World } from './world/index.ts';

/** Ids of the notifications that are shown, and the badge of a tab, by the browser's own word. */
const shown = (options: Page, tabId: number) =>
  options.evaluate(async (id) => {
    const { action, notifications } = Reflect.get(globalThis, 'chrome');
    return {
      ids: Object.keys(await notifications.getAll()),
      badge: await action.getBadgeText({ tabId: id }),
    };
  }, tabId);

describe.each(['chromium', 'firefox'] as const)('%s', (browser) => {
  let world: World;
  let session: Session;
  let options: Page;
  let close: Stage['close'] | undefined;

  beforeAll(async () => {
    ({ world, session, options, close } = await setStage(browser));
    await command(options, { type: 'settings.write', patch: { mode: 'ask' } });
  }, 120_000);

  afterAll(() => close?.());

  /** A bad token, rejected and held. */
  async function hold(host: string) {
    const page = await session.newPage(world.sites.url(host, { kind: 'hcaptcha', submit: 'fetch-json' }));
    const bad = await buy(page, world, { quality: 'bad' });
    await submitAndHear(page, world, bad);
    expect((await awaitJudged(options, bad.taskId)).report.state).toBe('held');
    return { taskId: bad.taskId, tabId: await tabOf(options, host) };
  }

  it('asks by a notification and the badge, and sends nothing before the answer', async () => {
    const { taskId, tabId } = await hold('asked.example');
    // A headless Firefox has no system to show notifications: there the badge is what can be seen.
    const ids = browser === 'chromium' ? [`held:${taskId}`] : [];
    await expect.poll(() => shown(options, tabId), { timeout: 20_000 }).toEqual({ ids, badge: '1' });
    expect(world.api.reports({ taskId })).toEqual([]);
    const popup = await openPopup(session, tabId);
    await press(popup, `Report task ${taskId}`);
    await world.api.nextReport({ taskId }, { timeoutMs: 30_000 });
    await reads(popup, 'Reported');
    expect(world.api.reports({ taskId })).toHaveLength(1);
    await popup.close();
  });

  it('drops what the user dismisses', async () => {
    const { taskId, tabId } = await hold('dismissed.example');
    const popup = await openPopup(session, tabId);
    await press(popup, `Dismiss the report of task ${taskId}`);
    await awaitRow(options, 'outbox', (one) => one.taskId === taskId && one.state === 'dismissed');
    expect(world.api.reports({ taskId })).toEqual([]);
    await popup.close();
  });

  // Firefox has no buttons on notifications, and a click on one leads to the held reports.
  if (browser === 'firefox') return;

  it('reports by the button of the notification, which goes away then', async () => {
    const { taskId, tabId } = await hold('noted.example');
    const id = `held:${taskId}`;
    await expect.poll(async () => (await shown(options, tabId)).ids, { timeout: 20_000 }).toContain(id);
    // No driver reaches the system's notifications: the event that the button raises is raised in the worker.
    await inWorker(session, 'notifications', 'onButtonClicked', [id, 0]);
    await world.api.nextReport({ taskId, errorCode: null }, { timeoutMs: 30_000 });
    expect((await shown(options, tabId)).ids).not.toContain(id);
  });
});
