/** "Ask me": a notification inside the report window, with the reason and, where the browser has them, buttons. */
import { browser } from 'wxt/browser';
import type { TaskRecord } from '../../utils/ledger/records.ts';
import type { NewEntry } from '../../utils/storage/records.ts';
import type { Parts } from './parts.ts';
import { translatorFor } from './translator.ts';

const HELD = 'held:';
const ICON = '/icon/128.png';

export interface Note {
  id: string;
  title: string;
  message: string;
  /** Titles of buttons; left out where the browser has none (Firefox). */
  buttons?: string[];
}

/** Shows a notification; the same id again replaces it. */
export async function notify({ id, title, message, buttons = [] }: Note): Promise<void> {
  const options = { type: 'basic' as const, iconUrl: browser.runtime.getURL(ICON), title, message };
  const withButtons = {
    ...options,
    buttons: buttons.map((one) => ({ title: one })),
    requireInteraction: true,
  };
  await browser.notifications.create(
    id,
    buttons.length > 0 && !import.meta.env.FIREFOX ? withButtons : options,
  );
}

/** Asks whether a held report is to be sent. */
export async function askAboutHeld(parts: Parts, task: TaskRecord, entry: NewEntry): Promise<void> {
  const { settings } = await parts.settings.read();
  if (!settings.notifications) return;
  const { t, say } = translatorFor(settings);
  await notify({
    id: `${HELD}${task.taskId}`,
    title: t('notify.heldTitle', { site: entry.site }),
    message: t('notify.heldText', {
      taskId: String(task.taskId),
      kind: t(`kind.${task.kind}`),
      reason: say(entry.reason),
    }),
    buttons: [t('action.report'), t('action.dismiss')],
  });
}

/** Registers what the buttons do; call it in the worker's first turn. */
export function answerNotifications(
  ready: () => Promise<{ parts: Parts; drain: () => Promise<unknown> }>,
): void {
  const taskOf = (id: string): number | null => (id.startsWith(HELD) ? Number(id.slice(HELD.length)) : null);
  const decide = async (id: string, isYes: boolean) => {
    const taskId = taskOf(id);
    if (taskId === null) return;
    const { parts, drain } = await ready();
    await browser.notifications.clear(id);
    if (isYes) await parts.outbox.release(taskId);
    else await parts.outbox.dismiss(taskId);
    await drain();
  };
  browser.notifications.onButtonClicked?.addListener((id, button) => void decide(id, button === 0));
  browser.notifications.onClicked.addListener((id) => {
    // Without buttons the click leads to where the decision can be made.
    if (taskOf(id) !== null)
      void browser.tabs.create({ url: browser.runtime.getURL('/options.html#guardrails') });
  });
}
