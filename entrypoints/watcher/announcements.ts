/** Messages that the page posts to itself: announced tasks, questions after their fate, marks of a solver. */
import { tellBackground } from './channel.ts';
import { noteMark } from './context.ts';

const ANNOUNCED = /^capmonster-task(?:-fate)?$/;
const MAX_ANNOUNCEMENT = 20_000;

/** Other windows' messages are left unread: reading one is what costs. */
export function hearAnnouncement(event: MessageEvent): void {
  if (event.source !== window) return;
  const data: unknown = event.data;
  if (typeof data !== 'object' || data === null || !('type' in data) || typeof data.type !== 'string') return;
  if (data.type.startsWith('invoke')) noteMark(data);
  else if (ANNOUNCED.test(data.type)) last = last.then(() => pass(data));
}

/** One after another: a question after a task must not overtake its announcement. */
let last = Promise.resolve();

async function pass(data: object): Promise<void> {
  let plain: unknown;
  try {
    const text = JSON.stringify(data);
    if (text.length > MAX_ANNOUNCEMENT) return;
    plain = JSON.parse(text);
  } catch {
    return;
  }
  const reply = await tellBackground({ type: 'announced', data: plain });
  if (typeof reply === 'object' && reply !== null && 'type' in reply) {
    // Of a sandboxed frame `location.origin` is not its origin.
    postMessage(reply, window.origin === 'null' ? '*' : window.origin);
  }
}
