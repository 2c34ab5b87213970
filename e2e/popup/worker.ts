/** Chromium's service worker, reached from outside. */
import type { Page } from 'puppeteer-core';
import type { Session } from '../browsers/index.ts';

async function workerOf({ browser }: Session) {
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith('chrome-extension:'),
  );
  const worker = await target.worker();
  if (!worker) throw new Error('the extension has no worker');
  return worker;
}

/** Raises an event of a browser interface in the worker, as the browser would. */
export async function inWorker(
  session: Session,
  area: string,
  event: string,
  args: unknown[],
): Promise<void> {
  const worker = await workerOf(session);
  await worker.evaluate(
    (name, what, given) => {
      const raised = Reflect.get(Reflect.get(Reflect.get(globalThis, 'chrome'), name), what);
      raised.dispatch(...given);
    },
    area,
    event,
    args,
  );
}

/** Opens the popup as the browser's own, over the tab in front. */
export async function openOwnPopup(session: Session): Promise<Page> {
  const worker = await workerOf(session);
  await worker.evaluate(() => Reflect.get(globalThis, 'chrome').action.openPopup());
  const target = await session.browser.waitForTarget((one) => one.url().endsWith('/popup.html'));
  const popup = await target.asPage();
  await popup.waitForSelector('main[aria-busy="false"]', { timeout: 60_000 });
  return popup;
}
