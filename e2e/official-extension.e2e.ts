/** Tokens that the service's own extension puts into a page: known by its marks, their number by the user only. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from './browsers/index.ts';
import { awaitRow } from './support/database.ts';
import { labelled, openPopup, press, reads, tabOf } from './support/pages.ts';
import { type Stage, setStage } from './support/stage.ts';
import type { World } from './world/index.ts';

describe.each(['chromium', 'firefox'] as const)(
  '%s: the official extension',
  { timeout: 180_000 },
  (browser) => {
    let world: World;
    let session: Session;
    let options: Page;
    let close: Stage['close'] | undefined;

    beforeAll(async () => {
      ({ world, session, options, close } = await setStage(browser));
    }, 120_000);

    afterAll(() => close?.());

    /** A visitor whose token came from the official extension, and was bad. */
    async function visit(host: string) {
      const page = await session.newPage(world.sites.url(host, { kind: 'turnstile', submit: 'fetch-json' }));
      const task = world.makeTask({ kind: 'turnstile', quality: 'bad', host });
      await page.evaluate(
        (wish) => {
          const { solver } = globalThis as unknown as {
            solver: { solveAndSubmit: (wish: object) => Promise<void> };
          };
          setTimeout(() => void solver.solveAndSubmit(wish), 0);
        },
        { solution: task.solution, official: true },
      );
      await world.sites.nextDecision({ taskId: task.taskId }, { timeoutMs: 60_000 });
      await awaitRow(options, 'submissions', (one) => one.host === host && one.marked);
      return task;
    }

    async function typeNumber(popup: Page, taskId: number) {
      await (await labelled(popup, 'Task number')).type(String(taskId));
      await press(popup, 'Look up');
      await press(popup, 'Report');
    }

    it('takes the number that belongs to the token, and no other', async () => {
      const host = 'official1.example';
      const task = await visit(host);
      const stranger = world.makeTask({ kind: 'turnstile', quality: 'bad', host });
      const popup = await openPopup(session, await tabOf(options, host));
      await typeNumber(popup, stranger.taskId);
      await reads(popup, 'its answer is not the one that was used in this tab');
      expect(world.api.reports({ taskId: stranger.taskId })).toEqual([]);
      await popup.close();
      const again = await openPopup(session, await tabOf(options, host));
      await typeNumber(again, task.taskId);
      expect(await world.api.nextReport({ taskId: task.taskId }, { timeoutMs: 60_000 })).toMatchObject({
        path: '/reportIncorrectTokenCaptcha',
        errorCode: null,
      });
      const entry = await awaitRow(options, 'history', ({ taskId }) => taskId === task.taskId);
      expect(entry).toMatchObject({ site: host, outcome: 'rejected', manual: true });
    });

    it('counts the outcome for the site where nobody gives a number', async () => {
      const host = 'official2.example';
      await visit(host);
      const entry = await awaitRow(options, 'history', (one) => one.site === host);
      expect(entry).toMatchObject({ taskId: null, source: 'extension', outcome: 'rejected' });
      expect(entry.report.state).toBe('none');
    });
  },
);
