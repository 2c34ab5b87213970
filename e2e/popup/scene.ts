/** What the popup's tests share: a browser with the extension, a key's way in, and tabs with a site's form. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launch, type Session } from '../browsers/index.ts';
import { extensionDir } from '../support/build.ts';
import { awaitRow } from '../support/database.ts';
import { openPopup, tabOf } from '../support/pages.ts';
import { type Bought, buy, type Order, submitAndHear } from '../support/visitor.ts';
import { startWorld, type World } from '../world/index.ts';

export const SOON = { timeoutMs: 60_000 };

export type Scene = ReturnType<typeof createScene>;

/** Starts world and browser before the tests of the describe block in which it is called, and ends them after. */
export function createScene(browser: 'chromium' | 'firefox') {
  let running: { world: World; session: Session; options: Page } | null = null;
  const open: Page[] = [];
  let hosts = 0;
  const now = () => {
    if (!running) throw new Error('the scene is set up before the tests, not while they are collected');
    return running;
  };

  beforeAll(async () => {
    const world = await startWorld();
    const session = await launch({ browser, extensionDir: extensionDir(browser), world });
    running = { world, session, options: await session.extensionPage('options.html#settings') };
  }, 120_000);

  afterEach(async () => {
    now().world.api.clearFaults();
    now().world.api.undocumented.generalReportMethod = true;
    for (const page of open.splice(0)) await page.close();
  });

  afterAll(async () => {
    await running?.session.close();
    await running?.world.close();
  });

  /** A tab with a site's form, and the popup over it. */
  async function visit(kind = 'turnstile') {
    const { world, session, options } = now();
    const host = `shop${hosts++}.example`;
    const page = await session.newPage(world.sites.url(host, { kind, submit: 'fetch-json', lang: 'en' }));
    open.push(page);
    const popupOver = async () => {
      const popup = await openPopup(session, await tabOf(options, host));
      open.push(popup);
      return popup;
    };
    return { host, page, popupOver };
  }

  /** A token that was bought in a fresh tab and never used, and the popup that shows its task. */
  async function visitAndBuy(kind?: string, wish?: Order) {
    const { page, popupOver } = await visit(kind);
    const bought = await buy(page, now().world, wish);
    await awaitRow(
      now().options,
      'tasks',
      (task) => task.taskId === bought.taskId && task.verification === 'done',
    );
    const popup = await popupOver();
    return { page, popup, taskId: bought.taskId };
  }

  /** Buys a bad token and hears the site refuse it. */
  async function reject(page: Page): Promise<Bought> {
    const bought = await buy(page, now().world, { quality: 'bad' });
    expect((await submitAndHear(page, now().world, bought)).outcome).toBe('rejected');
    return bought;
  }

  return {
    get world() {
      return now().world;
    },
    get session() {
      return now().session;
    },
    /** The options page, as a window into the extension's database. */
    get options() {
      return now().options;
    },
    /** Pages that are closed after the test. */
    open,
    visit,
    visitAndBuy,
    reject,
    /** Reports of a task that the service took. */
    said: (taskId: number) => now().world.api.reports({ taskId, errorCode: null }),
  };
}
