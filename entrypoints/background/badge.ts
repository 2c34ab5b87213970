/** The number on the extension's button: reports that failed, or wait for the user, or went out in this tab. */
import { browser } from 'wxt/browser';
import type { Parts } from './parts.ts';

/** Colours of tokens.css, which the badge cannot read: held amber, failed red, sent green. */
const COLOURS = { held: '#b45309', failed: '#b91c1c', sent: '#15803d' } as const;

/** Brings one tab's badge up to date; a tab that is gone is no error. */
export async function showBadge(parts: Parts, tabId: number): Promise<void> {
  const counts = { held: 0, failed: 0, sent: 0 };
  for (const task of await parts.ledger.tasksOfTab(tabId)) {
    const report = await parts.outbox.stateOf(task.taskId);
    if (report?.state === 'held') counts.held += 1;
    else if (report?.state === 'refused' || report?.state === 'too-late') counts.failed += 1;
    else if (report?.state === 'accepted') counts.sent += 1;
  }
  const shown = counts.held > 0 ? 'held' : counts.failed > 0 ? 'failed' : counts.sent > 0 ? 'sent' : null;
  try {
    await browser.action.setBadgeText({ tabId, text: shown ? String(counts[shown]) : '' });
    if (shown) await browser.action.setBadgeBackgroundColor({ tabId, color: COLOURS[shown] });
  } catch {
    // The tab was closed meanwhile.
  }
}
