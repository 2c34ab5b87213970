/** No key, no funds, a key the service does not know: each has its own sentence. */
import { describe, expect, it } from 'vitest';
import { awaitJudged, awaitQuiet, awaitRow } from '../support/database.ts';
import { labelled, press, reads, typeKey } from '../support/pages.ts';
import { type Scene, SOON } from './scene.ts';

export function keyTests(scene: Scene): void {
  describe('keys', () => {
    it('no key yet: says so, and the report waits for one', async () => {
      const { page, popupOver } = await scene.visit();
      const { taskId } = await scene.reject(page);
      await awaitJudged(scene.options, taskId);
      const popup = await popupOver();
      await reads(popup, 'Enter your key to begin');
      await reads(popup, 'The report waits for an API key.');
      expect(scene.world.api.reports()).toEqual([]);

      await (await labelled(popup, 'API key')).type('0123456789abcdef0123456789abcdef');
      await press(popup, 'Save');
      await reads(popup, 'The service does not know this key.');
      expect(scene.world.api.reports()).toEqual([]);

      const again = await popupOver();
      await (await labelled(again, 'API key')).type(scene.world.api.key);
      await press(again, 'Save');
      const report = await scene.world.api.nextReport({ taskId }, SOON);
      expect([report.path, report.errorCode]).toEqual(['/reportIncorrectTokenCaptcha', null]);
      await reads(popup, 'Balance');
    });

    it('a key that lost its funds: says so, waits, and goes on after a check', async () => {
      const { popup, taskId } = await scene.visitAndBuy();
      scene.world.api.fail({ fault: 'ERROR_ZERO_BALANCE', path: '/reportIncorrectTokenCaptcha', times: 1 });
      await press(popup, 'Report this token');
      await reads(popup, 'The account has no funds left.');
      expect(scene.said(taskId)).toEqual([]);
      await press(popup, 'Check key');
      await scene.world.api.nextReport({ taskId, errorCode: null }, SOON);
      await awaitQuiet(scene.options);
      expect(scene.said(taskId)).toHaveLength(1);
    });

    it('a key that the service does not know any more: pauses everything until it is mended', async () => {
      const { popup, taskId } = await scene.visitAndBuy();
      scene.world.api.fail({
        fault: 'ERROR_KEY_DOES_NOT_EXIST',
        path: '/reportIncorrectTokenCaptcha',
        times: 1,
      });
      await press(popup, 'Report this token');
      await reads(popup, 'The service does not know this key.');
      const asked = scene.world.api.calls().length;
      const { page } = await scene.visit();
      const other = await scene.reject(page);
      await awaitRow(
        scene.options,
        'submissions',
        (one) => one.taskRecordId?.endsWith(`:${other.taskId}`) === true,
      );
      // The page's own calls go on; the extension's have stopped.
      const since = scene.world.api.calls().slice(asked);
      expect(since.filter(({ origin }) => !origin?.startsWith('https:'))).toEqual([]);
      await press(popup, 'Check key');
      await scene.world.api.nextReport({ taskId, errorCode: null }, SOON);
      await scene.world.api.nextReport({ taskId: other.taskId, errorCode: null }, SOON);
    });
  });

  it('a wrong key on the options page has its sentence too, and is not kept', async () => {
    const page = await typeKey(scene.session, 'ffffffffffffffffffffffffffffffff');
    scene.open.push(page);
    await reads(page, 'The service does not know this key.');
    expect(await page.$('.key__saved')).toBeNull();
  });
}
