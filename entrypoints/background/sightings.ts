/**
 * What `webRequest` shows of the requests of tabs in which a task is open, and of no others: answers that left by a
 * way on which the page's own functions are not heard (a worker of the page, a cookie, a script's address, a form in
 * a closed shadow root). Only the request and the answer's status are visible here, never the answer's body.
 */
import { type Browser, browser } from 'wxt/browser';
import { bodyOf } from './network.ts';
import { report } from './wake.ts';

type Body = Browser.webRequest.OnBeforeRequestDetails;
type Headers = Browser.webRequest.OnBeforeSendHeadersDetails;
type Ended = Browser.webRequest.OnCompletedDetails;

/** One request of an armed tab. */
export interface Sighting {
  requestId: string;
  tabId: number;
  frameId: number;
  url: string;
  method: string;
  /** A navigation: its answer is a document. */
  isDocument: boolean;
  /** Origin of the frame or worker that sent it; null where the browser does not say. */
  initiator: string | null;
  /** Body, address and the headers that may carry an answer, joined by newlines. */
  text: string;
  at: number;
}

export type Sightings = ReturnType<typeof createSightings>;

/** Requests whose body is remembered until their headers are known, at most. */
const MAX_WAITING = 200;
const CARRYING = /cookie|captcha|turnstile|token|verif|auth|^x-/i;
/** Where the request comes from: a page whose address holds an answer does not send it again with every picture. */
const ORIGIN = /^referer$/i;
/** Requests that cannot carry an answer out, or that the page script hears of anyway. */
const TYPES = ['main_frame', 'sub_frame', 'xmlhttprequest', 'ping', 'script', 'image', 'other'] as const;
/** Chrome shows cookies only to those who ask for all headers; Firefox does not know the word. */
const HEADER_OPTIONS = import.meta.env.FIREFOX ? ['requestHeaders'] : ['requestHeaders', 'extraHeaders'];

interface Needs {
  isArmed: (tabId: number) => boolean;
  onRequest: (sighting: Sighting) => Promise<void>;
  onEnded: (requestId: string, status: number) => Promise<void>;
}

export function createSightings({ isArmed, onRequest, onEnded }: Needs) {
  const watched = new Set<number>();

  /** Hears the requests of a tab for as long as it is armed. */
  function watch(tabId: number): void {
    if (tabId < 0 || watched.has(tabId)) return;
    watched.add(tabId);
    const bodies = new Map<string, string>();
    const filter = { urls: ['<all_urls>'], tabId, types: [...TYPES] };

    const before = (details: Body) => {
      if (!isArmed(tabId)) stop();
      else if (details.requestBody) {
        if (bodies.size >= MAX_WAITING) bodies.clear();
        bodies.set(details.requestId, bodyOf(details));
      }
      return undefined;
    };
    const send = (details: Headers) => {
      const sighting = sightingOf(details, bodies.get(details.requestId) ?? '');
      bodies.delete(details.requestId);
      onRequest(sighting).catch(report);
      return undefined;
    };
    const ended = ({ requestId, statusCode }: Ended) => void onEnded(requestId, statusCode).catch(report);
    const stop = () => {
      watched.delete(tabId);
      browser.webRequest.onBeforeRequest.removeListener(before);
      browser.webRequest.onBeforeSendHeaders.removeListener(send);
      browser.webRequest.onCompleted.removeListener(ended);
    };

    browser.webRequest.onBeforeRequest.addListener(before, filter, ['requestBody']);
    browser.webRequest.onBeforeSendHeaders.addListener(send, filter, HEADER_OPTIONS as ['requestHeaders']);
    browser.webRequest.onCompleted.addListener(ended, filter);
  }

  return { watch };
}

function sightingOf(details: Headers, body: string): Sighting {
  const headers = (details.requestHeaders ?? [])
    .filter(({ name, value = '' }) => !ORIGIN.test(name) && (CARRYING.test(name) || value.length > 60))
    .map(({ name, value = '' }) => lineOf(name, value));
  const { requestId, tabId, frameId, url, method, type } = details;
  return {
    requestId,
    tabId,
    frameId: Math.max(0, frameId),
    url,
    method,
    isDocument: type === 'main_frame' || type === 'sub_frame',
    initiator: initiatorOf(details),
    text: [body, url, ...headers].filter(Boolean).join('\n').slice(0, 262_144),
    // The browser's own time of the request: a busy worker hears of it later.
    at: details.timeStamp,
  };
}

/** Cookies one to a line, so that each is a value of its own. */
const lineOf = (name: string, value: string): string =>
  name.toLowerCase() === 'cookie' ? value.split(/;\s*/).join('\n') : `${name}: ${value}`;

/** Chrome says `initiator`, Firefox `originUrl`. */
function initiatorOf(details: object): string | null {
  const said: unknown = Reflect.get(details, 'initiator') ?? Reflect.get(details, 'originUrl');
  if (typeof said !== 'string') return null;
  try {
    return new URL(said).origin;
  } catch {
    return null;
  }
}
