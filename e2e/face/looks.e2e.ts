/**
 * Every view of the interface, from the gallery: no violation that axe finds, in both themes; and nothing that
 * runs out of the window, with texts half as long again, from right to left, and at 200 % zoom.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { build, type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser, howToInstall } from '../browsers/index.ts';

interface View {
  name: string;
  query: string;
  width: number;
}

const popup = (state: string): View => ({
  name: `popup, ${state}`,
  query: `?view=popup&state=${state}`,
  width: 384,
});
const options = (hash: string, state = 'busy'): View => ({
  name: `${hash}, ${state}`,
  query: `?view=options&state=${state}#${hash}`,
  width: 1280,
});

const VIEWS: View[] = [
  popup('busy'),
  popup('empty'),
  popup('no-key'),
  popup('troubled'),
  popup('failed'),
  options('overview'),
  options('history'),
  options('history', 'empty'),
  options('sites'),
  options('sites', 'empty'),
  options('guardrails', 'troubled'),
  options('by-hand'),
  options('settings', 'troubled'),
  { name: 'welcome', query: '?view=welcome&state=no-key', width: 1100 },
];

const config = fileURLToPath(new URL('../../components/gallery/vite.config.ts', import.meta.url));
const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let server: PreviewServer;
let browser: Browser;
let page: Page;
let axe: string;

beforeAll(async () => {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error(howToInstall('chromium'));
  axe = await readFile(axePath, 'utf8');
  await build({ configFile: config, logLevel: 'error' });
  server = await preview({ configFile: config, preview: { port: 0, host: '127.0.0.1' } });
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  browser = await puppeteer.launch({ executablePath, args: ['--disable-gpu', '--lang=en', ...root] });
  page = await browser.newPage();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function open({ query, width }: View, { lang = 'en', dark = false, zoom = 1 } = {}) {
  const [search, hash = ''] = query.split('#');
  const address = `${server.resolvedUrls?.local[0]}${search}&lang=${lang}${hash && `#${hash}`}`;
  await page.setViewport({ width: Math.round(width / zoom), height: 800 });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  // A new address that differs only behind the `#` would not load again.
  await page.goto('about:blank');
  await page.goto(address);
  await page.waitForSelector('main:not([aria-busy="true"]) :is(.card, .entries, [role="alert"])');
  await page.waitForFunction(() => !document.querySelector('.skeleton'));
}

async function violations(): Promise<string[]> {
  await page.evaluate(axe);
  const results = (await page.evaluate('axe.run()')) as AxeResults;
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`),
  );
}

/** How far the page runs out of the window sideways, in pixels. */
const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

describe.each(VIEWS)('$name', (view) => {
  it.each([false, true])('has nothing axe objects to (dark: %s)', async (dark) => {
    await open(view, { dark });
    expect(await violations()).toEqual([]);
  });

  it('fits with long texts, from right to left, and at 200 % zoom', async () => {
    await open(view, { lang: 'long' });
    expect(await overflow(), 'long').toBeLessThanOrEqual(0);
    await open(view, { lang: 'rtl' });
    expect(await overflow(), 'right to left').toBeLessThanOrEqual(0);
    // The popup's window grows with the zoom, so that only the pages have half the room.
    if (view.width > 400) {
      await open(view, { zoom: 2 });
      expect(await overflow(), '200 %').toBeLessThanOrEqual(0);
    }
  });
});

it('offers the way back after a report without violations', async () => {
  await open(popup('busy'));
  await page.click('.report-newest button');
  await page.waitForSelector('.toast button:focus');
  expect(await violations()).toEqual([]);
});

it('shows a decision’s details as a dialog without violations', async () => {
  await open(options('history'));
  await page.click('.entry');
  await page.waitForSelector('dialog[open]');
  expect(await violations()).toEqual([]);
});
