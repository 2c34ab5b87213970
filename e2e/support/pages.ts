/** The extension's own pages as a person uses them: by label, by button, by what stands there. */
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Session } from '../browsers/index.ts';

const PATIENCE = { polling: 'mutation', timeout: 60_000 } as const;

/** The input that a label with this text belongs to. */
export async function labelled(page: Page, text: string): Promise<ElementHandle<HTMLInputElement>> {
  const find = (wanted: string) =>
    [...document.querySelectorAll('label')].find((label) => label.textContent?.trim().startsWith(wanted))
      ?.control;
  const handle = await page.waitForFunction(find, PATIENCE, text);
  return handle.asElement() as ElementHandle<HTMLInputElement>;
}

/** Presses the first button whose text or accessible name begins with this one, as soon as it can be pressed. */
export async function press(page: Page, text: string): Promise<void> {
  const find = (wanted: string) =>
    [...document.querySelectorAll('button')].find(
      (one) =>
        !one.disabled &&
        (one.textContent?.trim().startsWith(wanted) || one.getAttribute('aria-label')?.startsWith(wanted)),
    );
  const handle = await page.waitForFunction(find, PATIENCE, text);
  await (handle.asElement() as ElementHandle<HTMLButtonElement>).evaluate((button) => button.click());
}

/** Waits until a text stands somewhere in the page. */
export async function reads(page: Page, text: string): Promise<void> {
  const has = (wanted: string) => document.body.textContent.includes(wanted);
  try {
    await page.waitForFunction(has, PATIENCE, text);
  } catch (problem) {
    const stands = await page.evaluate(() => document.body.textContent);
    throw new Error(`"${text}" does not stand in the page: ${stands}`, { cause: problem });
  }
}

/** Types a key on the options page and saves it; gives that page. What it answers stands in the page then. */
export async function typeKey(session: Session, key: string): Promise<Page> {
  const page = await session.extensionPage('options.html#settings');
  await (await labelled(page, 'API key')).type(key);
  await press(page, 'Save');
  return page;
}

/** Enters a key that works and waits until the service has confirmed it. */
export async function enterKey(session: Session, key: string): Promise<Page> {
  const page = await typeKey(session, key);
  await page.waitForSelector('.key__saved', { timeout: 60_000 });
  return page;
}

/**
 * Closes the page that a fresh installation opens, once it is there. It comes in front of every tab at a moment of
 * its own, and what waits for a frame of a tab behind (Puppeteer does for selectors with a pseudo-class) waits for ever.
 */
export async function closeWelcome(session: Session): Promise<void> {
  const isWelcome = (url: string) => url.endsWith('/welcome.html');
  const target = await session.browser.waitForTarget((one) => isWelcome(one.url()), { timeout: 60_000 });
  await (await target.page())?.close();
}

/** Number of the tab that shows a page of the world, from an extension page's own view. */
export async function tabOf(options: Page, host: string): Promise<number> {
  const found = await options.evaluate(async (pattern) => {
    const { tabs } = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as {
      tabs: { query: (filter: object) => Promise<{ id: number }[]> };
    };
    return (await tabs.query({ url: pattern })).map(({ id }) => id);
  }, `https://${host}/*`);
  if (found.length !== 1 || found[0] === undefined) {
    throw new Error(`${found.length} tabs show ${host}, not one`);
  }
  return found[0];
}

/** The popup over a tab, opened as a page. */
export async function openPopup(session: Session, tabId: number): Promise<Page> {
  const popup = await session.extensionPage(`popup.html?tab=${tabId}`);
  await popup.waitForSelector('main[aria-busy="false"]', { timeout: 60_000 });
  return popup;
}
