/** Tasks that other extensions announce: those that the user has allowed, by their ids. */
import { type Browser, browser } from 'wxt/browser';
import { UNBOUND } from '../../utils/ledger/store.ts';
import { hostOf } from '../../utils/ledger/views.ts';
import {
  type Acknowledgement,
  Announcement,
  type Fate,
  FateQuestion,
  Place,
} from '../../utils/protocol/public.ts';
import type { Announcements } from './announcements.ts';
import { announceChange } from './changes.ts';
import type { Parts } from './parts.ts';
import type { Frame } from './sender.ts';
import { originOfExtension } from './telling.ts';
import { report } from './wake.ts';

type Sender = Browser.runtime.MessageSender;
type Ready = () => Promise<{ parts: Parts; announcements: Announcements }>;

/** Registers the listener; call it in the worker's first turn. */
export function hearExtensions(ready: Ready): void {
  browser.runtime.onMessageExternal.addListener(
    (message: unknown, sender: Sender, answer: (reply: unknown) => void) => {
      if (!sender.id || !isOurs(message)) return undefined;
      hear(ready, message, sender.id, sender).then(answer, (error: unknown) => {
        report(error);
        answer(null);
      });
      return true;
    },
  );
}

/** Extensions that send something else are none of our business, and not noted. */
function isOurs(message: unknown): boolean {
  return Announcement.safeParse(message).success || FateQuestion.safeParse(message).success;
}

async function hear(
  ready: Ready,
  message: unknown,
  id: string,
  sender: Sender,
): Promise<Acknowledgement | Fate> {
  const { parts, announcements } = await ready();
  const { settings } = await parts.settings.read();
  if (settings.allowedExtensions.includes(id)) {
    return announcements.hear(await frameOf(message, id, sender), message, 'extension');
  }
  if (!settings.ignoredExtensions.includes(id)) {
    await parts.settings.noteAsking(id);
    announceChange('settings');
  }
  const taskId = Number((message as { taskId: unknown }).taskId);
  return { type: 'capmonster-task-ack', taskId, status: 'ignored' };
}

/** The tab of its content script, by the browser's word; or the one that the extension names; or none yet. */
async function frameOf(message: unknown, id: string, sender: Sender): Promise<Frame> {
  const place = Place.safeParse(message);
  const isContentScript = sender.tab?.id !== undefined && /^https?:/.test(sender.url ?? '');
  const named = place.success ? place.data.tabId : undefined;
  const tabId = isContentScript ? sender.tab?.id : named;
  const tab = tabId === undefined ? undefined : await browser.tabs.get(tabId).catch(() => undefined);
  const url = tab?.url ?? '';
  const frameId = isContentScript ? sender.frameId : place.success ? place.data.frameId : 0;
  return {
    tabId: tab?.id ?? UNBOUND,
    frameId: frameId ?? 0,
    origin: originOfExtension(id),
    url,
    topHost: hostOf(url),
  };
}
