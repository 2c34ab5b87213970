/** Several submissions of one tab, close together: each is judged by its own answer. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from './browsers/index.ts';
import { awaitJudged, awaitQuiet } from './support/database.ts';
import { type Stage, setStage } from './support/stage.ts';
import { buy, submitAndHear, submitAndSee } from './support/visitor.ts';
import type { World } from './world/index.ts';

describe.each(['chromium', 'firefox'] as const)('%s', (browser) => {
  let world: World;
  let session: Session;
  let options: Page;
  let close: Stage['close'] | undefined;

  beforeAll(async () => {
    ({ world, session, options, close } = await setStage(browser));
  }, 120_000);

  afterAll(() => close?.());

  it.each([
    ['form-post', 'page'],
    ['form-post', 'flash'],
    ['fetch-json', 'json-200-false'],
  ])(
    'a token that is taken, and at once another that is not: %s, %s',
    async (submit, answer) => {
      const host = `${submit}-${answer}.example`;
      const address = world.sites.url(host, { kind: 'turnstile', submit, answer });
      const page = await session.newPage(address);
      const good = await buy(page, world);
      expect((await submitAndSee(page, world, good)).outcome).toBe('accepted');
      // Without a pause, as a script does it: the site's first answer has only just been shown.
      await page.goto(address);
      const bad = await buy(page, world, { quality: 'bad' });
      expect((await submitAndHear(page, world, bad)).outcome).toBe('rejected');
      await world.api.nextReport({ taskId: bad.taskId }, { timeoutMs: 60_000 });
      expect((await awaitJudged(options, good.taskId)).report.state).toBe('none');
      await awaitQuiet(options);
      expect(world.api.reports({ taskId: good.taskId })).toEqual([]);
      expect(world.api.reports({ taskId: bad.taskId })).toHaveLength(1);
      await page.close();
    },
    150_000,
  );
});
