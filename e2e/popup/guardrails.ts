/** A site that has never taken a token is paused; what the pause holds back can be reported anyway, and ends. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { command } from '../support/commands.ts';
import { awaitJudged, awaitRow, readStore } from '../support/database.ts';
import { press, reads } from '../support/pages.ts';
import { type Scene, SOON } from './scene.ts';

/** The least that the setting takes. */
const PAUSE_AFTER = 3;

export function guardrailTests(scene: Scene): void {
  describe('a paused site', () => {
    const pauseAfter = (pauseAfterRejections: number) =>
      command(scene.options, { type: 'settings.write', patch: { pauseAfterRejections } });

    /** Rejections one after another, each judged before the next. */
    async function rejectInTurn(page: Page, count: number): Promise<number[]> {
      const taskIds: number[] = [];
      for (let i = 0; i < count; i++) {
        const { taskId } = await scene.reject(page);
        await awaitJudged(scene.options, taskId);
        taskIds.push(taskId);
      }
      return taskIds;
    }

    const inState = (taskIds: number[], state: 'held' | 'accepted') =>
      Promise.all(
        taskIds.map((taskId) =>
          awaitRow(scene.options, 'outbox', (one) => one.taskId === taskId && one.state === state),
        ),
      );

    it('holds its reports, sends them all after one press, and goes on after another', async () => {
      await pauseAfter(PAUSE_AFTER);
      const { host, page } = await scene.visit();
      await rejectInTurn(page, PAUSE_AFTER);
      await awaitRow(scene.options, 'pauses', ({ id }) => id === `site:${host}`);
      const held = await rejectInTurn(page, 2);
      await inState(held, 'held');

      const view = await scene.session.extensionPage('options.html#guardrails');
      scene.open.push(view);
      await reads(view, `${host} has never taken a token and refused 3 in a row`);
      const all = `Report all 2 held tasks anyway: ${host}`;
      await press(view, all);
      await reads(view, '2 tasks are being reported.');
      await press(view, 'Undo');
      await reads(view, '2 reports are held again.');
      await inState(held, 'held');
      expect(held.flatMap((taskId) => scene.world.api.reports({ taskId }))).toEqual([]);

      await press(view, all);
      await inState(held, 'accepted');
      expect(held.map((taskId) => scene.said(taskId).length)).toEqual([1, 1]);

      await press(view, `Resume: ${host}`);
      await reads(view, 'Nothing is paused');
      expect(await readStore(scene.options, 'pauses')).toEqual([]);
      const { taskId } = await scene.reject(page);
      await scene.world.api.nextReport({ taskId, errorCode: null }, SOON);
      await pauseAfter(10);
      // Six tokens are bought, refused and judged one after another.
    }, 180_000);
  });
}
