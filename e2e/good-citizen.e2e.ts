/** Pages do not notice the extension: their functions behave as ever, and without a captcha nothing is woken. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Session } from './browsers/index.ts';
import { extensionDir } from './support/build.ts';
import { awaitJudged } from './support/database.ts';
import { enterKey } from './support/pages.ts';
import { addPlainSite, PLAIN } from './support/plain-site.ts';
import { probe } from './support/probe.ts';
import { buy, submitAndHear } from './support/visitor.ts';
import { startWorld, type World } from './world/index.ts';

const LONG = 120_000;
/** Everything that makes a browser lay out a page there and then. */
const FORCES_LAYOUT =
  /\b(?:getBoundingClientRect|getClientRects|getComputedStyle|innerText|outerText|elements?FromPoint|offset(?:Width|Height|Top|Left|Parent)|client(?:Width|Height|Top|Left)|scroll(?:Width|Height|Top|Left|IntoView|IntoViewIfNeeded|To|By)|scrollingElement|caretRangeFromPoint|getSelection)\b/g;

describe.each(['chromium', 'firefox'] as const)('%s', (browser) => {
  let world: World;
  let session: Session;

  beforeAll(async () => {
    world = await startWorld();
    addPlainSite(world);
    session = await launch({ browser, extensionDir: extensionDir(browser), world });
    await (await enterKey(session, world.api.key)).close();
  }, LONG);

  afterAll(async () => {
    await session?.close();
    await world?.close();
  });

  describe('what the page can tell of its functions', () => {
    let bare: Session;

    beforeAll(async () => {
      bare = await launch({ browser, world });
    }, LONG);

    afterAll(() => bare?.close());

    const probed = async (where: Session, payload: string) => {
      const page = await where.newPage(`${PLAIN}/`);
      // As a script of the page itself: browsers report the failures of injected ones in other ways.
      await page.addScriptTag({ content: `window.probe = ${probe.toString()}` });
      const seen = await page.evaluate(
        (body) => (Reflect.get(globalThis, 'probe') as typeof probe)(body),
        payload,
      );
      await page.close();
      return seen;
    };

    it.each([
      ['an ordinary body', 'name=ada&text=hello'],
      ['a body with an answer', `cf-turnstile-response=0.${'abcXYZ_-9'.repeat(40)}`],
    ])(
      'is what it is without the extension: %s',
      async (_, payload) => {
        const [without, withIt] = await Promise.all([probed(bare, payload), probed(session, payload)]);
        expect(Object.keys(without).length).toBeGreaterThan(60);
        expect(withIt).toEqual(without);
      },
      LONG,
    );
  });

  it(
    'stays asleep while pages without a captcha do everything that pages do',
    async () => {
      await session.stopBackground();
      const called = world.api.calls().length;
      const page = await session.newPage(`${PLAIN}/`);
      await page.evaluate(busyPage);
      for (const form of ['search', 'login', 'search']) {
        await page.goto(`${PLAIN}/`);
        await Promise.all([page.waitForNavigation(), page.evaluate(sendForm, form)]);
      }
      await page.reload();
      await page.goto(`${PLAIN}/`);
      expect(await session.stopBackground()).toBe(false);
      expect(world.api.calls().length).toBe(called);
      await page.close();
    },
    LONG,
  );

  it('forces no layout: nothing in what it puts into pages can', () => {
    for (const file of ['watcher.js', 'page-script.js', 'page-extra.js']) {
      const code = readFileSync(join(extensionDir(browser), file), 'utf8');
      expect(code.match(FORCES_LAYOUT), file).toBeNull();
    }
  });

  it.runIf(browser === 'chromium')(
    'forces no layout: the trace of a rejected submission shows none',
    async () => {
      const options = await session.extensionPage('options.html');
      const page = await session.newPage(
        world.sites.url('shop.example', { kind: 'turnstile', submit: 'fetch-json', answer: 'dialog' }),
      );
      const bought = await buy(page, world, { quality: 'bad' });
      const layouts = await layoutsDuring(page, async () => {
        // The page itself forces one, so that the trace is known to show such things.
        await page.evaluate(() => {
          document.body.style.width = '90%';
          return document.body.offsetWidth;
        });
        await submitAndHear(page, world, bought);
        await awaitJudged(options, bought.taskId);
      });
      expect(layouts.filter((stack) => stack !== '')).not.toEqual([]);
      expect(layouts.filter((stack) => stack.includes('chrome-extension:'))).toEqual([]);
      await page.close();
      await options.close();
    },
    LONG,
  );
});

/** Runs in the page: requests, messages, a frame, a socket, a beacon, events. */
async function busyPage(): Promise<void> {
  for (let count = 0; count < 20; count++) {
    await (await fetch('/json', { method: 'POST', body: JSON.stringify({ count }) })).json();
    const request = new XMLHttpRequest();
    request.open('POST', '/json', count % 2 === 0);
    request.send(`count=${count}`);
    postMessage({ type: 'state', count }, '*');
  }
  await fetch('/json', { method: 'POST', body: new FormData(document.forms[0]) });
  navigator.sendBeacon('/json', 'left');
  new WebSocket('wss://plain.example/socket').close();
  history.pushState({}, '', '/other');
  location.hash = 'part';
  const frame = document.createElement('iframe');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = '/frame';
  document.body.append(frame);
  await loaded;
}

function sendForm(id: string): void {
  setTimeout(() => (document.getElementById(id) as HTMLFormElement).requestSubmit(), 0);
}

/** Call stacks of all layouts while `work` runs; empty ones were the browser's own. */
async function layoutsDuring(page: Page, work: () => Promise<void>): Promise<string[]> {
  await page.tracing.start({
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline.stack'],
  });
  await work();
  const trace = JSON.parse(new TextDecoder().decode(await page.tracing.stop())) as {
    traceEvents: { name: string; args: { beginData?: { stackTrace?: unknown } } }[];
  };
  return trace.traceEvents
    .filter(({ name }) => name === 'Layout')
    .map(({ args }) => (args.beginData?.stackTrace ? JSON.stringify(args.beginData.stackTrace) : ''));
}
