/** The options and welcome pages as a person uses them, on the production build. */
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demoHistory } from '../../components/gallery/demo-history.ts';
import { FORMAT, FORMAT_VERSION } from '../../utils/history/export.ts';
import { launch, type Session } from '../browsers/index.ts';
import { extensionDir } from '../support/build.ts';
import { labelled, press, reads } from '../support/pages.ts';
import { startWorld, type World } from '../world/index.ts';

const PATIENCE = { timeout: 60_000 };
const file = join(tmpdir(), `token-reporter-pages-${process.pid}.json`);
const entries = demoHistory(Date.now());

/** Picks an option of a labelled list, as the keyboard does. */
async function pick(page: Page, label: string, value: string): Promise<void> {
  const list = await labelled(page, label);
  await list.evaluate((element, wanted) => {
    element.value = wanted;
    element.dispatchEvent(new Event('change', { bubbles: true }));
  }, value);
}

/** Waits until the history says how many entries fit. */
const counted = (page: Page, text: string) =>
  page.waitForFunction(
    (wanted) => [...document.querySelectorAll('[role=status]')].some((one) => one.textContent === wanted),
    { polling: 'mutation', ...PATIENCE },
    text,
  );

describe.each(['chromium', 'firefox'] as const)('%s', (browser) => {
  let world: World;
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    await writeFile(file, JSON.stringify({ format: FORMAT, version: FORMAT_VERSION, entries }));
    world = await startWorld();
    session = await launch({ browser, extensionDir: extensionDir(browser), world });
    page = await session.extensionPage('options.html#history');
    await reads(page, 'No history yet');
    // The welcome page opens over it after the installation; keys go to the tab in front.
    await page.bringToFront();
  }, 120_000);

  afterAll(async () => {
    await session?.close();
    await world?.close();
  });

  const show = async (view: string) => {
    await page.bringToFront();
    await page.evaluate((hash) => {
      location.hash = hash;
    }, view);
    await page.waitForFunction((hash) => location.hash === `#${hash}`, PATIENCE, view);
  };

  describe('history', () => {
    beforeEach(() => show('history'));

    it('takes an exported file over, and the same one only once', async () => {
      const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(file);
      await reads(page, `${entries.length.toLocaleString('en')} entries imported, 0 skipped.`);
      await input.uploadFile(file);
      await reads(page, `0 entries imported, ${entries.length.toLocaleString('en')} skipped.`);
      await counted(page, `${entries.length.toLocaleString('en')} entries`);
    });

    it('draws only what can be seen of a long list', async () => {
      await page.waitForSelector('.entry', PATIENCE);
      expect((await page.$$('.entry')).length).toBeLessThan(60);
    });

    it('finds a task by its number and shows the evidence', async () => {
      const rejected = entries.find(({ report }) => report.state === 'accepted');
      const search = await labelled(page, 'Search');
      await search.type(String(rejected?.taskId));
      await counted(page, '1 entry');
      await (await page.waitForSelector('.entry'))?.evaluate((row) => (row as HTMLElement).click());
      await reads(page, 'Decision on ');
      await reads(page, 'code:invalid-input-response');
      await page.click('dialog .button--primary');
      await reads(page, 'Copied.');
      await press(page, 'Close');
      await press(page, 'Clear filters');
      await counted(page, `${entries.length.toLocaleString('en')} entries`);
    });

    it('filters by attribution and site together', async () => {
      const late = entries.filter(({ fault, site }) => fault === 'late' && site === 'tickets.example');
      await pick(page, 'Site', 'tickets.example');
      await pick(page, 'Attribution', 'late');
      await counted(page, `${late.length} entries`);
      await press(page, 'Clear filters');
    });

    it('exports what it has', async () => {
      await press(page, 'Export CSV');
      await reads(page, 'Export saved.');
    });
  });

  describe('sites', () => {
    beforeEach(() => show('sites'));

    it('flags the site that has begun to refuse, and says what to do about wasted tokens', async () => {
      await reads(page, 'tickets.example used to accept reCAPTCHA v2 tokens and now refuses them.');
      await show('sites?site=tickets.example');
      await reads(page, 'those of reCAPTCHA v2 live 120 s: ask for the token later or submit it sooner');
    });

    it('tells where the same kind is taken and where refused', async () => {
      await reads(page, 'Turnstile: taken by shop.example');
      await reads(page, 'refused by auctions.example (0%)');
    });
  });

  describe('settings', () => {
    it('keeps a changed limit, and refuses one out of bounds', async () => {
      await show('guardrails');
      const limit = await labelled(page, 'Rejections in a row before a pause');
      const type = async (text: string) => {
        await limit.evaluate((element) => element.select());
        await limit.type(text);
        // Not Tab: after a download Firefox gives the window no focus to move.
        await limit.press('Enter');
      };
      await type('2');
      await reads(page, 'Enter a whole number from 3 to 1,000.');
      await type('12');
      await reads(page, 'Saved.');
      await show('settings');
      await show('guardrails');
      const again = await labelled(page, 'Rejections in a row before a pause');
      expect(await again.evaluate(({ value }) => value)).toBe('12');
    });

    it('treats one site differently, and no longer', async () => {
      await show('settings');
      await (await labelled(page, 'Site')).type('https://shop.example/login');
      await page.keyboard.press('Enter');
      await page.waitForSelector('button[aria-label="Remove shop.example"]', PATIENCE);
      await press(page, 'Remove shop.example');
      await page.waitForSelector('button[aria-label="Remove shop.example"]', { hidden: true, ...PATIENCE });
    });

    it('takes no address for the key that is not encrypted', async () => {
      await (await labelled(page, 'Address')).type('http://captcha.example.com');
      await page.keyboard.press('Enter');
      await reads(page, 'Enter an address that begins with https://.');
    });

    it('speaks the language that is chosen', async () => {
      await pick(page, 'Language', 'es');
      await reads(page, 'Ajustes');
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('es');
      await pick(page, 'Idioma', 'en');
      await reads(page, 'Settings');
    });

    it('deletes the history only after asking', async () => {
      await press(page, 'Delete all history');
      await reads(page, 'This cannot be undone');
      await press(page, 'Delete everything');
      await reads(page, 'History deleted.');
      await show('history');
      await reads(page, 'No history yet');
    });
  });

  it('leads through the first run: what is watched, the key, the mode', async () => {
    const welcome = await session.extensionPage('welcome.html');
    await welcome.bringToFront();
    await reads(welcome, 'Allowed on all sites');
    const enter = async (key: string) => {
      const field = await labelled(welcome, 'API key');
      await field.evaluate((element) => element.select());
      await field.type(key);
      await press(welcome, 'Save');
    };
    await enter('0123456789abcdef0123456789abcdef');
    await reads(welcome, 'The service does not know this key.');
    await enter(world.api.key);
    await reads(welcome, 'Works');
    await (await labelled(welcome, 'Ask me')).evaluate((choice) => choice.click());
    await reads(welcome, 'You are asked before a report is sent.');
    await welcome.close();
  });

  it('plays the demo of the welcome page without calling the service', async () => {
    const welcome = await session.extensionPage('welcome.html');
    await press(welcome, 'Log in with a bad token');
    await reads(welcome, 'Would report task 7654321 (demo: not sent).');
    await press(welcome, 'Log in with a wrong password');
    await reads(welcome, 'No report.');
    expect(world.api.reports()).toEqual([]);
    await press(welcome, 'Done');
    await reads(welcome, 'All set.');
    await welcome.close();
  });
});
