/** The lines to the page script (events, strings only) and to the background (runtime messages). */

export const TO_WATCHER = 'token-reporter';
const TO_PAGE = 'token-reporter-reply';

/** Says something to the page script. */
export function tellPage(message: Record<string, unknown>): void {
  dispatchEvent(new CustomEvent(TO_PAGE, { detail: JSON.stringify(message) }));
}

/** Pauses before the message is told again: at once, then as long as a browser under load takes to start us. */
const AGAIN_MS = [0, 300, 2_000];

/**
 * Sends one message to the background and gives its answer; undefined when there is nobody left to hear it (the
 * extension was updated or removed): then the page goes on as if we were not there. A background that was stopped
 * while it worked on the message, or that a browser which has just started has not begun yet, is told once more:
 * it takes nothing twice.
 */
export async function tellBackground(message: Record<string, unknown>): Promise<unknown> {
  for (const pause of [...AGAIN_MS, null]) {
    try {
      return await chrome.runtime.sendMessage(message);
    } catch {
      if (pause === null || !chrome.runtime?.id) return undefined;
      if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return undefined;
}
