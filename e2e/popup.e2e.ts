/** The popup's promises: one click reports, a number reports, and whatever goes wrong has its own sentence. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Session } from './browsers/index.ts';
import { extensionDir } from './support/build.ts';
import { awaitJudged, awaitQuiet, awaitRow } from './support/database.ts';
import { labelled, openPopup, press, reads, tabOf, typeKey } from './support/pages.ts';
import { type Bought, buy, type Order, submitAndHear } from './support/visitor.ts';
import { startWorld, type World } from './world/index.ts';

const SOON = { timeoutMs: 60_000 };
const UNDO_MS = 5_000;

describe.each(['chromium', 'firefox'] as const)('%s', (browser) => {
  let world: World;
  let session: Session;
  let options: Page;
  const open: Page[] = [];
  let hosts = 0;

  beforeAll(async () => {
    world = await startWorld();
    session = await launch({ browser, extensionDir: extensionDir(browser), world });
    options = await session.extensionPage('options.html#settings');
  }, 120_000);

  afterEach(async () => {
    world.api.clearFaults();
    world.api.undocumented.generalReportMethod = true;
    for (const page of open.splice(0)) await page.close();
  });

  afterAll(async () => {
    await session?.close();
    await world?.close();
  });

  /** A tab with a site's form, and the popup over it. */
  async function visit(kind = 'turnstile') {
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
    const bought = await buy(page, world, wish);
    await awaitRow(options, 'tasks', (task) => task.taskId === bought.taskId && task.verification === 'done');
    const popup = await popupOver();
    return { page, popup, taskId: bought.taskId };
  }

  const said = (taskId: number) => world.api.reports({ taskId, errorCode: null });

  async function reject(page: Page): Promise<Bought> {
    const bought = await buy(page, world, { quality: 'bad' });
    expect((await submitAndHear(page, world, bought)).outcome).toBe('rejected');
    return bought;
  }

  describe('keys', () => {
    it('no key yet: says so, and the report waits for one', async () => {
      const { page, popupOver } = await visit();
      const { taskId } = await reject(page);
      await awaitJudged(options, taskId);
      const popup = await popupOver();
      await reads(popup, 'Enter your key to begin');
      await reads(popup, 'The report waits for an API key.');
      expect(world.api.reports()).toEqual([]);

      await (await labelled(popup, 'API key')).type('0123456789abcdef0123456789abcdef');
      await press(popup, 'Save');
      await reads(popup, 'The service does not know this key.');
      expect(world.api.reports()).toEqual([]);

      const again = await popupOver();
      await (await labelled(again, 'API key')).type(world.api.key);
      await press(again, 'Save');
      const report = await world.api.nextReport({ taskId }, SOON);
      expect([report.path, report.errorCode]).toEqual(['/reportIncorrectTokenCaptcha', null]);
      await reads(popup, 'Balance');
    });

    it('a key that lost its funds: says so, waits, and goes on after a check', async () => {
      const { popup, taskId } = await visitAndBuy();
      world.api.fail({ fault: 'ERROR_ZERO_BALANCE', path: '/reportIncorrectTokenCaptcha', times: 1 });
      await press(popup, 'Report this token');
      await reads(popup, 'The account has no funds left.');
      expect(said(taskId)).toEqual([]);
      await press(popup, 'Check key');
      await world.api.nextReport({ taskId, errorCode: null }, SOON);
      await awaitQuiet(options);
      expect(said(taskId)).toHaveLength(1);
    });

    it('a key that the service does not know any more: pauses everything until it is mended', async () => {
      const { popup, taskId } = await visitAndBuy();
      world.api.fail({ fault: 'ERROR_KEY_DOES_NOT_EXIST', path: '/reportIncorrectTokenCaptcha', times: 1 });
      await press(popup, 'Report this token');
      await reads(popup, 'The service does not know this key.');
      const asked = world.api.calls().length;
      const { page } = await visit();
      const other = await reject(page);
      await awaitRow(
        options,
        'submissions',
        (one) => one.taskRecordId?.endsWith(`:${other.taskId}`) === true,
      );
      // The page's own calls go on; the extension's have stopped.
      const since = world.api.calls().slice(asked);
      expect(since.filter(({ origin }) => !origin?.startsWith('https:'))).toEqual([]);
      await press(popup, 'Check key');
      await world.api.nextReport({ taskId, errorCode: null }, SOON);
      await world.api.nextReport({ taskId: other.taskId, errorCode: null }, SOON);
    });
  });

  describe('one click', () => {
    it('reports the newest token of the tab, five seconds later', async () => {
      const { page, popupOver } = await visit();
      const older = await buy(page, world);
      const newest = await buy(page, world);
      for (const { taskId } of [older, newest]) {
        await awaitRow(options, 'tasks', (task) => task.taskId === taskId && task.verification === 'done');
      }
      const popup = await popupOver();
      const clickedAt = world.clock.now();
      await press(popup, 'Report this token');
      const report = await world.api.nextReport({ taskId: newest.taskId }, SOON);
      expect(report.path).toBe('/reportIncorrectTokenCaptcha');
      expect(report.at - clickedAt).toBeGreaterThanOrEqual(UNDO_MS);
      await reads(popup, 'Reported');
      await awaitQuiet(options);
      expect(said(newest.taskId)).toHaveLength(1);
      expect(said(older.taskId)).toHaveLength(0);
    });

    it('can be taken back within that time', async () => {
      const { popup, taskId } = await visitAndBuy();
      await press(popup, 'Report this token');
      await press(popup, 'Undo');
      await reads(popup, `Task ${taskId} will not be reported.`);
      await awaitRow(options, 'outbox', (one) => one.taskId === taskId && one.state === 'dismissed');
      await awaitQuiet(options);
      expect(world.api.reports({ taskId })).toEqual([]);
    });

    it('sends an image task to its own address', async () => {
      const { popup, taskId } = await visitAndBuy('image');
      await press(popup, 'Report this token');
      const report = await world.api.nextReport({ taskId }, SOON);
      expect([report.path, report.errorCode]).toEqual(['/reportIncorrectImageCaptcha', null]);
    });
  });

  describe('a task number', () => {
    async function type(taskId: number, what: 'Token' | 'Image'): Promise<void> {
      const { popupOver } = await visit();
      const popup = await popupOver();
      await (await labelled(popup, 'Task number')).type(String(taskId));
      await (await labelled(popup, what)).evaluate((input) => input.click());
      await press(popup, 'Look up');
      await press(popup, 'Report 1 task');
      await reads(popup, '1 task is being reported.');
    }

    it('reports a token that the extension has never seen', async () => {
      const { taskId } = world.makeTask({ kind: 'hcaptcha', quality: 'bad' });
      await type(taskId, 'Token');
      const report = await world.api.nextReport({ taskId }, SOON);
      expect([report.path, report.errorCode]).toEqual(['/reportIncorrectTokenCaptcha', null]);
    });

    it('reports an image at its own address', async () => {
      const { taskId } = world.makeTask({ kind: 'image', task: { body: 'aW1hZ2U=' } });
      await type(taskId, 'Image');
      const report = await world.api.nextReport({ taskId }, SOON);
      expect([report.path, report.errorCode]).toEqual(['/reportIncorrectImageCaptcha', null]);
    });
  });

  describe('trouble', () => {
    it.each([
      { what: 'no network', fault: 'drop' as const, sentence: 'The service cannot be reached.' },
      { what: 'a service that is down', fault: { status: 503 }, sentence: 'overloaded (HTTP 503)' },
      { what: 'an answer that is no answer', fault: 'not-json' as const, sentence: 'could not be read' },
    ])('$what: says so, waits, and sends once it is over', async ({ fault, sentence }) => {
      const { popup, taskId } = await visitAndBuy();
      world.api.fail({ fault });
      await press(popup, 'Report this token');
      await reads(popup, sentence);
      await reads(popup, 'Report queued');
      expect(said(taskId)).toEqual([]);
      world.api.clearFaults();
      await press(popup, 'Try again');
      await world.api.nextReport({ taskId, errorCode: null }, SOON);
      await awaitQuiet(options);
      expect(said(taskId)).toHaveLength(1);
    });

    it('a blocked address: pauses everything and says so', async () => {
      const { popup, taskId } = await visitAndBuy();
      world.api.fail({ fault: 'ERROR_IP_BANNED', path: '/reportIncorrectTokenCaptcha', times: 1 });
      await press(popup, 'Report this token');
      await reads(popup, 'The service has blocked this network address for a while.');
      expect(said(taskId)).toEqual([]);
      await press(popup, 'Resume');
      await world.api.nextReport({ taskId, errorCode: null }, SOON);
    });

    it('a service that says no: says what it said, and asks no second time', async () => {
      const { popup, taskId } = await visitAndBuy();
      world.api.fail({ fault: 'ERROR_NO_SUCH_CAPCHA_ID', path: '/reportIncorrectTokenCaptcha' });
      await press(popup, 'Report this token');
      await reads(popup, 'Report refused');
      await reads(popup, 'The service does not know this task');
      await reads(popup, 'ERROR_NO_SUCH_CAPCHA_ID');
      await awaitQuiet(options);
      expect(world.api.reports({ taskId })).toHaveLength(1);
    });
  });

  it.each([
    { kind: 'recaptcha2', path: '/reportIncorrectRecaptcha' },
    { kind: 'hcaptcha', path: '/reportIncorrectHcaptcha' },
  ])('without the general address, $kind is reported at $path', async ({ kind, path }) => {
    world.api.undocumented.generalReportMethod = false;
    const { page } = await visit(kind);
    const { taskId } = await reject(page);
    const report = await world.api.nextReport({ taskId, errorCode: null }, SOON);
    expect(report.path).toBe(path);
    await awaitQuiet(options);
    expect(world.api.reports({ taskId }).map(({ errorCode }) => errorCode)).toEqual([
      'ERROR_NO_SUCH_METHOD',
      null,
    ]);
  });

  it('a wrong key on the options page has its sentence too, and is not kept', async () => {
    const page = await typeKey(session, 'ffffffffffffffffffffffffffffffff');
    open.push(page);
    await reads(page, 'The service does not know this key.');
    expect(await page.$('.key__saved')).toBeNull();
  });
});
