/**
 * The page's own calls of the service, as seen from outside: what a `createTask`, a `getTaskResult` or the older
 * `in.php` / `res.php` says of a task. Pure; null for whatever is not such a call.
 */
import * as z from 'zod/mini';
import { kindOfTask } from '../captcha/index.ts';
import type { CaptchaKind } from '../protocol/words.ts';
import { readSolution, type Solution } from './solution.ts';

/** A task was ordered. */
export interface Created {
  what: 'created';
  taskId: number;
  clientKey: string;
  kind: CaptchaKind;
  taskType: string | null;
  websiteUrl: string | null;
  websiteKey: string | null;
  minScore: number | null;
  pageAction: string | null;
}

/** A task was asked for; `solution` is null while it is being solved, or where only the question was seen. */
export interface Polled {
  what: 'polled';
  taskId: number;
  clientKey: string;
  solution: Solution | null;
}

export type ServiceCall = Created | Polled;

const id = z.union([z.int(), z.string().check(z.regex(/^\d{1,16}$/))]);
const optionalText = z.optional(z.nullable(z.string()));

const CreateTask = z.object({
  clientKey: z.string(),
  task: z.looseObject({
    type: z.string(),
    websiteURL: optionalText,
    websiteKey: optionalText,
    gt: optionalText,
    captchaId: optionalText,
    minScore: z.optional(z.nullable(z.number())),
    pageAction: optionalText,
  }),
});
const CreatedAnswer = z.object({ taskId: id });
const GetTaskResult = z.object({ clientKey: z.string(), taskId: id });
const ReadyAnswer = z.object({ status: z.literal('ready'), solution: z.record(z.string(), z.unknown()) });
const PhpAnswer = z.object({ request: z.union([z.string(), z.number()]) });

/**
 * @param url address of the call
 * @param request its body as text
 * @param response the answer's body; null where only the request was seen (`webRequest`)
 */
export function readServiceCall(url: string, request: string, response: string | null): ServiceCall | null {
  const address = parseUrl(url);
  if (!address) return null;
  const method = address.pathname.split('/').pop()?.toLowerCase();
  switch (method) {
    case 'createtask':
      return created(json(request), json(response));
    case 'gettaskresult':
      return polled(json(request), json(response));
    case 'in.php':
      return createdByForm(new URLSearchParams(request || address.search), response);
    case 'res.php':
      return polledByForm(new URLSearchParams(address.search || request), response);
    default:
      return null;
  }
}

function created(request: unknown, response: unknown): Created | null {
  const asked = CreateTask.safeParse(request);
  const answered = CreatedAnswer.safeParse(response);
  if (!asked.success || !answered.success) return null;
  const { clientKey, task } = asked.data;
  return {
    what: 'created',
    taskId: Number(answered.data.taskId),
    clientKey,
    kind: kindOfTask(task),
    taskType: task.type,
    websiteUrl: task.websiteURL ?? null,
    websiteKey: task.websiteKey ?? task.gt ?? task.captchaId ?? null,
    minScore: task.minScore ?? null,
    pageAction: task.pageAction ?? null,
  };
}

function polled(request: unknown, response: unknown): Polled | null {
  const asked = GetTaskResult.safeParse(request);
  if (!asked.success) return null;
  const ready = ReadyAnswer.safeParse(response);
  return {
    what: 'polled',
    taskId: Number(asked.data.taskId),
    clientKey: asked.data.clientKey,
    solution: ready.success ? readSolution(ready.data.solution) : null,
  };
}

/** Methods of the older form, by the name under which they are ordered there. */
const FORM_METHODS: Record<string, CaptchaKind> = {
  userrecaptcha: 'recaptcha2',
  hcaptcha: 'hcaptcha',
  turnstile: 'turnstile',
  geetest: 'geetest3',
  geetest_v4: 'geetest4',
  base64: 'image',
  post: 'image',
};

function createdByForm(form: URLSearchParams, response: string | null): Created | null {
  const taskId = numberIn(response);
  const clientKey = form.get('key');
  const method = form.get('method') ?? '';
  if (taskId === null || !clientKey) return null;
  const isV3 = form.get('version') === 'v3';
  const isEnterprise = form.get('enterprise') === '1';
  const kind = FORM_METHODS[method] ?? 'other';
  return {
    what: 'created',
    taskId,
    clientKey,
    kind: kind !== 'recaptcha2' ? kind : isEnterprise ? 'recaptcha-enterprise' : isV3 ? 'recaptcha3' : kind,
    taskType: method || null,
    websiteUrl: form.get('pageurl'),
    websiteKey: form.get('googlekey') ?? form.get('sitekey'),
    minScore: form.has('min_score') ? Number(form.get('min_score')) || null : null,
    pageAction: form.get('action'),
  };
}

function polledByForm(form: URLSearchParams, response: string | null): Polled | null {
  const taskId = Number(form.get('id'));
  const clientKey = form.get('key');
  if (form.get('action') !== 'get' || !Number.isSafeInteger(taskId) || taskId < 1 || !clientKey) return null;
  const answer = textIn(response);
  const solution = answer === null ? null : solutionOf(answer);
  return { what: 'polled', taskId, clientKey, solution };
}

/** The older form gives a bare text: a token's shape tells whether it is one. */
function solutionOf(answer: string): Solution {
  const field = answer.length >= 40 ? 'gRecaptchaResponse' : 'text';
  return readSolution({ [field]: answer });
}

function textIn(response: string | null): string | null {
  if (response === null) return null;
  if (response.startsWith('OK|')) return response.slice(3).trim() || null;
  const parsed = PhpAnswer.safeParse(json(response));
  const text = parsed.success ? String(parsed.data.request) : null;
  return text === null || /^[A-Z][A-Z_]+$/.test(text) ? null : text;
}

function numberIn(response: string | null): number | null {
  const number = Number(textIn(response));
  return Number.isSafeInteger(number) && number > 0 ? number : null;
}

function json(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

function parseUrl(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}
