/** Whatever goes wrong on the way to the service is said, waited for and mended. */
import { describe, expect, it } from 'vitest';
import { awaitQuiet } from '../support/database.ts';
import { press, reads } from '../support/pages.ts';
import { type Scene, SOON } from './scene.ts';

export function troubleTests(scene: Scene): void {
  describe('trouble', () => {
    it.each([
      { what: 'no network', fault: 'drop' as const, sentence: 'The service cannot be reached.' },
      { what: 'a service that is down', fault: { status: 503 }, sentence: 'overloaded (HTTP 503)' },
      { what: 'an answer that is no answer', fault: 'not-json' as const, sentence: 'could not be read' },
    ])('$what: says so, waits, and sends once it is over', async ({ fault, sentence }) => {
      const { popup, taskId } = await scene.visitAndBuy();
      scene.world.api.fail({ fault });
      await press(popup, 'Report this token');
      await reads(popup, sentence);
      await reads(popup, 'Report queued');
      expect(scene.said(taskId)).toEqual([]);
      scene.world.api.clearFaults();
      await press(popup, 'Try again');
      await scene.world.api.nextReport({ taskId, errorCode: null }, SOON);
      await awaitQuiet(scene.options);
      expect(scene.said(taskId)).toHaveLength(1);
    });

    it('a blocked address: pauses everything and says so', async () => {
      const { popup, taskId } = await scene.visitAndBuy();
      scene.world.api.fail({ fault: 'ERROR_IP_BANNED', path: '/reportIncorrectTokenCaptcha', times: 1 });
      await press(popup, 'Report this token');
      await reads(popup, 'The service has blocked this network address for a while.');
      expect(scene.said(taskId)).toEqual([]);
      await press(popup, 'Resume');
      await scene.world.api.nextReport({ taskId, errorCode: null }, SOON);
    });

    it('a service that says no: says what it said, and asks no second time', async () => {
      const { popup, taskId } = await scene.visitAndBuy();
      scene.world.api.fail({ fault: 'ERROR_NO_SUCH_CAPCHA_ID', path: '/reportIncorrectTokenCaptcha' });
      await press(popup, 'Report this token');
      await reads(popup, 'Report refused');
      await reads(popup, 'The service does not know this task');
      await reads(popup, 'ERROR_NO_SUCH_CAPCHA_ID');
      await awaitQuiet(scene.options);
      expect(scene.world.api.reports({ taskId })).toHaveLength(1);
    });
  });

  it.each([
    { kind: 'recaptcha2', path: '/reportIncorrectRecaptcha' },
    { kind: 'hcaptcha', path: '/reportIncorrectHcaptcha' },
  ])('without the general address, $kind is reported at $path', async ({ kind, path }) => {
    scene.world.api.undocumented.generalReportMethod = false;
    const { page } = await scene.visit(kind);
    const { taskId } = await scene.reject(page);
    const report = await scene.world.api.nextReport({ taskId, errorCode: null }, SOON);
    expect(report.path).toBe(path);
    await awaitQuiet(scene.options);
    expect(scene.world.api.reports({ taskId }).map(({ errorCode }) => errorCode)).toEqual([
      'ERROR_NO_SUCH_METHOD',
      null,
    ]);
  });
}
