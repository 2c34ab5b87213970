/** One case: a visitor orders a task, puts its answer into the page's form and sends it; then the extension is asked. */
import type { Frame, Page } from 'puppeteer-core';
import type { HistoryEntry } from '../../utils/protocol/views.ts';
import { kindNamed } from '../world/captchas/registry.ts';
import type { World } from '../world/index.ts';
import { pageOf } from '../world/sites/matrix.ts';
import type { Case } from './cases.ts';
import type { Ledger } from './ledger.ts';

/** What a case came to. */
export interface Result {
  case: Case;
  /** Null: the extension did what it should. */
  problem: string | null;
  taskId: number | null;
  /** The deciding entry of the history; null where the extension saw nothing. */
  entry: HistoryEntry | null;
  ms: number;
}

export interface Stage {
  world: World;
  ledger: Ledger;
  tab: Page;
}

/**
 * A case whose end the browser can see is decided in seconds; an unseen one when the extension gives up (34 s). A
 * machine that does something else besides takes longer.
 */
const DECIDED_MS = 120_000;

/** A task is never ready at once: clients ask every few seconds. */
const POLL_MS = 1_000;

interface Solved {
  taskId: number;
  solution: object;
}
interface Solver {
  solve: (order: object) => Promise<Solved>;
  prepare: (options: object) => Promise<unknown>;
  solveAndSubmit: (options: object) => Promise<unknown>;
}

/** Runs one case in a tab. */
export async function runCase(stage: Stage, one: Case): Promise<Result> {
  const started = Date.now();
  const result = (problem: string | null, taskId: number | null, entry: HistoryEntry | null): Result => ({
    case: one,
    problem,
    taskId,
    entry,
    ms: Date.now() - started,
  });
  let taskId: number | null = null;
  try {
    const frame = await openForm(stage, one);
    const solved = await frame.evaluate((order) => (Reflect.get(window, 'solver') as Solver).solve(order), {
      clientKey: stage.world.api.key,
      pollMs: POLL_MS,
      quality: one.attempt.name === 'used' ? 'good' : one.attempt.quality,
    });
    taskId = solved.taskId;
    await makeStale(stage, one, frame, solved);
    const earlier = stage.world.sites.decisions({ taskId }).length;
    await frame.evaluate(
      (options) => {
        setTimeout(() => void (Reflect.get(window, 'solver') as Solver).solveAndSubmit(options), 0);
      },
      { solution: solved.solution, values: one.attempt.values ?? {} },
    );
    const entries = await stage.ledger.entriesOf(taskId, earlier + 1, DECIDED_MS);
    const entry = entries.length > earlier ? (entries.at(-1) ?? null) : null;
    const problem = await problemOf(stage.world, one, taskId, entry);
    const why = problem !== null && entry === null ? ` (${await whyNothing(stage, taskId)})` : '';
    return result(problem && `${problem}${why}`, taskId, entry);
  } catch (error) {
    return result(`the case itself failed: ${error instanceof Error ? error.message : error}`, taskId, null);
  }
}

/** Opens the page; gives the frame in which the form stands. */
async function openForm({ world, tab }: Stage, one: Case): Promise<Frame> {
  const { host, axes } = pageOf(one, one.number);
  await tab.goto(world.sites.url(host, axes), { waitUntil: 'load', timeout: DECIDED_MS });
  if (one.submit !== 'form-in-frame') return tab.mainFrame();
  const isForm = (frame: Frame) => frame.url().includes('//forms.');
  return tab.frames().find(isForm) ?? (await tab.waitForFrame(isForm));
}

/** An answer that waited too long before it was sent, or that was sent once before. */
async function makeStale({ ledger }: Stage, one: Case, frame: Frame, solved: Solved): Promise<void> {
  if (one.attempt.name === 'expired') {
    await ledger.age(solved.taskId, (kindNamed(one.kind).lifeMs ?? 0) + 5_000);
  }
  if (one.attempt.name === 'used') {
    await frame.evaluate(async (solution) => {
      await (Reflect.get(window, 'solver') as Solver).prepare({ solution });
      const form = document.getElementById('form') as HTMLFormElement;
      const address = new URL(location.href);
      address.pathname = `/send${address.pathname}`;
      address.searchParams.set('submit', 'fetch-json');
      address.searchParams.set('answer', 'json-200-false');
      const response = await fetch(address, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(Object.fromEntries(new FormData(form))),
      });
      await response.text();
    }, solved.solution);
  }
}

/** What is known where nothing was concluded: by the extension, and by the page. */
async function whyNothing({ ledger, tab }: Stage, taskId: number): Promise<string> {
  const shown = await tab.evaluate(() =>
    (document.body.textContent ?? '').replace(/\s+/g, ' ').slice(0, 120),
  );
  return `${await ledger.stateOf(taskId)}; ${tab.url().slice(0, 60)}: ${shown}`;
}

/** What the extension should have done and did not. */
async function problemOf(
  world: World,
  one: Case,
  taskId: number,
  entry: HistoryEntry | null,
): Promise<string | null> {
  const decided = world.sites.decisions({ taskId }).at(-1);
  if (!decided) return 'the site got no submission';
  if (!one.attempt.decides.includes(decided.outcome)) return `the site decided ${decided.outcome}`;
  if (!entry) return one.unseen === null ? 'nothing was concluded' : null;
  // What cannot be seen may be all the same: some browsers give the half of an answer that was cut.
  if (one.attempt.name === 'rejected' && one.unseen !== null && !isSending(entry)) return null;
  if (one.attempt.name !== 'rejected') {
    return isSending(entry) ? `reported although ${one.attempt.name}: ${said(entry)}` : null;
  }
  if (!isSending(entry)) return `not reported: ${said(entry)}`;
  const report = await world.api.nextReport({ taskId }, { timeoutMs: DECIDED_MS });
  const address = one.kind === 'image' ? '/reportIncorrectImageCaptcha' : '/reportIncorrectTokenCaptcha';
  return report.path === address ? null : `reported at ${report.path}`;
}

const isSending = ({ report }: HistoryEntry): boolean =>
  ['queued', 'sending', 'accepted', 'refused', 'too-late'].includes(report.state);

/** What the extension concluded, in one line. */
export const said = ({ outcome, confidence, fault, reason, evidence }: HistoryEntry): string =>
  `${outcome} ${confidence}, ${fault}, ${reason.key}; ${evidence
    .map(({ rule, excerpt }) => `${rule} "${excerpt.slice(0, 40)}"`)
    .join(', ')}`;
