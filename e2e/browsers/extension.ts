import type { ElementHandle, Page } from 'puppeteer-core';
import type { HistoryEntry } from '../../utils/protocol/views.ts';
import type { Session } from './session.ts';

/** The control of the label that begins with this text, as a person finds it. */
export async function labelled(page: Page, text: string): Promise<ElementHandle<Element>> {
  const label = await page.waitForSelector(`::-p-xpath(//label[starts-with(normalize-space(.), "${text}")])`);
  const control = await label?.evaluateHandle((element) => Reflect.get(element, 'control') as unknown);
  const element = control?.asElement();
  if (!element) throw new Error(`No input is labelled "${text}"`);
  return element as ElementHandle<Element>;
}

/**
 * Presses the button with this text. Not by the mouse: a tab that another one has covered (the welcome page
 * after the installation) gets no frames in Chromium, and a mouse click waits for one.
 */
export async function press(page: Page, text: string): Promise<void> {
  const button = await page.waitForSelector(`::-p-xpath(//button[normalize-space(.) = "${text}"])`);
  await button?.evaluate((element) => (element as HTMLButtonElement).click());
}

/** Enters a key as a user does: on the options page, at `API key`, with `Save`. Waits until it is kept. */
export async function enterKey(session: Session, key: string): Promise<Page> {
  const page = await session.extensionPage('options.html#settings');
  const input = await labelled(page, 'API key');
  await input.type(key);
  await press(page, 'Save');
  await page.waitForSelector('.key__saved');
  return page;
}

/** The extension's latest decisions, newest first, as its popup gets them. `page` is one of its pages. */
export async function readHistory(page: Page): Promise<HistoryEntry[]> {
  const recent = await page.evaluate(async () => {
    const api: unknown = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    const { runtime } = api as {
      runtime: { sendMessage: (message: object) => Promise<{ recent: unknown[] }> };
    };
    return (await runtime.sendMessage({ type: 'popup.read', tabId: -1 })).recent;
  });
  return recent as HistoryEntry[];
}

/** Waits until the history has an entry that fits, following the extension's own change messages. */
export async function waitForHistory(
  page: Page,
  fits: (entry: HistoryEntry) => boolean,
  timeoutMs = 15_000,
): Promise<HistoryEntry> {
  const until = Date.now() + timeoutMs;
  for (;;) {
    const found = (await readHistory(page)).find(fits);
    if (found) return found;
    const left = until - Date.now();
    if (left <= 0) throw new Error(`The history has no such entry after ${timeoutMs} ms`);
    await page.evaluate(
      (ms) =>
        new Promise<void>((resolve) => {
          const channel = new BroadcastChannel('token-reporter-changes');
          const done = () => {
            channel.close();
            resolve();
          };
          channel.onmessage = done;
          setTimeout(done, ms);
        }),
      Math.min(left, 1_000),
    );
  }
}
