/**
 * The examples of docs/examples, each run as it stands there against the world: a solver outside the browser, one
 * line of hand-over, and the rejected token is reported. The extension is set up by its defaults.json: no click.
 */
import { readFileSync } from 'node:fs';
import https from 'node:https';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from './browsers/find.ts';
import { findBrowser, launch } from './browsers/index.ts';
import { outcomeOf, submitAnswer } from './support/announcing.ts';
import { buildWith, type Copy } from './support/fleet.ts';
import { exampleFile, runExample } from './support/run-example.ts';
import { startWorld, type World } from './world/index.ts';

const SCRIPTS: { script: string; browser: BrowserName }[] = [
  { script: 'puppeteer.mjs', browser: 'chromium' },
  { script: 'playwright.mjs', browser: 'chromium' },
  { script: 'selenium.mjs', browser: 'chromium' },
  { script: 'official-client.mjs', browser: 'chromium' },
  { script: 'firefox-bidi.mjs', browser: 'firefox' },
];
const MAX_LINES = 39;

let world: World;
const copies = new Map<BrowserName, Copy>();

beforeAll(async () => {
  world = await startWorld({ apiHosts: ['127.0.0.1'] });
  const defaults = { keys: [{ name: 'Fleet', key: world.api.key }], welcomed: true };
  for (const browser of ['chromium', 'firefox'] as const) copies.set(browser, buildWith(browser, defaults));
});

afterAll(async () => {
  for (const copy of copies.values()) copy.remove();
  await world?.close();
});

describe.each(SCRIPTS)('$script', ({ script, browser }) => {
  const attempt = (host: string, submit: string, answer: string) =>
    runExample(script, world, {
      SITE: world.sites.url(host, { kind: 'turnstile', submit, answer }),
      EXTENSION: copies.get(browser)?.dir ?? '',
      BROWSER: findBrowser(browser) ?? '',
    });

  it('has its rejected token reported, without a click', async () => {
    world.api.setQuality('bad');
    const host = `${script.replace('.mjs', '')}.example`;
    expect(await attempt(host, 'fetch-json', 'json-200-false')).toBe('reported');
    const { taskId } = await world.sites.nextDecision({ host });
    expect(world.api.reports().filter((report) => report.taskId === taskId)).toHaveLength(1);
  }, 120_000);

  it('is short', () => {
    expect(readFileSync(exampleFile(script), 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(
      MAX_LINES,
    );
  });
});

describe('solve-and-announce.user.js', () => {
  it('has its rejected token reported; its calls leave from outside the page', async () => {
    world.api.setQuality('bad');
    const copy = copies.get('chromium')?.dir ?? '';
    const session = await launch({ browser: 'chromium', extensionDir: copy, world });
    try {
      const page = await session.newPage();
      // What a script manager does: GM_xmlhttpRequest sends from the manager's background, here from this process.
      await page.exposeFunction('sendFromOutside', (url: string, body: string) =>
        sendFromOutside(world, url, body),
      );
      const host = 'userscript.example';
      await page.goto(world.sites.url(host, { kind: 'turnstile', submit: 'fetch-json' }));
      const script = readFileSync(exampleFile('solve-and-announce.user.js'), 'utf8');
      await page.evaluate(`{ ${STAND_IN} ${script.replace('your key', world.api.key)} }`);
      const isFilled = () =>
        (document.querySelector<HTMLInputElement>('[name=cf-turnstile-response]')?.value.length ?? 0) > 100;
      await page.waitForFunction(isFilled, { polling: 200 });
      const task = world.api.tasks.all().at(-1);
      if (!task) throw new Error('The userscript ordered no task');
      await submitAnswer(page, task);
      expect(await outcomeOf(page, task.taskId)).toMatchObject({ fate: 'reported' });
    } finally {
      await session.close();
    }
  }, 120_000);
});

const STAND_IN = `const GM_xmlhttpRequest = ({ url, data, onload, onerror }) =>
  void sendFromOutside(url, data).then((responseText) => onload({ responseText }), onerror);`;

/** Sends a script manager's request as its background would: through no page. */
function sendFromOutside({ tlsPort }: World, url: string, body: string): Promise<string> {
  const { host, pathname } = new URL(url);
  const headers = { host, 'content-type': 'application/json' };
  const options = { port: tlsPort, host: '127.0.0.1', path: pathname, method: 'POST', headers };
  return new Promise((resolve, reject) => {
    const request = https.request({ ...options, rejectUnauthorized: false }, async (response) => {
      resolve(await text(response));
    });
    request.on('error', reject).end(body);
  });
}

it.each(['solve-and-announce.user.js', 'extension/background.js', 'extension/content.js'])(
  '%s is short',
  (name) => {
    expect(readFileSync(exampleFile(name), 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(
      MAX_LINES,
    );
  },
);
