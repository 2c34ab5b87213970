/** When this browser was started, as far as the background can know: at its own first life. */
import { browser } from 'wxt/browser';

const NAME = 'started-at';

/** Epoch milliseconds; the same for all lives of the worker until the browser, or the extension, starts anew. */
export async function startOfBrowser(): Promise<number> {
  const known: unknown = (await browser.storage.session.get(NAME))[NAME];
  if (typeof known === 'number') return known;
  const now = Date.now();
  await browser.storage.session.set({ [NAME]: now });
  return now;
}
