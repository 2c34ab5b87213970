/** What a visitor of a site does: orders a token with the page's own solver and sends the form. */
import type { Page } from 'puppeteer-core';
import type { Session } from '../browsers/index.ts';
import type { DecisionRecord } from '../world/sites/index.ts';
import type { World } from '../world/index.ts';

export interface Attempt {
  host: string;
  /** Axes of the page: `{ kind: 'turnstile', submit: 'fetch-json', answer: 'json-200-false', lang: 'en' }`. */
  axes: Record<string, string>;
  /** What the solver is told: quality of the token, inputs of the form, another key. */
  solver?: { clientKey?: string; quality?: string; values?: Record<string, string> };
}

interface Solver {
  solve: (order: object) => Promise<{ taskId: number; solution: object }>;
  solveAndSubmit: (order: object) => Promise<unknown>;
}

/** Orders a token in the page without submitting it; gives the task's number and a way to submit it. */
export async function order(
  page: Page,
  world: World,
  solver: Attempt['solver'] = {},
): Promise<{ taskId: number; submit: () => Promise<void> }> {
  const wish = { clientKey: world.api.key, ...solver };
  const taskId = await page.evaluate(async (options) => {
    const page = Reflect.get(globalThis, 'solver') as Solver;
    const solved = await page.solve(options);
    Reflect.set(globalThis, 'bought', solved.solution);
    return solved.taskId;
  }, wish);
  const submit = () =>
    page.evaluate((values) => {
      const page = Reflect.get(globalThis, 'solver') as Solver;
      const solution: unknown = Reflect.get(globalThis, 'bought');
      // In a task of its own: a form post takes this document away while it is being asked.
      setTimeout(() => void page.solveAndSubmit({ solution, values }), 0);
    }, solver.values ?? {});
  return { taskId, submit };
}

/** Opens the page, orders, submits, and waits for the site's own decision. The tab stays open. */
export async function attempt(
  session: Session,
  world: World,
  { host, axes, solver }: Attempt,
): Promise<{ page: Page; taskId: number; decision: DecisionRecord }> {
  const page = await session.newPage(world.sites.url(host, axes));
  const after = world.sites.decisions().length;
  const { taskId, submit } = await order(page, world, solver);
  await submit();
  const decision = await world.sites.nextDecision({ host, taskId }, { after, timeoutMs: 60_000 });
  return { page, taskId, decision };
}
