/** Several submissions at once, one after another, and pages that change under them: each has its own fate. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from './browsers/index.ts';
import { awaitJudged, awaitQuiet, readStore } from './support/database.ts';
import { type Stage, setStage } from './support/stage.ts';
import { type Bought, buy, submitAndHear, submitAndSee } from './support/visitor.ts';
import type { World } from './world/index.ts';

const WAIT = { timeoutMs: 60_000 };

describe.each(['chromium', 'firefox'] as const)('%s: several at once', { timeout: 120_000 }, (browser) => {
  let world: World;
  let session: Session;
  let options: Page;
  let close: Stage['close'] | undefined;
  let sites = 0;

  beforeAll(async () => {
    ({ world, session, options, close } = await setStage(browser));
  }, 120_000);

  afterAll(() => close?.());

  const newHost = () => `several${++sites}.example`;
  const open = (host: string, axes: Record<string, string>) =>
    session.newPage(world.sites.url(host, { kind: 'turnstile', answer: 'json-200-false', ...axes }));

  /** Exactly these tasks were reported, each once. */
  async function expectReports(among: Bought[], reported: Bought[]) {
    for (const { taskId } of among) await awaitJudged(options, taskId);
    for (const { taskId } of reported) await world.api.nextReport({ taskId }, WAIT);
    await awaitQuiet(options);
    for (const bought of among) {
      expect(world.api.reports({ taskId: bought.taskId })).toHaveLength(reported.includes(bought) ? 1 : 0);
    }
  }

  /** Sends a token by the page's own fetch, in parallel to whatever else is on its way. */
  const sendBeside = (page: Page, { solution }: Bought) =>
    page.evaluate(async (token) => {
      const address = new URL(location.href);
      address.pathname = `/send${address.pathname}`;
      const fields = { user: 'ada', password: 'correct horse', 'cf-turnstile-response': token };
      const headers = { 'content-type': 'application/json' };
      await (await fetch(address, { method: 'POST', headers, body: JSON.stringify(fields) })).text();
    }, String(solution.token));

  it('tells two submissions in flight apart', async () => {
    const page = await open(newHost(), { submit: 'fetch-json' });
    const bad = await buy(page, world, { quality: 'bad' });
    const good = await buy(page, world);
    await Promise.all([sendBeside(page, bad), sendBeside(page, good)]);
    await expectReports([bad, good], [bad]);
  });

  it('keeps two tabs of one site apart', async () => {
    const host = newHost();
    const one = await open(host, { submit: 'fetch-json' });
    const two = await open(host, { submit: 'form-post', answer: 'page' });
    const [good, bad] = await Promise.all([buy(one, world), buy(two, world, { quality: 'bad' })]);
    await Promise.all([submitAndHear(one, world, good), submitAndHear(two, world, bad)]);
    await expectReports([good, bad], [bad]);
  });

  it('reports the new token of a retry, not the one that was sent with a wrong password', async () => {
    const page = await open(newHost(), { submit: 'fetch-json' });
    const first = await buy(page, world);
    await submitAndHear(page, world, first, { password: 'wrong' });
    const second = await buy(page, world, { quality: 'bad' });
    await submitAndHear(page, world, second);
    await expectReports([first, second], [second]);
  });

  it('does not blame a token that was sent twice', async () => {
    const page = await open(newHost(), { submit: 'fetch-json' });
    const token = await buy(page, world);
    await submitAndHear(page, world, token);
    await submitAndHear(page, world, token);
    expect((await awaitJudged(options, token.taskId, 2)).report.state).toBe('none');
    await expectReports([token], []);
  });

  it('reports a token that was rejected twice only once', async () => {
    const page = await open(newHost(), { submit: 'fetch-json' });
    const token = await buy(page, world, { quality: 'bad' });
    await submitAndHear(page, world, token);
    await submitAndHear(page, world, token);
    await awaitJudged(options, token.taskId, 2);
    await expectReports([token], [token]);
  });

  it('goes by the widget that was used where two stand on a page', async () => {
    const page = await open(newHost(), { submit: 'fetch-json', second: 'hcaptcha' });
    const bad = await buy(page, world, { quality: 'bad' });
    await submitAndHear(page, world, bad);
    await expectReports([bad], [bad]);
  });

  it('knows a page that comes back from the back-forward cache', async () => {
    const host = newHost();
    const page = await open(host, { submit: 'fetch-json' });
    const first = await buy(page, world);
    await submitAndSee(page, world, first);
    await page.goto(`https://${host}/`);
    // Not `goBack()`: it waits for events of a load, and a page from this cache is not loaded.
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => location.search.includes('submit='), {
      polling: 200,
      timeout: 30_000,
    });
    const second = await buy(page, world, { quality: 'bad' });
    await submitAndHear(page, world, second);
    await expectReports([first, second], [second]);
  });

  it('reports nothing where the page was left before the answer', async () => {
    const page = await open(newHost(), { submit: 'fetch-keepalive', answer: 'slow' });
    const token = await buy(page, world, { quality: 'bad' });
    await submitAndHear(page, world, token);
    await page.goto('https://elsewhere.example/');
    await expectReports([token], []);
  });

  it('follows a single-page app to another address', async () => {
    const page = await open(newHost(), { submit: 'fetch-json' });
    await page.evaluate(() => history.pushState({}, '', `/login${location.search}&step=2`));
    const token = await buy(page, world, { quality: 'bad' });
    await page.evaluate(() => history.pushState({}, '', `/login${location.search}&step=3`));
    await submitAndHear(page, world, token);
    await expectReports([token], [token]);
  });

  it('blames no task where the widget had put its own token in the place of the bought one', async () => {
    const page = await open(newHost(), { submit: 'fetch-json' });
    const bought = await buy(page, world, { quality: 'bad' });
    const own = `0.${'widgetsOwnToken_'.repeat(20)}`;
    await sendBeside(page, { taskId: 0, solution: { token: own } });
    await world.sites.nextDecision({ host: new URL(page.url()).host }, WAIT);
    const history = await readStore(options, 'history');
    expect(history.filter(({ taskId }) => taskId === bought.taskId)).toEqual([]);
    expect(world.api.reports({ taskId: bought.taskId })).toEqual([]);
  });

  it('finds the token after the page has rendered its widget anew', async () => {
    const page = await open(newHost(), { submit: 'fetch-json' });
    const token = await buy(page, world, { quality: 'bad' });
    await page.evaluate(() => {
      const widget = document.querySelector('.cf-turnstile');
      widget?.replaceWith(widget.cloneNode(false));
    });
    await submitAndHear(page, world, token);
    await expectReports([token], [token]);
  });
});
