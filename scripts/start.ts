/**
 * `npm start`: builds the extension, starts the test world and shows in a real browser how a rejected token
 * reports itself. With a display the window stays until it is closed; without one, or with --headless, the
 * steps are printed. `--once` ends after the first report: exit code 0 if it arrived, else 1 and a sentence.
 *
 *   npm start -- [--once] [--headless] [--browser chromium|firefox] [--no-build]
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Logger } from 'wxt';
import { build } from 'wxt';
import type { Session } from '../e2e/browsers/index.ts';
import { launch } from '../e2e/browsers/index.ts';
import { extensionDir } from '../e2e/support/build.ts';
import { awaitRow } from '../e2e/support/database.ts';
import { enterKey } from '../e2e/support/pages.ts';
import type { World } from '../e2e/world/index.ts';
import { startWorld } from '../e2e/world/index.ts';
import { DEMO_HOST } from '../e2e/world/sites/demo.ts';
import type { HistoryEntry } from '../utils/protocol/views.ts';
import { ensureBrowsers } from './browsers.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

interface Options {
  browser: 'chromium' | 'firefox';
  headless: boolean;
  once: boolean;
  build: boolean;
}

function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      browser: { type: 'string', default: 'chromium' },
      headless: { type: 'boolean', default: false },
      once: { type: 'boolean', default: false },
      'no-build': { type: 'boolean', default: false },
    },
  });
  if (values.browser !== 'chromium' && values.browser !== 'firefox') {
    throw new Error(`--browser is chromium or firefox, not "${values.browser}".`);
  }
  const noDisplay = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  return {
    browser: values.browser,
    headless: values.headless || noDisplay,
    once: values.once,
    build: !values['no-build'],
  };
}

const silent = () => undefined;
/** WXT's logger without its list of files. */
const ONLY_TROUBLE: Logger = {
  debug: silent,
  log: silent,
  info: silent,
  success: silent,
  warn: console.warn,
  error: console.error,
  fatal: console.error,
  level: 0,
};

/** Builds the extension for a browser, unless --no-build; gives its folder. */
async function buildFor({ browser, build: wanted }: Options): Promise<string> {
  if (wanted) {
    console.log('Building the extension …');
    await build({ root: ROOT, browser: browser === 'firefox' ? 'firefox' : 'chrome', logger: ONLY_TROUBLE });
  }
  return extensionDir(browser);
}

let steps = 0;
const step = (text: string) => console.log(`${String(++steps).padStart(2)}. ${text}`);
const detail = (text: string) => console.log(`      ${text}`);

function tellVerdict(entry: HistoryEntry): void {
  const sure = `${Math.round(entry.confidence * 100)} %`;
  step(`Verdict: ${entry.outcome}, ${sure} sure; at fault: ${entry.fault ?? 'nobody'}`);
  for (const { rule, excerpt, place } of entry.evidence.slice(0, 3)) {
    detail(`evidence ${rule} in the ${place}: "${excerpt}"`);
  }
}

/** Sends one bad token through the demo site and tells what everybody did about it. */
async function showRejection(
  world: World,
  session: Session,
  extension: Awaited<ReturnType<typeof enterKey>>,
) {
  const page = await session.newPage(`https://${DEMO_HOST}/`);
  step(`Opened https://${DEMO_HOST}/, a site with Turnstile`);
  const sent = page.evaluate((clientKey) => {
    const site = Reflect.get(window, 'site') as {
      solveAndSubmit: (order: object) => Promise<{ answer: { status: number; text: string } }>;
    };
    return site.solveAndSubmit({ clientKey, quality: 'bad' });
  }, world.api.key);

  const ordered = await world.api.nextCall({ path: '/createTask' });
  const { taskId } = JSON.parse(ordered.answer) as { taskId: number };
  step(`Task ${taskId} issued by the service to the page's solver`);
  const decision = await world.sites.nextDecision({ taskId });
  step('Token submitted with the form');
  const { answer } = await sent;
  step(`The site answered ${answer.status}: ${answer.text}`);
  detail(`because the captcha's own verification said ${decision.verified}`);

  const report = await world.api.nextReport({ taskId }, { timeoutMs: 20_000 }).catch(() => {
    throw new Error(`No report of task ${taskId} arrived at the service within 20 seconds.`);
  });
  const entry = await awaitRow(
    extension,
    'history',
    (one) => one.taskId === taskId && one.report.answeredAt !== null,
  );
  tellVerdict(entry);
  step(
    `Report sent: POST ${report.path} with taskId ${report.taskId}, ${report.at - decision.at} ms after the rejection`,
  );
  step(`The service answered: ${report.answer}`);
  if (report.errorCode !== null) throw new Error(`The service refused the report: ${report.errorCode}.`);
}

async function stay(world: World, session: Session): Promise<void> {
  console.log('\nTry the buttons on the page and the popup. Close the window to end.');
  const closed = new Promise<'closed'>((resolve) => {
    session.browser.once('disconnected', () => resolve('closed'));
  });
  for (;;) {
    const after = world.api.reports().length;
    const next = world.api.nextReport({}, { after, timeoutMs: 2 ** 31 - 1 }).catch(() => 'closed' as const);
    const report = await Promise.race([next, closed]);
    if (report === 'closed') return;
    console.log(`Report of task ${report.taskId}: ${report.answer}`);
  }
}

async function main(): Promise<void> {
  const options = readOptions();
  ensureBrowsers([options.browser]);
  const folder = await buildFor(options);
  const world = await startWorld();
  step('The test world is up: the service, the captchas and the sites');
  const session = await launch({ ...options, extensionDir: folder, world });
  try {
    step(
      `${await session.browser.version()} started with the extension${options.headless ? ', headless' : ''}`,
    );
    const extension = await enterKey(session, world.api.key);
    step('API key entered on the options page and checked against getBalance');
    await showRejection(world, session, extension);
    if (!options.once && !options.headless) await stay(world, session);
  } finally {
    await session.close().catch(() => undefined);
    await world.close();
  }
}

try {
  await main();
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
}
