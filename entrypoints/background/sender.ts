/** Who sent a message, by the browser's word and not by the message's. */
import type { Browser } from 'wxt/browser';
import { hostOf } from '../../utils/ledger/views.ts';

/** A frame of a tab. */
export interface Frame {
  tabId: number;
  frameId: number;
  /** Origin of the frame; `null` for opaque ones. */
  origin: string;
  /** Address of the frame, and host of the tab's own address. */
  url: string;
  topHost: string;
}

/** The frame that sent a message, or null where it was no content script. */
export function frameOfSender(sender: Browser.runtime.MessageSender): Frame | null {
  const tabId = sender.tab?.id;
  if (tabId === undefined || tabId < 0) return null;
  const url = sender.url ?? '';
  const origin = sender.origin ?? originOf(url);
  return {
    tabId,
    frameId: sender.frameId ?? 0,
    origin,
    url,
    topHost: hostOf(sender.tab?.url ?? url),
  };
}

/** Origin of an address, `null` where it has none. */
export function originOf(url: string): string {
  try {
    return new URL(url).origin;
  } catch {
    return 'null';
  }
}
