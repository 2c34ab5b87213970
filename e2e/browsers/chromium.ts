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

async function stopWorker(browser: Browser): Promise<boolean> {
  const target = browser.targets().find(isWorker);
  const worker = await target?.worker();
  await worker?.close();
  return worker !== undefined && worker !== null;
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
