/**
 * What `webRequest` shows and the page's own functions do not: calls of the service from workers of a page and from
 * other extensions' content scripts. Only the request is visible; `getTaskResult` carries the task's number.
 */
import { type Browser, browser } from 'wxt/browser';
import { UNBOUND } from '../../utils/ledger/store.ts';
import { hostOf } from '../../utils/ledger/views.ts';
import { onChange } from './changes.ts';
import type { Parts } from './parts.ts';
import { type Frame, originOf } from './sender.ts';
import { takeServiceCall } from './service-calls.ts';
import type { Tasks } from './tasks.ts';
import { report } from './wake.ts';

/** Chrome says `initiator`, Firefox `originUrl`. */
type Details = Browser.webRequest.OnBeforeRequestDetails & { originUrl?: string };
type Ready = () => Promise<{ parts: Parts; tasks: Tasks }>;

const SERVICE = ['https://*.capmonster.cloud/getTaskResult', 'https://*.capmonster.cloud/res.php*'];

/** Registers the listeners; call it in the worker's first turn. They hear the service's addresses and no others. */
export function watchNetwork(ready: Ready): void {
  listenTo(ready, SERVICE);
  const follow = createFollower((urls) => listenTo(ready, urls));
  // Addresses that the user named are known only once the settings are read.
  const read = () =>
    ready()
      .then(async ({ parts }) => follow((await parts.settings.read()).settings.serviceAddresses))
      .catch(report);
  onChange('network', ({ what }) => {
    if (what === 'settings') void read();
  });
  void read();
}

/** Gives the function that ends it. */
function listenTo(ready: Ready, urls: string[]): () => void {
  const hear = (details: Details) => {
    const body = bodyOf(details);
    if (isPages(details)) take(ready, details, body).catch(report);
    return undefined;
  };
  browser.webRequest.onBeforeRequest.addListener(hear, { urls }, ['requestBody']);
  return () => browser.webRequest.onBeforeRequest.removeListener(hear);
}

/** Listens to a changing list of addresses. */
function createFollower(listen: (urls: string[]) => () => void): (addresses: readonly string[]) => void {
  let followed = '';
  let stop = () => {};
  return (addresses) => {
    const origins = addresses.map(originOf).filter((origin) => /^https?:/.test(origin));
    if (origins.join() === followed) return;
    followed = origins.join();
    stop();
    const urls = origins.flatMap((origin) => [`${origin}/getTaskResult`, `${origin}/res.php*`]);
    stop = urls.length > 0 ? listen(urls) : () => {};
  };
}

const initiatorOf = ({ initiator, originUrl }: Details): string => originOf(initiator ?? originUrl ?? '');

/** Of a tab, or of a site's worker that belongs to no tab; not of an extension's own pages, this one's included. */
function isPages(details: Details): boolean {
  const initiator = initiatorOf(details);
  return /^https?:/.test(initiator) || (details.tabId >= 0 && initiator === 'null');
}

async function take(ready: Ready, details: Details, request: string): Promise<void> {
  const { parts, tasks } = await ready();
  const frame = await frameOf(details);
  await takeServiceCall(parts, tasks, frame, {
    url: details.url,
    request,
    response: null,
    at: Date.now(),
    source: 'network',
  });
}

async function frameOf(details: Details): Promise<Frame> {
  const tab = details.tabId < 0 ? undefined : await browser.tabs.get(details.tabId).catch(() => undefined);
  const initiator = initiatorOf(details);
  const url = tab?.url ?? initiator;
  return {
    tabId: tab?.id ?? UNBOUND,
    frameId: Math.max(0, details.frameId),
    origin: initiator === 'null' ? originOf(url) : initiator,
    url,
    topHost: hostOf(url),
  };
}

export function bodyOf({ requestBody }: Details): string {
  const raw = requestBody?.raw?.[0]?.bytes;
  if (raw) return new TextDecoder().decode(raw);
  const form = requestBody?.formData;
  if (!form) return '';
  return new URLSearchParams(
    Object.entries(form).flatMap(([name, values]) =>
      values.map((value): [string, string] => [name, String(value)]),
    ),
  ).toString();
}
