import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import puppeteer, { TimeoutError } from 'puppeteer-core';
import { findBrowser, howToInstall } from './find.ts';
import { stopEventPage } from './firefox-chrome.ts';
import type { LaunchOptions, Session } from './session.ts';
import { killOwn } from './session.ts';

/** The gecko id that a built extension declares. */
function geckoIdOf(extensionDir: string): string {
  const manifest = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${extensionDir} is no Firefox build: its manifest has no gecko id`);
  return id;
}

/** The same in every run, so that a profile that is used again still has the extension's data. */
function uuidOf(geckoId: string): string {
  const hex = createHash('sha256').update(geckoId).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function prefsOf(options: LaunchOptions, uuids: Record<string, string>): Record<string, unknown> {
  const proxy = options.world && {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': options.world.proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': options.world.proxyPort,
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.no_proxies_on': '',
  };
  return {
    'extensions.webextensions.uuids': JSON.stringify(uuids),
    // A temporary add-on is removed with the browser; its data must outlive a restart on the same profile.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'extensions.getAddons.cache.enabled': false,
    'app.normandy.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'privacy.trackingprotection.enabled': false,
    ...proxy,
    ...options.prefs,
  };
}

/** How long a page of the extension may take to appear, and how often it is asked while documents change. */
const SHOWN_MS = 60_000;
const ASK_MS = 50;

/**
 * Waits until the page has content. While Firefox changes documents there is none to ask, and the question itself
 * fails; no event says when the change is over.
 */
async function shown(page: Page): Promise<void> {
  const until = Date.now() + SHOWN_MS;
  for (;;) {
    try {
      await page.waitForSelector('body > *', { timeout: SHOWN_MS });
      return;
    } catch (problem) {
      if (Date.now() >= until || problem instanceof TimeoutError) throw problem;
      await new Promise((resolve) => setTimeout(resolve, ASK_MS));
    }
  }
}

/** One tab after another; by browser. */
const opening = new WeakMap<Browser, Promise<unknown>>();

/**
 * Opens an empty tab. Firefox may throw away a new tab's first browsing context, for one in another process, before
 * the driver has got hold of it: no tab is given then, nothing has been opened in it, and another one is asked for.
 */
async function openTab(browser: Browser): Promise<Page> {
  const before = opening.get(browser) ?? Promise.resolve();
  const tab = before.then(async () => {
    try {
      return await browser.newPage();
    } catch (problem) {
      if (!String(problem).includes('DiscardedBrowsingContextError')) throw problem;
      return await browser.newPage();
    }
  });
  opening.set(
    browser,
    tab.catch(() => undefined),
  );
  return tab;
}

/** Opens a page of an extension in a new tab and waits until it has content. */
export async function openExtensionPage(browser: Browser, address: string): Promise<Page> {
  const page = await openTab(browser);
  // Firefox never settles this navigation although the page loads: the elements tell when it is there.
  void page.goto(address, { waitUntil: [] }).catch(() => undefined);
  await shown(page);
  return page;
}

/** Starts Firefox with the extension installed for this run. Throws one clear sentence when there is none. */
export async function launchFirefox(options: LaunchOptions): Promise<Session> {
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error(howToInstall('firefox'));
  const geckoId = options.extensionDir ? geckoIdOf(options.extensionDir) : '';
  const uuid = uuidOf(geckoId);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    defaultViewport: null,
    args: ['--remote-allow-system-access', ...(options.args ?? [])],
    extraPrefsFirefox: prefsOf(options, geckoId ? { [geckoId]: uuid } : {}),
    ...(options.userDataDir ? { userDataDir: options.userDataDir } : {}),
  });
  if (options.extensionDir) await browser.installExtension(options.extensionDir);

  return {
    name: 'firefox',
    browser,
    extensionId: uuid,
    newPage: async (url) => {
      const page = await openTab(browser);
      if (url) await page.goto(url);
      return page;
    },
    extensionPage: (path) => openExtensionPage(browser, `moz-extension://${uuid}/${path}`),
    stopBackground: () => stopEventPage(browser, geckoId),
    close: () => browser.close(),
    kill: () => killOwn(browser),
  };
}
