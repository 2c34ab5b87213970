import type { Browser, Target } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { findBrowser, howToInstall } from './find.ts';
import type { LaunchOptions, Session } from './session.ts';
import { killOwn } from './session.ts';

const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=Translate,OptimizationHints,MediaRouter',
];

function argsOf({ world, args = [] }: LaunchOptions): string[] {
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const proxy = world
    ? [
        `--proxy-server=127.0.0.1:${world.proxyPort}`,
        '--proxy-bypass-list=<-loopback>',
        '--ignore-certificate-errors',
      ]
    : [];
  return [...QUIET, ...root, ...proxy, ...args];
}

const isWorker = (target: Target) =>
  target.type() === 'service_worker' && target.url().startsWith('chrome-extension:');

/** Closes the worker's target and waits until it is gone; asks the browser, whose list is never behind. */
async function stopWorker(browser: Browser): Promise<boolean> {
  const cdp = await browser.target().createCDPSession();
  try {
    await cdp.send('Target.setDiscoverTargets', { discover: true });
    const { targetInfos } = await cdp.send('Target.getTargets');
    const worker = targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension:'),
    );
    if (!worker) return false;
    const gone = new Promise<void>((resolve) => {
      cdp.on('Target.targetDestroyed', ({ targetId }) => {
        if (targetId === worker.targetId) resolve();
      });
    });
    await cdp.send('Target.closeTarget', { targetId: worker.targetId });
    await gone;
    return true;
  } finally {
    await cdp.detach();
  }
}

/** Starts Chromium with the extension loaded. Throws one clear sentence when there is none installed. */
export async function launchChromium(options: LaunchOptions): Promise<Session> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error(howToInstall('chromium'));
  const browser = await puppeteer.launch({
    executablePath,
    pipe: true,
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    defaultViewport: null,
    args: argsOf(options),
    ...(options.extensionDir ? { enableExtensions: [options.extensionDir] } : {}),
    ...(options.userDataDir ? { userDataDir: options.userDataDir } : {}),
  });
  const worker = options.extensionDir ? await browser.waitForTarget(isWorker, { timeout: 60_000 }) : null;
  const extensionId = worker ? new URL(worker.url()).host : '';

  const newPage = async (url?: string) => {
    const page = await browser.newPage();
    if (url) await page.goto(url);
    return page;
  };
  return {
    name: 'chromium',
    browser,
    extensionId,
    newPage,
    extensionPage: (path) => newPage(`chrome-extension://${extensionId}/${path}`),
    stopBackground: () => stopWorker(browser),
    close: () => browser.close(),
    kill: () => killOwn(browser),
  };
}
