/** What the page script says: submissions, answers, calls to the service, dialogs. */
import { tellBackground, tellPage } from './channel.ts';
import { contextOfPage, isMarked } from './context.ts';
import { alerts, startOutcomeWatch, watches } from './outcome-watch.ts';
import { rememberChanges } from './recent-changes.ts';

const MAX_ALERTS = 8;

let armed = false;

/** Called by the background: a task is open in this tab. */
export function arm(): void {
  armed = true;
  rememberChanges();
  tellPage({ arm: true });
}

export function isArmed(): boolean {
  return armed;
}

/** Called by the background: a request of this frame was seen at `since` that no script of the page told of. */
export function watchFor(id: string, since: number): void {
  const watch = startOutcomeWatch(id, { since, onEnd: () => watches.delete(id) });
  watches.set(id, watch);
  watch.wanted();
  for (const { message, at, unclaimed } of alerts) if (unclaimed && at >= since) watch.offer(message);
  watch.answered();
}

export function hearPage(event: Event): void {
  const detail: unknown = event instanceof CustomEvent ? event.detail : null;
  if (typeof detail !== 'string') return;
  let message: unknown;
  try {
    message = JSON.parse(detail);
  } catch {
    return;
  }
  if (typeof message !== 'object' || message === null || !('type' in message)) return;
  handle(message as Record<string, unknown> & { type: unknown });
}

function handle(message: Record<string, unknown> & { type: unknown }): void {
  const id = typeof message.id === 'string' ? message.id : '';
  switch (message.type) {
    case 'hello':
      if (armed) tellPage({ arm: true });
      return;
    case 'submission':
      void passSubmission(id, message);
      return;
    case 'answered':
      watches.get(id)?.answered();
      return;
    case 'response':
      watches.get(id)?.answered();
      void tellBackground(message);
      return;
    case 'api-call':
      // A task of this frame: the background will say so too, but maybe not before its answer is used.
      rememberChanges();
      void tellBackground(message);
      return;
    case 'dialog':
      passDialog(message);
      return;
  }
}

/** Each watch decides whether the message is its submission's. */
function passDialog({ text }: Record<string, unknown>): void {
  if (typeof text !== 'string') return;
  const message = { text: text.slice(0, 1_000), role: 'js-alert', nearForm: false } as const;
  const unclaimed = watches.size === 0;
  if (alerts.length < MAX_ALERTS) alerts.push({ message, at: Date.now(), unclaimed });
  for (const watch of watches.values()) watch.offer(message);
}

/** The outcome is watched from the first moment; the watch ends at once where the background does not want it. */
async function passSubmission(id: string, message: Record<string, unknown>): Promise<void> {
  const isHeard = message.channel === 'fetch' || message.channel === 'xhr';
  const watch = startOutcomeWatch(id, { isHeard, onEnd: () => watches.delete(id) });
  watches.set(id, watch);
  const payload = typeof message.payload === 'string' ? message.payload : '';
  const told = { ...message, ...contextOfPage(), ...(isMarked(payload) ? { marked: true } : {}) };
  const reply = await inOrder(() => tellBackground(told));
  const want = typeof reply === 'object' && reply !== null && 'want' in reply && reply.want === true;
  if (want) watch.wanted();
  else watch.stop();
  tellPage({ id, want });
}

/** Longest wait for the one before: longer than one message takes that has to be told again. */
const TURN_MS = 8_000;
let before: Promise<unknown> = Promise.resolve();
let leaving: Promise<unknown> | null = null;

/**
 * One submission after another. A message that had to be told again, because the background was just starting, would
 * otherwise arrive after the next one, and a second use of an answer would be taken for the first.
 */
async function inOrder<T>(work: () => Promise<T>): Promise<T> {
  // A page that leaves takes with it what it has not told: then there is no more waiting.
  leaving ??= new Promise((resolve) => addEventListener('pagehide', resolve, { once: true })).then(() => {
    leaving = null;
  });
  const late = new Promise((resolve) => setTimeout(resolve, TURN_MS));
  const own = Promise.race([before, leaving, late]).then(work);
  before = own.catch(() => undefined);
  return own;
}
