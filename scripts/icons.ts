/** Renders public/icon/icon.svg to the PNG sizes the manifest names: `node scripts/icons.ts`. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findBrowser, howToInstall } from '../e2e/browsers/find.ts';

const folder = fileURLToPath(new URL('../public/icon/', import.meta.url));
const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error(howToInstall('chromium'));
const svg = await readFile(`${folder}icon.svg`, 'utf8');
const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  const page = await browser.newPage();
  for (const size of [16, 32, 48, 128]) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    await writeFile(`${folder}${size}.png`, await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
