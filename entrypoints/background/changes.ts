/** Tells open pages of the extension that something they show may have changed, and the badge. */
import { CHANGES, type Changed } from '../../utils/protocol/commands.ts';

const channel = new BroadcastChannel(CHANGES);
const listeners = new Set<(changed: Changed) => void>();

export function announceChange(what: Changed['what'], tabId?: number): void {
  const changed: Changed = tabId === undefined ? { what } : { what, tabId };
  channel.postMessage(changed);
  for (const listener of listeners) listener(changed);
}

/** Calls back in the background itself, where a BroadcastChannel does not hear its own messages. */
export function onChange(listener: (changed: Changed) => void): void {
  listeners.add(listener);
}
