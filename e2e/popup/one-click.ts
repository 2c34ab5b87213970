/** One click reports, and can be taken back for five seconds. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { awaitQuiet, awaitRow } from '../support/database.ts';
import { press, reads } from '../support/pages.ts';
import { buy } from '../support/visitor.ts';
import { type Scene, SOON } from './scene.ts';

const UNDO_MS = 5_000;

/** Presses Tab until the focus is on the button with this text. */
async function tabTo(popup: Page, text: string): Promise<void> {
  for (let step = 0; step < 30; step++) {
    await popup.keyboard.press('Tab');
    const focused = await popup.evaluate(() => document.activeElement?.textContent ?? '');
    if (focused.startsWith(text)) return;
  }
  throw new Error(`Tab does not lead to "${text}"`);
}

export function oneClickTests(scene: Scene): void {
  describe('one click', () => {
    it('reports the newest token of the tab, five seconds later', async () => {
      const { page, popupOver } = await scene.visit();
      const older = await buy(page, scene.world);
      const newest = await buy(page, scene.world);
      for (const { taskId } of [older, newest]) {
        await awaitRow(
          scene.options,
          'tasks',
          (task) => task.taskId === taskId && task.verification === 'done',
        );
      }
      const popup = await popupOver();
      await popup.bringToFront();
      const clickedAt = scene.world.clock.now();
      await popup.click('.report-newest button');
      const report = await scene.world.api.nextReport({ taskId: newest.taskId }, SOON);
      expect(report.path).toBe('/reportIncorrectTokenCaptcha');
      expect(report.at - clickedAt).toBeGreaterThanOrEqual(UNDO_MS);
      await reads(popup, 'Reported');
      await awaitQuiet(scene.options);
      expect(scene.said(newest.taskId)).toHaveLength(1);
      expect(scene.said(older.taskId)).toHaveLength(0);
    });

    it('can be taken back within that time', async () => {
      const { popup, taskId } = await scene.visitAndBuy();
      await press(popup, 'Report this token');
      await press(popup, 'Undo');
      await reads(popup, `Task ${taskId} will not be reported.`);
      await awaitRow(scene.options, 'outbox', (one) => one.taskId === taskId && one.state === 'dismissed');
      await awaitQuiet(scene.options);
      expect(scene.world.api.reports({ taskId })).toEqual([]);
    });

    it('goes by the keyboard alone', async () => {
      const { popup, taskId } = await scene.visitAndBuy();
      await popup.bringToFront();
      await tabTo(popup, 'Report this token');
      await popup.keyboard.press('Enter');
      // The way back gets the focus by itself.
      await popup.waitForSelector('.toast button:focus', { timeout: 60_000 });
      await popup.keyboard.press('Enter');
      await reads(popup, `Task ${taskId} will not be reported.`);
      await awaitRow(scene.options, 'outbox', (one) => one.taskId === taskId && one.state === 'dismissed');
    });

    it('sends an image task to its own address', async () => {
      const { popup, taskId } = await scene.visitAndBuy('image');
      await press(popup, 'Report this token');
      const report = await scene.world.api.nextReport({ taskId }, SOON);
      expect([report.path, report.errorCode]).toEqual(['/reportIncorrectImageCaptcha', null]);
    });
  });
}
