/** What a visitor of a site does: orders a token with the page's own solver and sends the form. */
import type { Page } from 'puppeteer-core';
import type { World } from '../world/index.ts';
import type { DecisionRecord } from '../world/sites/index.ts';

/** What the page's solver is told. */
export interface Order {
  /** Whose task; the world's first key where absent. */
  clientKey?: string;
  quality?: 'good' | 'bad';
  task?: Record<string, unknown>;
}

/** A token that was bought, and its task. */
export interface Bought {
  taskId: number;
  solution: Record<string, unknown>;
}

interface Solver {
  solve: (order: object) => Promise<Bought>;
  solveAndSubmit: (order: object) => Promise<unknown>;
}

/** Orders a token in the page and waits until it is there; nothing is submitted. */
export function buy(page: Page, world: World, order: Order = {}): Promise<Bought> {
  return page.evaluate((wish) => (Reflect.get(globalThis, 'solver') as Solver).solve(wish), {
    clientKey: world.api.key,
    ...order,
  } as object);
}

/** Puts a token into the page's form and sends it, without waiting for anything. */
export async function submit(page: Page, { solution }: Bought, values: object = {}): Promise<void> {
  await page.evaluate(
    (wish) => {
      const solver = Reflect.get(globalThis, 'solver') as Solver;
      // In a task of its own: a form post takes this document away while it is being asked.
      setTimeout(() => void solver.solveAndSubmit(wish), 0);
    },
    { solution, values } as object,
  );
}

/** Submits and waits for the site's own decision about this task's token. */
export async function submitAndHear(
  page: Page,
  world: World,
  bought: Bought,
  values: object = {},
): Promise<DecisionRecord> {
  const after = world.sites.decisions().length;
  await submit(page, bought, values);
  return world.sites.nextDecision({ taskId: bought.taskId }, { after, timeoutMs: 60_000 });
}

/**
 * Submits and waits until the browser has the site's answer too: what comes next then starts from it. A navigation
 * that begins while the form's own is under way is one that Firefox may never report as ended.
 */
export async function submitAndSee(page: Page, world: World, bought: Bought): Promise<DecisionRecord> {
  const isForm = new URL(page.url()).searchParams.get('submit')?.startsWith('form') ?? false;
  const answered = isForm
    ? page.waitForNavigation({ timeout: 60_000 })
    : page.waitForResponse((response) => response.request().method() === 'POST', { timeout: 60_000 });
  const [decision] = await Promise.all([submitAndHear(page, world, bought), answered]);
  return decision;
}
