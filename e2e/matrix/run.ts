/** Runs cases in one browser, many tabs at once. */
import type { Page } from 'puppeteer-core';
import { launch, type Session } from '../browsers/index.ts';
import { extensionDir } from '../support/build.ts';
import { enterKey } from '../support/pages.ts';
import { startWorld, type World } from '../world/index.ts';
import type { Case } from './cases.ts';
import { followLedger, type Ledger } from './ledger.ts';
import { type Result, runCase, said } from './run-case.ts';
import { describeResult } from './say.ts';

export interface RunOptions {
  browser: 'chromium' | 'firefox';
  cases: readonly Case[];
  /** Tabs at once. */
  tabs?: number;
  extensionDir?: string;
  onResult?: (result: Result, done: number) => void;
}

export interface Run {
  browser: RunOptions['browser'];
  version: string;
  results: Result[];
  /** Reports that no case accounts for, or that came twice. */
  stray: string[];
  ms: number;
}

/**
 * Tabs of many sites at once: without a process for each of them a small machine carries the run. The isolated
 * world, the frames' origins and the rules between them are the same.
 */
const FEW_PROCESSES = [
  '--disable-site-isolation-trials',
  '--disable-features=IsolateOrigins,site-per-process',
];
/** Firefox slows the timers of tabs that are not in front. */
const AWAKE = { 'dom.min_background_timeout_value': 4, 'dom.timeout.enable_budget_timer_throttling': false };

/** Tabs at once: most of a case's time is waiting for messages that do not come. `MATRIX_TABS` sets another number. */
const TABS = Number(process.env.MATRIX_TABS) || 16;

/** Starts a world and a browser, runs the cases, and looks through everything that was reported. */
export async function runMatrix(options: RunOptions): Promise<Run> {
  const started = Date.now();
  const world = await startWorld();
  try {
    const session = await launch({
      browser: options.browser,
      extensionDir: options.extensionDir ?? extensionDir(options.browser),
      world,
      prefs: AWAKE,
      args: options.browser === 'chromium' ? FEW_PROCESSES : [],
    });
    try {
      const ledger = await followLedger(await enterKey(session, world.api.key));
      const results = await runAll(options, session, world, ledger);
      ledger.close();
      const stray = strayReports(world, results, ledger);
      return {
        browser: options.browser,
        version: await session.browser.version(),
        results,
        stray,
        ms: Date.now() - started,
      };
    } finally {
      await session.close();
    }
  } finally {
    await world.close();
  }
}

async function runAll(
  { cases, tabs = TABS, onResult }: RunOptions,
  session: Session,
  world: World,
  ledger: Ledger,
): Promise<Result[]> {
  const waiting = [...cases];
  const results: Result[] = [];
  const work = async () => {
    let tab: Page | null = null;
    for (let used = 0; ; used++) {
      const one = waiting.shift();
      if (!one) break;
      // A fresh tab now and then: a tab's list of tasks and its history grow with every case.
      if (tab === null || used % 20 === 0) {
        await tab?.close();
        tab = await openTab(session);
      }
      const result = await runCase({ world, ledger, tab }, one);
      results.push(result);
      onResult?.(result, results.length);
    }
    await tab?.close();
  };
  await Promise.all(Array.from({ length: Math.min(tabs, cases.length) }, work));
  return results.sort((a, b) => a.case.number - b.case.number);
}

async function openTab(session: Session): Promise<Page> {
  const tab = await session.newPage();
  tab.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
  // What a form opens beside its page stays for as long as the page: its answer is read there.
  const beside: Page[] = [];
  tab.on('popup', (page) => page && beside.push(page));
  tab.on('close', () => {
    for (const page of beside) void page.close().catch(() => undefined);
  });
  return tab;
}

/**
 * Every report must be some rejected case's, once. A case with another is a wrong one, whatever it came to.
 * @returns what no case accounts for at all, and each of the others
 */
function strayReports(world: World, results: readonly Result[], ledger: Ledger): string[] {
  const cases = new Map(results.map((result) => [result.taskId, result]));
  const seen = new Set<number | null>();
  const stray: string[] = [];
  const add = (result: Result | undefined, what: string) => {
    stray.push(what);
    if (result) result.problem ??= what;
  };
  for (const { taskId, path } of world.api.reports()) {
    const result = cases.get(taskId);
    const whose = result ? describeResult(result) : `no case's task ${taskId}`;
    if (seen.has(taskId)) add(result, `reported twice: ${whose}`);
    if (result?.case.attempt.name !== 'rejected')
      add(result, `reported at ${path} without reason: ${whose}; ${reportOf(ledger, taskId)}`);
    seen.add(taskId);
  }
  return stray;
}

const reportOf = (ledger: Ledger, taskId: number | null): string =>
  ledger
    .entries()
    .filter((entry) => entry.taskId === taskId)
    .map(said)
    .join(' / ');
