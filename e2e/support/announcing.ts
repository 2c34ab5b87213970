/** The public contract as a page, a userscript or an automation script uses it. */
import type { Frame, Page } from 'puppeteer-core';
import type { Task } from '../world/capmonster/tasks.ts';

type Message = Record<string, unknown>;
export interface Fate {
  taskId: number;
  fate: string;
  reason?: string;
}

/** Announces a task; gives the status of the acknowledgement. */
export function announce(page: Page | Frame, message: Message): Promise<string> {
  return page.evaluate(
    (said) =>
      new Promise<string>((resolve) => {
        const hear = ({ data }: MessageEvent) => {
          if (data?.type !== 'capmonster-task-ack' || data.taskId !== Number(said.taskId)) return;
          removeEventListener('message', hear);
          resolve(data.status);
        };
        addEventListener('message', hear);
        postMessage({ type: 'capmonster-task', ...said }, origin === 'null' ? '*' : origin);
      }),
    message,
  );
}

/** Asks once what became of a task. */
export function askFate(page: Page | Frame, taskId: number): Promise<Fate> {
  return page.evaluate(
    (id) =>
      new Promise<Fate>((resolve) => {
        const hear = ({ data }: MessageEvent) => {
          if (data?.type !== 'capmonster-task-fate-is' || data.taskId !== id) return;
          removeEventListener('message', hear);
          resolve(data);
        };
        addEventListener('message', hear);
        postMessage({ type: 'capmonster-task-fate', taskId: id }, origin === 'null' ? '*' : origin);
      }),
    taskId,
  );
}

/** Waits for a task's end, as docs/announce.md shows it. */
export function outcomeOf(page: Page | Frame, taskId: number): Promise<Fate> {
  return page.evaluate(
    (id) =>
      new Promise<Fate>((resolve) => {
        const hear = ({ data }: MessageEvent) => {
          if (data?.type !== 'capmonster-task-fate-is' || data.taskId !== id) return;
          if (!data.ended) return;
          removeEventListener('message', hear);
          resolve(data);
        };
        addEventListener('message', hear);
        postMessage({ type: 'capmonster-task-fate', taskId: id }, origin);
      }),
    taskId,
  );
}

interface Solver {
  solveAndSubmit: (order: object) => Promise<unknown>;
}

/** Puts an answer that was bought elsewhere into the page's form and sends it. */
export function submitAnswer(page: Page | Frame, { solution }: Pick<Task, 'solution'>): Promise<void> {
  return page.evaluate((bought) => {
    const solver = Reflect.get(globalThis, 'solver') as Solver;
    // In a task of its own: a form post takes this document away while it is being asked.
    setTimeout(() => void solver.solveAndSubmit({ solution: bought }), 0);
  }, solution);
}
