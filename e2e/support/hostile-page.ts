/** What a hostile page tries. Everything that runs in the page uses its arguments and the page's globals only. */
import type { Page } from 'puppeteer-core';

const REJECTED = JSON.stringify({ success: false, 'error-codes': ['invalid-input-response'] });

/** What the watcher would say of a submission that its site rejected. */
export const forgedRejection = (id: string, token: string): object[] => [
  {
    type: 'submission',
    id,
    channel: 'fetch',
    url: 'https://shop.example/send',
    method: 'POST',
    payload: JSON.stringify({ 'cf-turnstile-response': token }),
    siteKeys: [],
    at: Date.now(),
  },
  { type: 'response', id, status: 200, contentType: 'application/json', body: REJECTED, at: Date.now() },
  {
    type: 'appeared',
    id,
    texts: [{ text: 'Captcha verification failed.', role: 'alert', nearForm: true }],
    at: Date.now(),
  },
  { type: 'watch-ended', id, at: Date.now() },
];

/** Runs in the page: keeps whatever the extension could be saying to anybody there. */
export function overhear(): void {
  const heard: string[] = [];
  Reflect.set(globalThis, 'heard', heard);
  const { dispatchEvent } = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function (event) {
    heard.push(`${event.type} ${JSON.stringify(Reflect.get(event, 'detail'))}`);
    return dispatchEvent.call(this, event);
  };
  addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)), true);
  for (const name of ['token-reporter', 'token-reporter-reply']) {
    addEventListener(name, (event) => heard.push(JSON.stringify(Reflect.get(event, 'detail'))), true);
  }
  const channel = new BroadcastChannel('token-reporter-changes');
  channel.onmessage = ({ data }) => heard.push(JSON.stringify(data));
}

/** Runs in the page: what it has overheard, and all that lies in its reach. */
export async function lookAround(): Promise<string> {
  const heard = Reflect.get(globalThis, 'heard') as string[];
  const stored = [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie];
  const databases = await indexedDB.databases();
  const resources = performance.getEntriesByType('resource').map(({ name }) => name);
  const names = Object.getOwnPropertyNames(globalThis).filter((name) =>
    /token|reporter|capmonster/i.test(name),
  );
  return [...heard, ...stored, JSON.stringify(databases), ...resources, ...names].join('\n');
}

/** Runs in the page: says all of these on every line that the page can reach. */
export function forge(messages: object[]): void {
  for (const message of messages) {
    const detail = JSON.stringify(message);
    for (const name of ['token-reporter', 'token-reporter-reply']) {
      dispatchEvent(new CustomEvent(name, { detail }));
    }
    postMessage(message, '*');
    new BroadcastChannel('token-reporter-changes').postMessage(message);
  }
}

/** Runs in the page: the ways by which it got hold of a file. */
export async function reachable(url: string): Promise<string[]> {
  const loads = (element: HTMLElement, attribute: string) =>
    new Promise<boolean>((resolve) => {
      element.onload = () => resolve(true);
      element.onerror = () => resolve(false);
      element.setAttribute(attribute, url);
      document.body.append(element);
    });
  const ways: Record<string, () => Promise<boolean>> = {
    fetch: () => fetch(url).then((answer) => answer.ok),
    script: () => loads(document.createElement('script'), 'src'),
    image: () => loads(document.createElement('img'), 'src'),
  };
  const got: string[] = [];
  for (const [name, way] of Object.entries(ways)) if (await way().catch(() => false)) got.push(name);
  return got;
}

/** Adds a frame to the page and waits until it is there. */
export async function addFrame(page: Page, url: string) {
  const element = await page.evaluateHandle(async (address) => {
    const frame = document.createElement('iframe');
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    frame.src = address;
    document.body.append(frame);
    await loaded;
    return frame;
  }, url);
  const frame = await element.asElement()?.contentFrame();
  if (!frame) throw new Error(`The page has no frame ${url}`);
  return frame;
}
