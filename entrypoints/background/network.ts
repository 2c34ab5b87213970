/**
 * What `webRequest` shows and the page's own functions do not: calls of the service from workers of a page and from
 * other extensions' content scripts. Only the request is visible; `getTaskResult` carries the task's number.
 */
import { type Browser, browser } from 'wxt/browser';
import { hostOf } from '../../utils/ledger/views.ts';
import type { Parts } from './parts.ts';
import { type Frame, originOf } from './sender.ts';
import { isServiceAddress, takeServiceCall } from './service-calls.ts';
import type { Tasks } from './tasks.ts';
import { report } from './wake.ts';

type Details = Browser.webRequest.OnBeforeRequestDetails;

const SERVICE = ['https://*.capmonster.cloud/getTaskResult', 'https://*.capmonster.cloud/res.php*'];

/** Registers the listener; call it in the worker's first turn. It hears the service's addresses and no others. */
export function watchNetwork(ready: () => Promise<{ parts: Parts; tasks: Tasks }>): void {
  const hear = (details: Details) => {
    const body = bodyOf(details);
    if (details.tabId >= 0) take(ready, details, body).catch(report);
    return undefined;
  };
  browser.webRequest.onBeforeRequest.addListener(hear, { urls: SERVICE }, ['requestBody']);
  // Addresses that the user named are known only once the settings are read.
  void ready()
    .then(async ({ parts }) => {
      const { settings } = await parts.settings.read();
      const urls = settings.serviceAddresses
        .map((address) => `${originOf(address)}/*`)
        .filter((url) => url !== 'null/*');
      if (urls.length > 0) browser.webRequest.onBeforeRequest.addListener(hear, { urls }, ['requestBody']);
    })
    .catch(report);
}

async function take(
  ready: () => Promise<{ parts: Parts; tasks: Tasks }>,
  details: Details,
  request: string,
): Promise<void> {
  const { parts, tasks } = await ready();
  const { settings } = await parts.settings.read();
  if (!isServiceAddress(details.url, settings.serviceAddresses)) return;
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
  const tab = await browser.tabs.get(details.tabId).catch(() => undefined);
  const url = tab?.url ?? details.initiator ?? '';
  return {
    tabId: details.tabId,
    frameId: Math.max(0, details.frameId),
    origin: details.initiator ?? originOf(url),
    url,
    topHost: hostOf(url),
  };
}

function bodyOf({ requestBody }: Details): string {
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
