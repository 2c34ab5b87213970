/**
 * The line to the watcher: strings in events of the window. Other scripts of the same page can read and forge
 * what travels here, so nothing travels that the page did not have, and the background trusts none of it.
 */
import { quietly } from './wrap.ts';

/** Names of the two events; the watcher has the same. */
const TO_WATCHER = 'token-reporter';
const FROM_WATCHER = 'token-reporter-reply';

/** How long a page that spoke to the service is watched closely: the task's 5 minutes and one. */
const CLOSE_WATCH_MS = 360_000;

let listening = false;
let greeted = false;
let closeUntil = 0;
let counter = 0;
const waiting = new Map<string, (wanted: boolean) => void>();

/** Whether every request is passed on, not only those that look like answers. */
export function watchesClosely(): boolean {
  greet();
  return closeUntil !== 0 && Date.now() < closeUntil;
}

/** With the frame's first request, not sooner, the watcher is asked whether it has been armed. */
function greet(): void {
  if (greeted) return;
  greeted = true;
  tell({ type: 'hello' });
}

/** From now on every request of this frame may carry an answer. */
export function watchClosely(): void {
  closeUntil = Date.now() + CLOSE_WATCH_MS;
}

/** A name for a submission, unique in this frame. */
export function newId(): string {
  counter += 1;
  return `${Date.now().toString(36)}-${counter}`;
}

/** Sends one message; the watcher handles it at once, in the same task. */
export function tell(message: Record<string, unknown>): void {
  listen();
  quietly(() => dispatchEvent(new CustomEvent(TO_WATCHER, { detail: JSON.stringify(message) })));
}

/** Whether the background wants the answer to this submission; false when nobody says so in time. */
export function wanted(id: string): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => settle(false), 20_000);
    const settle = (answer: boolean) => {
      clearTimeout(timer);
      waiting.delete(id);
      resolve(answer);
    };
    waiting.set(id, settle);
  });
}

function listen(): void {
  if (listening) return;
  listening = true;
  addEventListener(FROM_WATCHER, (event) => quietly(() => hear(event)));
}

/** `{ id, want }` answers a submission, `{ arm: true }` says that a task is open in this tab. */
function hear(event: Event): void {
  const detail: unknown = event instanceof CustomEvent ? event.detail : null;
  if (typeof detail !== 'string') return;
  const reply: unknown = JSON.parse(detail);
  if (typeof reply !== 'object' || reply === null) return;
  if ('arm' in reply && reply.arm === true) watchClosely();
  if ('id' in reply && typeof reply.id === 'string') {
    waiting.get(reply.id)?.('want' in reply && reply.want === true);
  }
}
