import type { Browser, Page } from 'puppeteer-core';

/** A running browser with the extension in it. */
export interface Session {
  name: 'chromium' | 'firefox';
  browser: Browser;
  /** The extension's id in its pages' addresses (in Firefox: the internal UUID). */
  extensionId: string;
  /** Opens a tab, at an address if one is given. */
  newPage: (url?: string) => Promise<Page>;
  /** Opens a page of the extension in a tab, such as `popup.html`, and waits until it is there. */
  extensionPage: (path: string) => Promise<Page>;
  /** Stops the service worker or event page; the next event starts it again. Gives whether one ran. */
  stopBackground: () => Promise<boolean>;
  /** Ends the browser and waits for its end. */
  close: () => Promise<void>;
  /** Kills the browser's own process hard (SIGKILL) and waits for its end. */
  kill: () => Promise<void>;
}

export interface LaunchOptions {
  browser: 'chromium' | 'firefox';
  /** Folder of the built extension; absent: none is loaded. */
  extensionDir?: string;
  /** The world whose proxy all traffic takes; absent: the browser's usual network. */
  world?: { proxyPort: number };
  /** Default true. */
  headless?: boolean;
  /** A profile that outlives the browser; a fresh one when absent. */
  userDataDir?: string;
  /** Firefox: further preferences. */
  prefs?: Record<string, unknown>;
  /** Further arguments of the command line. */
  args?: string[];
}

/** Kills a browser that this code has started and waits until its process is gone. */
export async function killOwn(browser: Browser): Promise<void> {
  const child = browser.process();
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}
