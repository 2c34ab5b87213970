/** Saying something to whoever announced a task: the page's frame, or the extension. */
import { browser } from 'wxt/browser';
import type { Fate } from '../../utils/protocol/public.ts';

const EXTENSION = 'extension:';

/** The origin under which another extension's announcements are kept. */
export const originOfExtension = (id: string): string => `${EXTENSION}${id}`;

/** Whether two documents of this origin can be told apart from others: opaque ones cannot. */
export const isTellable = (origin: string): boolean => origin !== 'null' && origin !== '';

/** Tells the announcer; nothing where it is gone, or another origin stands in its place by now. */
export async function tellAnnouncer(
  { origin, tabId, frameId }: { origin: string; tabId: number; frameId: number },
  fate: Fate,
): Promise<void> {
  try {
    if (origin.startsWith(EXTENSION)) {
      await browser.runtime.sendMessage(origin.slice(EXTENSION.length), fate, {});
    } else if (tabId >= 0 && isTellable(origin)) {
      await browser.scripting.executeScript({
        target: { tabId, frameIds: [frameId] },
        func: postInFrame,
        args: [{ ...fate }, origin],
        injectImmediately: true,
      });
    }
  } catch {
    // Nobody is there to hear it.
  }
}

/** Runs in the frame. A frame that shows a page of another origin by now must not learn anything. */
function postInFrame(message: Record<string, unknown>, origin: string): void {
  if (globalThis.origin === origin) postMessage(message, location.origin === 'null' ? '*' : origin);
}
