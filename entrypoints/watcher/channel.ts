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
 * Sends one message to the background and gives its reply; undefined when there is nobody left to hear it (the
 * extension was updated or removed): then the page goes on as if we were not there. A background that was stopped
 * while it worked on the message, or that a browser which has just started has not begun yet, is told once more:
 * it takes nothing twice. Only a reply that says so shows that it was heard: where a worker was stopped before it took
 * the message up, Chromium may resolve with nothing, as for a listener that has nothing to say (seen in 5 of 30 messages
 * that such a stop met; the others were rejected).
 */
export async function tellBackground(message: Record<string, unknown>): Promise<unknown> {
  for (const pause of [...AGAIN_MS, null]) {
    const answer = await ask(message);
    if (typeof answer === 'object' && answer !== null && 'heard' in answer)
      return 'reply' in answer ? answer.reply : undefined;
    if (pause === null || !chrome.runtime?.id) return undefined;
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return undefined;
}

async function ask(message: Record<string, unknown>): Promise<unknown> {
  try {
    return await chrome.runtime.sendMessage(message);
  } catch {
    return undefined;
  }
}
