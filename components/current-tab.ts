/** Which tab the popup is about. */
import { browser } from 'wxt/browser';

/**
 * The tab named in the address (`?tab=ID`); else the active tab of this window; and where the popup itself
 * is that tab, because it was opened as a page, the tab that was active before it. Null where there is none.
 */
export async function currentTab(): Promise<number | null> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  if (Number.isInteger(named) && named > 0) return named;
  const [active, own] = await Promise.all([
    browser.tabs.query({ active: true, currentWindow: true }),
    browser.tabs.getCurrent().catch(() => undefined),
  ]);
  const tab = active.find(({ id }) => id !== own?.id);
  return tab?.id ?? lastActive(own?.id);
}

async function lastActive(own: number | undefined): Promise<number | null> {
  const tabs = await browser.tabs.query({});
  const others = tabs.filter(({ id, url }) => id !== own && !url?.startsWith(location.origin));
  others.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  return others[0]?.id ?? null;
}
