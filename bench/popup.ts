/** How long the popup takes from its start to its filled state, with a long history beside an empty one. */
import type { Page } from 'puppeteer-core';
import type { Session } from '../e2e/browsers/index.ts';
import { launch } from '../e2e/browsers/index.ts';
import { extensionDir } from '../e2e/support/build.ts';
import type { Figure } from './figures.ts';
import { median } from './figures.ts';
import { seedHistory } from './seed-history.ts';

const ROUNDS = 15;
/** The first openings find the background starting and the caches empty. */
const WARM_UP = 5;

/** Notes in the page itself when the state has arrived and was drawn: no tool's waiting is counted. */
async function openOnce(session: Session, page: Page): Promise<number> {
  await page.goto(`chrome-extension://${session.extensionId}/popup.html`);
  const handle = await page.waitForFunction(() => Reflect.get(globalThis, 'filledAt') ?? false);
  return Number(await handle.jsonValue());
}

async function openingTime(session: Session): Promise<number> {
  const page = await session.newPage();
  await page.evaluateOnNewDocument(() => {
    const look = () => {
      const filled = document.querySelector('main[aria-busy="false"]');
      if (filled) requestAnimationFrame(() => Reflect.set(globalThis, 'filledAt', performance.now()));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  const times: number[] = [];
  for (let round = 0; round < WARM_UP; round++) await openOnce(session, page);
  for (let round = 0; round < ROUNDS; round++) times.push(await openOnce(session, page));
  await page.close();
  return median(times);
}

/** @param rows how many entries the long history has */
export async function measurePopup(rows: number): Promise<Figure> {
  const session = await launch({ browser: 'chromium', extensionDir: extensionDir('chromium') });
  try {
    const page = await session.extensionPage('popup.html');
    await page.waitForSelector('main[aria-busy="false"]');
    const empty = await openingTime(session);
    await seedHistory(page, rows);
    await page.close();
    const full = await openingTime(session);
    return {
      name: `Popup filled, ${rows.toLocaleString('en')} reports stored`,
      value: full,
      unit: 'ms',
      beside: { name: 'none stored', value: empty },
      goal: { atMost: 100, of: 'value' },
    };
  } finally {
    await session.close();
  }
}
