import type { AnswerFields, Kind, Quality } from '../captchas/kind.ts';
import { kindOfTaskType } from '../captchas/registry.ts';
import type { Token, Tokens } from '../captchas/tokens.ts';
import type { Clock } from '../clock.ts';

/** How long the service keeps a task (FACTS of the service: "usually 5 minutes"). */
export const TASK_LIFE_MS = 5 * 60_000;
/** Polls of one task before ERROR_TOO_MUCH_REQUESTS. */
export const MAX_POLLS = 120;

/** One task at the service. */
export interface Task {
  taskId: number;
  /** The account's key. */
  key: string;
  type: string;
  kind: Kind;
  quality: Quality;
  websiteURL: string;
  websiteKey: string;
  createdAt: number;
  polls: number;
  /** Polls that find it still in work. */
  pollsUntilReady: number;
  /** Set by the API when the service could not solve it. */
  failedWith: string | null;
  fields: AnswerFields;
  main: string;
  solution: Record<string, unknown>;
  reported: boolean;
}

export interface TaskOrder {
  key: string;
  /** The body's `task`, as it came. */
  task: Record<string, unknown>;
  quality?: Quality;
}

export interface Tasks {
  create: (order: TaskOrder) => Task | null;
  /** A task of this key that the service still knows. */
  find: (taskId: number, key: string) => Task | null;
  all: () => Task[];
  /** Defaults for the tasks to come; an answer without a user agent may be submitted with any. */
  defaults: { quality: Quality; pollsUntilReady: number; userAgent: string };
}

const asText = (value: unknown) => (typeof value === 'string' ? value : '');

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : '';
}

function qualityOf(value: unknown): Quality | undefined {
  return value === 'good' || value === 'bad' || value === 'expired' || value === 'used' ? value : undefined;
}

/** The service's tasks. Types that are off the report list get an answer of the kind `other`. */
export function createTasks(
  clock: Clock,
  tokens: Tokens,
  rightText: (image: string) => string | null,
): Tasks {
  const tasks = new Map<number, Task>();
  const defaults: Tasks['defaults'] = { quality: 'good', pollsUntilReady: 1, userAgent: '' };
  let lastId = 407_533_071;

  const answerFor = (order: TaskOrder, taskId: number, quality: Quality): Token | null => {
    const { task } = order;
    const kind = kindOfTaskType(asText(task.type), task);
    if (!kind) return null;
    const text = kind.kind === 'image' ? rightText(asText(task.body)) : null;
    return tokens.issue({
      kind,
      siteKey: asText(task.websiteKey) || asText(task.gt) || asText(asObjectParameters(task).captcha_id),
      host: hostOf(asText(task.websiteURL)),
      quality,
      action: asText(task.pageAction) || undefined,
      score: typeof task.minScore === 'number' ? task.minScore : undefined,
      taskId,
      ...(text === null ? {} : { text }),
    });
  };

  const create = (order: TaskOrder): Task | null => {
    const type = asText(order.task.type);
    if (!/^[A-Z][A-Za-z0-9]*Task/.test(type)) return null;
    const quality = order.quality ?? qualityOf(order.task.worldQuality) ?? defaults.quality;
    const taskId = ++lastId;
    const token = answerFor(order, taskId, quality);
    const kind = kindOfTaskType(type, order.task);
    const task: Task = {
      taskId,
      key: order.key,
      type,
      kind: kind?.kind ?? 'other',
      quality,
      websiteURL: asText(order.task.websiteURL),
      websiteKey: token?.siteKey ?? '',
      createdAt: clock.now(),
      polls: 0,
      pollsUntilReady: defaults.pollsUntilReady,
      failedWith: null,
      fields: token?.fields ?? {},
      main: token?.main ?? '',
      solution:
        token && kind
          ? kind.solution(token.fields, asText(order.task.userAgent) || defaults.userAgent || undefined)
          : { token: `other-${taskId}` },
      reported: false,
    };
    tasks.set(taskId, task);
    return task;
  };

  const find = (taskId: number, key: string) => {
    const task = tasks.get(taskId);
    if (!task || task.key !== key || clock.now() - task.createdAt > TASK_LIFE_MS) return null;
    return task;
  };

  return { create, find, all: () => [...tasks.values()], defaults };
}

function asObjectParameters(task: Record<string, unknown>): Record<string, unknown> {
  const value = task.initParameters;
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
