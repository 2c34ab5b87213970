/** Several accounts, a key that is not the user's, and numbers typed by hand. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from './browsers/index.ts';
import { announce, outcomeOf, submitAnswer } from './support/announcing.ts';
import { command } from './support/commands.ts';
import { awaitJudged, awaitQuiet } from './support/database.ts';
import { labelled, openPopup, press, reads, tabOf } from './support/pages.ts';
import { type Stage, setStage } from './support/stage.ts';
import { buy, submitAndHear } from './support/visitor.ts';
import type { World } from './world/index.ts';

const FORM = { kind: 'turnstile', submit: 'fetch-json', answer: 'json-200-false' };
const FIRST = `${'a'.repeat(28)}1111`;
const SECOND = `${'b'.repeat(28)}2222`;
const FOREIGN = `${'c'.repeat(28)}3333`;

describe.each(['chromium', 'firefox'] as const)('%s', (browser) => {
  let world: World;
  let session: Session;
  let options: Page;
  let close: Stage['close'] | undefined;

  beforeAll(async () => {
    ({ world, session, options, close } = await setStage(browser, {
      accounts: { [FIRST]: 1, [SECOND]: 2, [FOREIGN]: 3 },
    }));
    await command(options, { type: 'key.save', name: 'Second account', key: SECOND });
  }, 120_000);

  afterAll(() => close?.());

  it('binds a task to the key that owns it, and asks with that key first from then on', async () => {
    const host = 'accounts.example';
    for (const turn of ['first', 'second']) {
      const page = await session.newPage(world.sites.url(host, FORM));
      const task = world.makeTask({ kind: 'turnstile', quality: 'bad', host, key: SECOND });
      await announce(page, { taskId: task.taskId });
      await submitAnswer(page, task);
      expect(await outcomeOf(page, task.taskId)).toMatchObject({ fate: 'reported' });
      expect(world.api.reports({ taskId: task.taskId })).toMatchObject([{ key: SECOND, errorCode: null }]);
      const wrong = world.api.calls({ errorCode: 'ERROR_NO_SUCH_CAPCHA_ID' });
      expect(wrong, `after the ${turn} task`).toHaveLength(1);
      await page.close();
    }
  });

  it('names a key that the page uses and the user has not entered, and never asks with another', async () => {
    const host = 'foreign.example';
    const before = world.api.calls({ errorCode: 'ERROR_NO_SUCH_CAPCHA_ID' }).length;
    const page = await session.newPage(world.sites.url(host, FORM));
    const bought = await buy(page, world, { clientKey: FOREIGN, quality: 'bad' });
    const { taskId } = bought;
    await submitAndHear(page, world, bought);
    expect(await awaitJudged(options, taskId)).toMatchObject({ reason: { key: 'decision.unverified' } });
    const popup = await openPopup(session, await tabOf(options, host));
    await reads(popup, '3333');
    expect(await popup.evaluate(() => document.body.textContent)).not.toContain(FOREIGN);
    await awaitQuiet(options);
    expect(world.api.reports({ taskId })).toEqual([]);
    expect(world.api.calls({ errorCode: 'ERROR_NO_SUCH_CAPCHA_ID' })).toHaveLength(before);
  });

  it('looks a list of typed numbers up before it reports them', async () => {
    const own = [FIRST, SECOND].map((key) => world.makeTask({ kind: 'turnstile', key }).taskId);
    const page = await session.extensionPage('options.html#by-hand');
    await (await labelled(page, 'Task number')).type(`${own.join(', ')} 123456`);
    await press(page, 'Look up');
    for (const taskId of [...own, 123456]) await reads(page, `#${taskId}`);
    await reads(page, 'Second account');
    await reads(page, 'Not found');
    expect(world.api.reports({ taskId: own[0] ?? 0 })).toEqual([]);
    await press(page, 'Report');
    for (const [index, taskId] of own.entries()) {
      const report = await world.api.nextReport({ taskId, errorCode: null }, { timeoutMs: 45_000 });
      expect(report.key).toBe([FIRST, SECOND][index]);
    }
    expect(world.api.reports({ taskId: 123456 })).toEqual([]);
  });
});
