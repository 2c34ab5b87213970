/**
 * The examples of docs/examples, each run as it stands there against the world: a solver outside the browser, one
 * line of hand-over, and the rejected token is reported. The extension is set up by its defaults.json: no click.
 */
import { readFileSync, statSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from './browsers/find.ts';
import { findBrowser } from './browsers/index.ts';
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

it.each(['solve-and-announce.user.js', 'extension/background.js', 'extension/content.js'])(
  '%s is short',
  (name) => {
    expect(statSync(exampleFile(name)).isFile()).toBe(true);
    expect(readFileSync(exampleFile(name), 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(
      MAX_LINES,
    );
  },
);
