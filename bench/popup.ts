/** How long the popup takes from its start to its filled state, with a long history beside an empty one. */
import type { CDPSession, Page } from 'puppeteer-core';
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

interface Opening {
  /** From its start to its filled state, on the wall clock, in milliseconds. */
  filled: number;
  /** What the page's main thread computed until then, in milliseconds of its own time. */
  thread: number;
}

/** Notes in the page itself when the state has arrived and was drawn: no tool's waiting is counted. */
async function openOnce(session: Session, page: Page, cdp: CDPSession): Promise<Opening> {
  await page.goto(`chrome-extension://${session.extensionId}/popup.html`);
  const handle = await page.waitForFunction(() => Reflect.get(globalThis, 'filledAt') ?? false);
  const { metrics } = await cdp.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN;
  return { filled: Number(await handle.jsonValue()), thread: seconds * 1000 };
}

async function openingTime(session: Session): Promise<Opening> {
  const page = await session.newPage();
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.evaluateOnNewDocument(() => {
    const look = () => {
      const filled = document.querySelector('main[aria-busy="false"]');
      if (filled) requestAnimationFrame(() => Reflect.set(globalThis, 'filledAt', performance.now()));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  // The welcome page opens once, over whatever is there; a page behind another draws nothing.
  await page.bringToFront();
  const openings: Opening[] = [];
  for (let round = 0; round < WARM_UP; round++) await openOnce(session, page, cdp);
  for (let round = 0; round < ROUNDS; round++) openings.push(await openOnce(session, page, cdp));
  await page.close();
  return {
    filled: median(openings.map(({ filled }) => filled)),
    thread: median(openings.map(({ thread }) => thread)),
  };
}

/**
 * Two figures: what the popup computes, in CPU time; and the time on the wall clock, where a long history must not
 * make it longer than an empty one.
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
    const stored = `${rows.toLocaleString('en')} reports stored`;
    return [
      {
        name: `Popup's own time until filled, ${stored}`,
        value: full.thread,
        unit: 'ms',
        beside: { name: 'none stored', value: empty.thread },
        goal: { atMost: 100, of: 'value' },
      },
      {
        name: `Popup filled, ${stored}`,
        value: full.filled,
        unit: 'ms',
        beside: { name: 'none stored', value: empty.filled },
        goal: { atMost: MOST_TIMES, of: 'ratio' },
      },
    ];
  } finally {
    await session.close();
  }
}
