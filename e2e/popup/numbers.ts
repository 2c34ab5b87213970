/** A typed number reports what the extension has never seen. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { awaitQuiet, awaitRow } from '../support/database.ts';
import { labelled, press, reads } from '../support/pages.ts';
import { type Scene, SOON } from './scene.ts';

export function numberTests(scene: Scene): void {
  describe('a task number', () => {
    async function type(taskId: number, what: 'Token' | 'Image'): Promise<Page> {
      const { popupOver } = await scene.visit();
      const popup = await popupOver();
      await (await labelled(popup, 'Task number')).type(String(taskId));
      await (await labelled(popup, what)).evaluate((input) => input.click());
      await press(popup, 'Look up');
      await press(popup, 'Report 1 task');
      await reads(popup, '1 task is being reported.');
      return popup;
    }

    it('reports a token that the extension has never seen', async () => {
      const { taskId } = scene.world.makeTask({ kind: 'hcaptcha', quality: 'bad' });
      await type(taskId, 'Token');
      const report = await scene.world.api.nextReport({ taskId }, SOON);
      expect([report.path, report.errorCode]).toEqual(['/reportIncorrectTokenCaptcha', null]);
    });

    it('can be taken back within five seconds', async () => {
      const { taskId } = scene.world.makeTask({ kind: 'turnstile', quality: 'bad' });
      const popup = await type(taskId, 'Token');
      await press(popup, 'Undo');
      await reads(popup, '1 report was taken back.');
      await awaitRow(scene.options, 'outbox', (one) => one.taskId === taskId && one.state === 'dismissed');
      await awaitQuiet(scene.options);
      expect(scene.world.api.reports({ taskId })).toEqual([]);
    });

    it('reports an image at its own address', async () => {
      const { taskId } = scene.world.makeTask({ kind: 'image', task: { body: 'aW1hZ2U=' } });
      await type(taskId, 'Image');
      const report = await scene.world.api.nextReport({ taskId }, SOON);
      expect([report.path, report.errorCode]).toEqual(['/reportIncorrectImageCaptcha', null]);
    });
  });
}
