/**
 * Every view × theme × language of the production build, with invented but lifelike data, as PNG files in
 * `.output/screenshots`; those that the docs use go to `docs/screenshots` too. `npm run build` comes first.
 * `node scripts/screenshots.ts [--lang en,ru]`.
 */
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { launch, type Session } from '../e2e/browsers/index.ts';
import { extensionDir } from '../e2e/support/build.ts';
import { LANGUAGES } from '../utils/i18n/languages.ts';
import { importHistory, pauseSite, seed } from './screenshots/seed.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, '.output/screenshots');
const docs = join(root, 'docs/screenshots');
const THEMES = ['light', 'dark'] as const;

interface Shot {
  name: string;
  path: string;
  width: number;
  height: number;
  /** Pixels per CSS pixel; 2 where the picture is shown small. */
  scale?: number;
  /** The whole page, however long. */
  whole?: boolean;
  /** A site is paused meanwhile. */
  paused?: boolean;
  /** Something to press first. */
  press?: string;
}

const SHOTS: Shot[] = [
  { name: 'popup', path: 'popup.html', width: 384, height: 600, scale: 2 },
  { name: 'overview', path: 'options.html#overview', width: 1280, height: 800 },
  { name: 'history', path: 'options.html#history', width: 1280, height: 800 },
  { name: 'details', path: 'options.html#history', width: 1280, height: 800, press: '.entry' },
  { name: 'sites', path: 'options.html#sites?site=tickets.example', width: 1280, height: 800, whole: true },
  { name: 'guardrails', path: 'options.html#guardrails', width: 1280, height: 800, paused: true },
  { name: 'by-hand', path: 'options.html#by-hand', width: 1280, height: 800 },
  { name: 'settings', path: 'options.html#settings', width: 1280, height: 800, whole: true },
  {
    name: 'welcome',
    path: 'welcome.html',
    width: 1100,
    height: 800,
    whole: true,
    press: '.demo__buttons button',
  },
];

/** Those that README and docs show. */
const IN_DOCS = ['popup-light-en', 'popup-dark-en', 'sites-light-en', 'history-light-en', 'welcome-light-en'];

async function settled(page: Page): Promise<void> {
  await page.waitForSelector('main:not([aria-busy="true"]) :is(.card, .entries)');
  await page.waitForFunction(() => !document.querySelector('.skeleton'));
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
}

async function open(page: Page, address: string, shot: Shot): Promise<void> {
  await page.setViewport({ width: shot.width, height: shot.height, deviceScaleFactor: shot.scale ?? 1 });
  await page.goto('about:blank');
  await page.goto(address);
  await settled(page);
  if (!shot.press) return;
  await page.click(shot.press);
  await page.waitForSelector(':is(dialog[open], .steps)');
  await settled(page);
}

async function setLanguage(page: Page, address: string, language: string): Promise<void> {
  await page.goto(`${address}popup.html`);
  await page.evaluate((chosen) => localStorage.setItem('language', chosen), language);
}

/** A page that stands for the site the popup is about. */
async function startSite() {
  const server = createServer((_, response) => response.end('<title>shop.example</title>'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return { server, port: typeof address === 'object' && address ? address.port : 0 };
}

async function shootAll(session: Session, languages: readonly string[]): Promise<void> {
  const address = `chrome-extension://${session.extensionId}/`;
  const site = await session.newPage('http://shop.example/login');
  const page = await session.newPage();
  await page.goto(`${address}options.html#history`);
  await page.waitForSelector('.card');
  const tabId = await tabOf(page, 'shop.example');
  await importHistory(page);
  for (const language of languages) {
    await setLanguage(page, address, language);
    for (const theme of THEMES) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      for (const shot of SHOTS) {
        await seed(page, tabId);
        await pauseSite(page, shot.paused ?? false);
        await page.bringToFront();
        const path = shot.name === 'popup' ? `popup.html?tab=${tabId}` : shot.path;
        await open(page, `${address}${path}`, shot);
        const name = `${shot.name}-${theme}-${language}`;
        const file = join(target, `${name}.png`);
        await writeFile(file, await page.screenshot({ fullPage: shot.whole ?? false }));
        if (IN_DOCS.includes(name)) await copyFile(file, join(docs, `${name}.png`));
      }
    }
    console.log(`${language}: ${SHOTS.length * THEMES.length} pictures`);
  }
  await site.close();
}

/** Number of the tab that shows a host, as the extension's pages see it. */
function tabOf(page: Page, host: string): Promise<number> {
  return page.evaluate(async (name) => {
    const tabs = await chrome.tabs.query({});
    return tabs.find(({ url }) => url?.includes(name))?.id ?? -1;
  }, host);
}

const { values } = parseArgs({ options: { lang: { type: 'string' } } });
const languages = values.lang?.split(',') ?? LANGUAGES;
await Promise.all([mkdir(target, { recursive: true }), mkdir(docs, { recursive: true })]);
const { server, port } = await startSite();
const session = await launch({
  browser: 'chromium',
  extensionDir: extensionDir('chromium'),
  args: [`--host-resolver-rules=MAP * 127.0.0.1:${port}`, '--lang=en'],
});
try {
  await shootAll(session, languages);
} finally {
  await session.close();
  server.close();
}
