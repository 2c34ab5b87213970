import { readdirSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve, sep } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { openExtensionPage } from '../../e2e/browsers/firefox.ts';
import type { Session } from '../../e2e/browsers/index.ts';
import { launch } from '../../e2e/browsers/index.ts';
import { BUILD_NAMES, BUILDS, SOURCES_ZIP, zipOf } from './built.ts';
import { filesInZip, unzip } from './unzip.ts';

const GECKO_ID = 'token-reporter@capmonster.community';
const UUID = '7c6bfb09-3c5e-4d4e-9a39-5c3c9f1f2a77';

const opened: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const close of opened.reverse()) await close();
});

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.split(sep).join('/'))
    .sort();
}

/** What a person sees of the popup: its heading, and that its state has arrived from the background. */
async function expectPopup(page: Page): Promise<void> {
  await page.waitForSelector('main h1, h1');
  await page.waitForFunction(() => document.body.textContent?.includes('API key') ?? false);
}

async function started(options: Parameters<typeof launch>[0]): Promise<Session> {
  const session = await launch(options);
  opened.push(session.close);
  return session;
}

describe.each(BUILD_NAMES)('the package for %s', (build) => {
  it('holds what was built, the manifest at its root', async () => {
    expect(await filesInZip(zipOf(build))).toEqual(filesIn(BUILDS[build]));
  });
});

it('holds no source map, no test and no source in a package', async () => {
  for (const build of BUILD_NAMES) {
    expect((await filesInZip(zipOf(build))).filter((file) => /\.map$|\.tsx?$|\.test\./.test(file))).toEqual(
      [],
    );
  }
});

it("offers a store's reviewer the sources that build it", async () => {
  const files = await filesInZip(SOURCES_ZIP);
  expect(files).toEqual(
    expect.arrayContaining(['package.json', 'package-lock.json', 'wxt.config.ts', 'README.md', 'LICENSE']),
  );
  expect(files.filter((file) => /(?:^|\/)(?:node_modules|\.output|e2e)\//.test(file))).toEqual([]);
});

it('runs in Chromium when it is unpacked from its package', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'token-reporter-'));
  opened.push(() => rm(folder, { recursive: true, force: true }));
  await unzip(zipOf('chrome'), folder);
  const session = await started({ browser: 'chromium', extensionDir: folder });
  await expectPopup(await session.extensionPage('popup.html'));
});

it('runs in Firefox when the package itself is installed', async () => {
  const prefs = { 'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }) };
  const { browser } = await started({ browser: 'firefox', prefs });
  await browser.installExtension(resolve(zipOf('firefox')));
  await expectPopup(await openExtensionPage(browser, `moz-extension://${UUID}/popup.html`));
});
