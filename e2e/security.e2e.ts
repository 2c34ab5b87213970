/**
 * A page can neither reach the user's key nor speak for others: not by messages, events, storage or the extension's
 * files. What it can do with announcements is in ways-in-safety.e2e.ts.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from './browsers/index.ts';
import { awaitJudged, awaitQuiet, awaitRow, readStore } from './support/database.ts';
import { addFrame, forge, forgedRejection, lookAround, overhear, reachable } from './support/hostile-page.ts';
import { tabOf } from './support/pages.ts';
import { addPlainSite, PLAIN } from './support/plain-site.ts';
import { type Stage, setStage } from './support/stage.ts';
import { buy, submitAndHear } from './support/visitor.ts';
import type { World } from './world/index.ts';

const LONG = 120_000;
const FORM = { kind: 'turnstile', submit: 'fetch-json' };

describe.each(['chromium', 'firefox'] as const)('%s', (browser) => {
  let world: World;
  let session: Session;
  let options: Page;
  let close: Stage['close'] | undefined;
  let hosts = 0;

  beforeAll(async () => {
    ({ world, session, options, close } = await setStage(browser));
    addPlainSite(world);
  }, LONG);

  afterAll(() => close?.());

  const newHost = () => `shop${hosts++}.example`;
  const open = (host: string) => session.newPage(world.sites.url(host, FORM));

  it(
    'shows a page nothing of the key, whatever the page listens to and looks into',
    async () => {
      const host = newHost();
      const page = await open(host);
      await page.evaluate(overhear);
      const task = world.makeTask({ kind: 'turnstile', quality: 'bad', host });
      await page.evaluate(
        ({ taskId, main }) => {
          postMessage({ type: 'capmonster-task', taskId, answer: main }, location.origin);
          void fetch('/send/login?kind=turnstile&submit=fetch-json', {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ 'cf-turnstile-response': main, user: 'ada', password: 'x' }),
          });
        },
        { taskId: task.taskId, main: task.main },
      );
      await world.api.nextReport({ taskId: task.taskId }, { timeoutMs: 60_000 });
      await awaitQuiet(options);

      const overheard = await page.evaluate(lookAround);
      expect(overheard).toContain('capmonster-task-ack');
      // Not even the end of it, which the interface shows to its user.
      expect(overheard).not.toContain(world.api.key.slice(-4));
      await page.close();
    },
    LONG,
  );

  it(
    'gives pages no file of its own, and no line to its background',
    async () => {
      const page = await session.newPage(`${PLAIN}/`);
      const scheme = browser === 'chromium' ? 'chrome-extension' : 'moz-extension';
      const base = `${scheme}://${session.extensionId}`;
      for (const file of ['options.html', 'popup.html', 'page-extra.js', 'icon/16.png', 'defaults.json']) {
        expect(await page.evaluate(reachable, `${base}/${file}`), file).toEqual([]);
      }
      const lines = await page.evaluate((id) => {
        const sends = ['chrome', 'browser'].map((name) => {
          const api = Reflect.get(globalThis, name) as
            | { runtime?: { sendMessage?: (id: string, message: object) => unknown } }
            | undefined;
          return api?.runtime?.sendMessage?.(id, { type: 'keys.read' }) !== undefined;
        });
        return { sends, door: 'tokenReporterDoor' in globalThis };
      }, session.extensionId);
      expect(lines).toEqual({ sends: [false, false], door: false });
      await page.close();
    },
    LONG,
  );

  it(
    'takes no command from a page',
    async () => {
      const host = newHost();
      const page = await open(host);
      const { taskId } = await buy(page, world);
      await awaitRow(options, 'tasks', (one) => one.taskId === taskId && one.verification === 'done');
      const tabId = await tabOf(options, host);
      await page.evaluate(overhear);
      await page.evaluate(forge, [
        { type: 'keys.read' },
        { type: 'popup.read', tabId },
        { type: 'key.remove', id: 'main' },
        { type: 'settings.write', patch: { mode: 'off' } },
        { type: 'report.task', taskId, tabId, undoMs: 0 },
        { type: 'report.numbers', taskIds: [taskId], what: 'token', tabId },
        { type: 'history.clear' },
      ]);
      await afterEverythingSent(page);
      expect(world.api.reports({ taskId })).toEqual([]);
      expect(await readStore(options, 'outbox')).not.toContainEqual(expect.objectContaining({ taskId }));
      expect(await page.evaluate(lookAround)).not.toContain('balance');
      // The key is there and reports still go out by themselves.
      const bad = await buy(page, world, { quality: 'bad' });
      await submitAndHear(page, world, bad);
      await world.api.nextReport({ taskId: bad.taskId, errorCode: null }, { timeoutMs: 60_000 });
      await page.close();
    },
    LONG,
  );

  it(
    'believes nothing that a page says of another tab’s task, not even with its token',
    async () => {
      const host = newHost();
      const victim = await open(host);
      const bought = await buy(victim, world);
      const token = String(bought.solution.token);
      const { taskId } = bought;
      const tabId = await tabOf(options, host);
      const evil = await open('evil.example');
      for (const id of ['s-1', `${tabId}:0:s-2`, `../${tabId}:0:s-3`]) {
        await evil.evaluate(forge, forgedRejection(id, token));
      }
      await afterEverythingSent(evil);
      await awaitQuiet(options);
      expect(world.api.reports({ taskId })).toEqual([]);

      expect((await submitAndHear(victim, world, bought)).outcome).toBe('accepted');
      expect((await awaitJudged(options, taskId)).outcome).toBe('accepted');
      expect(world.api.reports({ taskId })).toEqual([]);
      await victim.close();
      await evil.close();
    },
    LONG,
  );

  it(
    'believes no frame of another origin in the same tab',
    async () => {
      const host = newHost();
      const page = await open(host);
      const bought = await buy(page, world);
      const frame = await addFrame(page, `${PLAIN}/frame`);
      await frame.evaluate(forge, forgedRejection('ad-1', `0.${'x'.repeat(600)}`));
      await frame.evaluate(forge, forgedRejection('ad-2', ''));
      expect((await submitAndHear(page, world, bought)).outcome).toBe('accepted');
      await awaitRow(
        options,
        'history',
        ({ taskId, outcome }) => taskId === bought.taskId && outcome === 'accepted',
      );
      await awaitQuiet(options);
      expect(world.api.reports({ taskId: bought.taskId })).toEqual([]);
      await page.close();
    },
    LONG,
  );

  /** What the page said before has been heard once the extension has answered what it says now. */
  async function afterEverythingSent(page: Page): Promise<void> {
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          addEventListener('message', ({ data }) => {
            if (Reflect.get(Object(data), 'type') === 'capmonster-task-fate-is') resolve();
          });
          postMessage({ type: 'capmonster-task-fate', taskId: 1 }, location.origin);
        }),
    );
  }
});
