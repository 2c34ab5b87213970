/**
 * The background: builds every part and registers every listener, in this order and in the worker's first turn, so
 * that a stopped worker is woken by each of them. What is slow waits behind `ready`.
 */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createArming } from './arming.ts';
import { hearExtensions } from './external.ts';
import { watchNetwork } from './network.ts';
import { answerNotifications } from './notifications.ts';
import { routeMessages } from './router.ts';
import { offerShortcuts } from './shortcuts.ts';
import { createSightings } from './sightings.ts';
import { type Running, start } from './start.ts';
import { createWake, report } from './wake.ts';

export default defineBackground(() => {
  const wake = createWake();
  let running: Promise<Running> | undefined;
  const arming = createArming({
    onDocument: async (navigation) => (await ready()).submissions.onDocument(navigation),
    onNewTab: async (from, tabId) => (await ready()).submissions.onNewTab(from, tabId),
    onArmed: (tabId) => sightings.watch(tabId),
  });
  const sightings = createSightings({
    isArmed: arming.isArmed,
    onRequest: async (sighting) => (await ready()).submissions.sighted(sighting),
    onEnded: async (requestId, status) => (await ready()).submissions.ended(requestId, status),
  });
  const ready = (): Promise<Running> => {
    if (running !== undefined) return running;
    // What failed to start, or lost its database, is not kept: the next event starts anew.
    const forget = () => {
      if (running === begun) running = undefined;
    };
    const begun = start(wake, arming, forget);
    begun.catch(forget);
    running = begun;
    return begun;
  };

  arming.start();
  routeMessages(ready);
  hearExtensions(ready);
  watchNetwork(ready);
  answerNotifications(ready);
  offerShortcuts(ready);
  wake.onAlarm(async () => (await ready()).resume());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') ready().then((parts) => parts.welcome(), report);
  });
  browser.runtime.onStartup.addListener(() => void ready().catch(report));
  ready()
    .then((parts) => parts.resume())
    .catch(report);
});
