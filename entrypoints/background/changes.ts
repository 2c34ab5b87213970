/** Tells open pages of the extension that something they show may have changed, and the badge. */
import { CHANGES, type Changed } from '../../utils/protocol/commands.ts';

const channel = new BroadcastChannel(CHANGES);
type Listener = (changed: Changed) => void;
const listeners = new Map<string, Listener>();

export function announceChange(what: Changed['what'], tabId?: number): void {
  const changed: Changed = tabId === undefined ? { what } : { what, tabId };
  channel.postMessage(changed);
  for (const listener of listeners.values()) listener(changed);
}

/**
 * Calls back in the background itself, where a BroadcastChannel does not hear its own messages.
 * @param who its name: a part that is started anew takes the place of the one before
 */
export function onChange(who: string, listener: Listener): void {
  listeners.set(who, listener);
}
