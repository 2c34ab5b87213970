/**
 * The pages of the installed extension, at their own addresses, with what a busy week leaves in the database:
 * nothing that axe objects to, in both themes; and nothing that runs out of the window when the texts are half as
 * long again, from left to right and from right to left. The gallery's check (looks.e2e.ts) sees more states; this
 * one sees what people install. In Chromium: axe and the layout judge the same document in Firefox.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lengthen, pseudoTable } from '../../components/gallery/pseudo.ts';
import { importHistory, pauseSite, seed } from '../../scripts/screenshots/seed.ts';
import { launch, type Session } from '../browsers/index.ts';
import { buildWith, type Copy } from '../support/fleet.ts';
import { closeWelcome, tabOf } from '../support/pages.ts';
import { startWorld, type World } from '../world/index.ts';

const PAGES = [
  'popup.html',
  'options.html#overview',
  'options.html#history',
  'options.html#sites?site=tickets.example',
  'options.html#guardrails',
  'options.html#by-hand',
  'options.html#settings',
  'welcome.html',
];
const PATIENCE = { timeout: 40_000 };
/** Enough for the rule that flags a site, and quickly imported. */
const DAYS = 12;
/** What `lengthen` puts into every text. */
const MARK = '~ø~ë';

let copy: Copy;
let world: World;
let session: Session;
let page: Page;
let tabId: number;
let axe: string;

beforeAll(async () => {
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  // A copy, because the second half gives it another table of texts.
  copy = buildWith('chromium', {});
  world = await startWorld();
  session = await launch({ browser: 'chromium', extensionDir: copy.dir, world, args: ['--lang=en'] });
  await closeWelcome(session);
  await session.newPage(world.sites.url('shop.example', { kind: 'turnstile' }));
  page = await session.extensionPage('options.html#history');
  await importHistory(page, DAYS);
  tabId = await tabOf(page, 'shop.example');
  await seed(page, tabId);
  await pauseSite(page, true);
}, 120_000);

afterAll(async () => {
  await session?.close();
  await world?.close();
  copy?.remove();
});

async function open(path: string): Promise<void> {
  const isPopup = path === 'popup.html';
  await page.setViewport({ width: isPopup ? 384 : 1280, height: 800 });
  // A new address that differs only behind the `#` would not load again.
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${session.extensionId}/${path}${isPopup ? `?tab=${tabId}` : ''}`);
  try {
    await page.waitForSelector('main:not([aria-busy="true"]) :is(.card, .entries)', PATIENCE);
    await page.waitForFunction(() => !document.querySelector('.skeleton'), PATIENCE);
  } catch (problem) {
    const shown = await page.evaluate(() => document.querySelector('main')?.outerHTML.slice(0, 2_000));
    throw new Error(`${path} was not ready; it shows: ${shown}`, { cause: problem });
  }
}

/** What axe objects to, without what it can only guess. */
async function violations(): Promise<string[]> {
  await page.evaluate(axe);
  const results = (await page.evaluate('axe.run()')) as AxeResults;
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`),
  );
}

/** How far the page runs out of the window sideways, in pixels, when it is written in this direction. */
const overflow = (direction: 'ltr' | 'rtl') =>
  page.evaluate((dir) => {
    document.documentElement.dir = dir;
    return document.documentElement.scrollWidth - innerWidth;
  }, direction);

describe.each(['light', 'dark'])('in the %s theme', (theme) => {
  beforeAll(() =>
    page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: theme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]),
  );

  it.each(PAGES)('%s has nothing axe objects to', async (path) => {
    await open(path);
    expect(await violations()).toEqual([]);
  });

  it('the details of a decision have nothing axe objects to', async () => {
    await open('options.html#history');
    await page.click('.entry');
    await page.waitForSelector('dialog[open]', PATIENCE);
    expect(await violations()).toEqual([]);
  });
});

describe('with long texts', () => {
  // The browser reads an unpacked extension's files anew with every page, so the table can be exchanged.
  beforeAll(async () => {
    const chunks = join(copy.dir, 'chunks');
    const english = readdirSync(chunks).find((name) => /^en-.*\.js$/.test(name));
    if (!english) throw new Error('the build has no chunk with the English texts');
    const file = join(chunks, english);
    const { default: table } = await import(pathToFileURL(file).href);
    writeFileSync(file, `export default ${JSON.stringify(pseudoTable(table, lengthen))};`);
  });

  it.each(PAGES)('%s fits, from left to right and from right to left', async (path) => {
    await open(path);
    expect(await page.evaluate(() => document.body.textContent)).toContain(MARK);
    expect(await overflow('ltr'), 'left to right').toBeLessThanOrEqual(0);
    expect(await overflow('rtl'), 'right to left').toBeLessThanOrEqual(0);
  });
});
