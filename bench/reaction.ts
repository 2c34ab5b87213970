/**
 * From the moment the site has decided to reject a token to the arrival of the report at the service, both on the
 * world's own clock in one process. Beside it: how long a plain request from the same page to the same server takes.
 */
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../e2e/browsers/find.ts';
import { launch } from '../e2e/browsers/index.ts';
import { extensionDir } from '../e2e/support/build.ts';
import { enterKey } from '../e2e/support/pages.ts';
import { buy, submit } from '../e2e/support/visitor.ts';
import type { World } from '../e2e/world/index.ts';
import { startWorld } from '../e2e/world/index.ts';
import type { Figure } from './figures.ts';
import { median } from './figures.ts';

const STYLES = [
  { name: 'fetch', submit: 'fetch-json', answer: 'json-200-false' },
  { name: 'form post', submit: 'form-post', answer: 'page' },
];

const roundTrip = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const start = performance.now();
    await (await fetch('/nothing', { cache: 'no-store' })).text();
    return performance.now() - start;
  });

/** One rejected token on a fresh host; gives milliseconds. */
async function reactOnce(
  page: Page,
  world: World,
  address: string,
): Promise<[reaction: number, trip: number]> {
  await page.goto(address);
  const trip = await roundTrip(page);
  const bought = await buy(page, world, { quality: 'bad' });
  const { taskId } = bought;
  const decided = world.sites.nextDecision({ taskId }).then(() => performance.now());
  const reported = world.api.nextReport({ taskId }, { timeoutMs: 60_000 }).then(() => performance.now());
  await submit(page, bought);
  return [(await reported) - (await decided), trip];
}

/** Medians for one browser, one figure a style of form. */
export async function measureReaction(browser: BrowserName, rounds = 7): Promise<Figure[]> {
  const world = await startWorld();
  const session = await launch({ browser, extensionDir: extensionDir(browser), world });
  try {
    await enterKey(session, world.api.key);
    const page = await session.newPage();
    const figures: Figure[] = [];
    for (const { name, submit: way, answer } of STYLES) {
      const samples: [number, number][] = [];
      for (let round = 0; round < rounds; round++) {
        const host = `bench-${way}-${round}.example`;
        const address = world.sites.url(host, { kind: 'turnstile', submit: way, answer });
        samples.push(await reactOnce(page, world, address));
      }
      figures.push({
        name: `From rejection to report, ${name}, ${browser}`,
        value: median(samples.map(([reaction]) => reaction)),
        unit: 'ms',
        beside: { name: 'one request', value: median(samples.map(([, trip]) => trip)) },
      });
    }
    return figures;
  } finally {
    await session.close();
    await world.close();
  }
}
