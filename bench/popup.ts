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
/** The popup's reads go by indexes; what is left are a deeper tree and chance. */
const MOST_TIMES = 1.3;

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

/**
 * Two figures: the popup in itself, and beside it the one over a long history, which must not take longer.
 * @param rows how many reports the long history has
 */
export async function measurePopup(rows: number): Promise<Figure[]> {
  const session = await launch({ browser: 'chromium', extensionDir: extensionDir('chromium') });
  try {
    const page = await session.extensionPage('popup.html');
    await page.waitForSelector('main[aria-busy="false"]');
    const empty = await openingTime(session);
    const started = performance.now();
    await seedHistory(page, rows, (done) => {
      const seconds = Math.round((performance.now() - started) / 1000);
      console.log(`  ${done.toLocaleString('en')} reports stored, ${seconds} s`);
    });
    await page.close();
    const full = await openingTime(session);
    const none = { name: 'none stored', value: empty };
    return [
      { name: 'Popup filled, none stored', value: empty, unit: 'ms', goal: { atMost: 100, of: 'value' } },
      {
        name: `Popup filled, ${rows.toLocaleString('en')} reports stored`,
        value: full,
        unit: 'ms',
        beside: none,
        goal: { atMost: MOST_TIMES, of: 'ratio' },
      },
    ];
  } finally {
    await session.close();
  }
}
