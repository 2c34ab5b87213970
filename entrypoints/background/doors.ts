/** What the background asks of a frame's watcher besides arming and reading (`watcher/door.ts`). */
import { browser } from 'wxt/browser';
import type { WatcherDoor } from '../watcher/door.ts';

/** Function by which the watcher gives its door; injected code can import nothing. */
const DOOR = 'tokenReporterDoor';

/** Has a frame watch for messages of a submission that it did not tell of itself. */
export async function startWatchIn(
  tabId: number,
  frameId: number,
  submissionId: string,
  since: number,
): Promise<void> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func: watchInFrame,
      args: [DOOR, submissionId, since],
      injectImmediately: true,
    });
  } catch {
    // The frame is gone, and what it would have shown with it.
  }
}

function watchInFrame(door: string, submissionId: string, since: number): void {
  (Reflect.get(globalThis, door) as (() => WatcherDoor) | undefined)?.().watch(submissionId, since);
}
