import type { Page } from 'puppeteer-core';
import * as z from 'zod/mini';

/** What a trace holds of one event; times in microseconds. */
const Event = z.object({
  name: z.string(),
  ph: z.string(),
  pid: z.number(),
  tid: z.number(),
  ts: z.number(),
  /** CPU time of the thread: a busy machine hardly disturbs it. */
  tdur: z.optional(z.number()),
});
const Trace = z.object({ traceEvents: z.array(Event) });

/** CPU time of one page's main thread, in milliseconds. */
export interface Cost {
  /** Compiling and running scripts for the first time; includes what content scripts cost. */
  scripts: number;
  /** Everything that the thread did. */
  total: number;
}

const CATEGORIES = ['toplevel', 'devtools.timeline'];
const SCRIPTS = new Set(['EvaluateScript']);
const TASKS = new Set(['RunTask', 'ThreadControllerImpl::RunTask']);

/** Loads an address with tracing on, waits until the page is idle, and adds up its main thread's work. */
export async function costOfLoading(page: Page, url: string): Promise<Cost> {
  await page.tracing.start({ categories: CATEGORIES });
  await page.goto(url, { waitUntil: 'load' });
  await page.evaluate(() => new Promise((done) => requestIdleCallback(() => done(null))));
  const bytes = await page.tracing.stop();
  const { traceEvents } = Trace.parse(JSON.parse(new TextDecoder().decode(bytes)));
  // The process of the page is the one that parses HTML; the extension's worker has its own.
  const parsing = traceEvents.find(({ name }) => name === 'ParseHTML');
  const own = traceEvents.filter(
    ({ ph, pid, tid }) => ph === 'X' && pid === parsing?.pid && tid === parsing.tid,
  );
  const sum = (names: Set<string>) =>
    own.reduce((all, { name, tdur = 0 }) => all + (names.has(name) ? tdur : 0), 0) / 1000;
  return { scripts: sum(SCRIPTS), total: sum(TASKS) };
}
