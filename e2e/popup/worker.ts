/** Chromium's service worker, reached from outside. */
import type { Session } from '../browsers/index.ts';

/** Raises an event of a browser interface in the worker, as the browser would. */
export async function inWorker(
  session: Session,
  area: string,
  event: string,
  args: unknown[],
): Promise<void> {
  const target = await session.browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith('chrome-extension:'),
  );
  const worker = await target.worker();
  await worker?.evaluate(
    (name, what, given) => {
      const raised = Reflect.get(Reflect.get(Reflect.get(globalThis, 'chrome'), name), what);
      raised.dispatch(...given);
    },
    area,
    event,
    args,
  );
}
