import type { Reply, Request } from '../net/exchange.ts';
import { json, text } from '../net/exchange.ts';
import type { ApiState } from './methods.ts';
import { MAX_POLLS } from './tasks.ts';

/** Methods of `in.php` and the task types that they stand for. */
const TASK_TYPES: Record<string, string> = {
  userrecaptcha: 'RecaptchaV2Task',
  hcaptcha: 'HCaptchaTask',
  turnstile: 'TurnstileTask',
  base64: 'ImageToTextTask',
};

export const isRucaptcha = (request: Request): boolean => /^\/(in|res)\.php$/.test(request.url.pathname);

function create(state: ApiState, key: string, form: URLSearchParams): string {
  if ((state.accounts.get(key) ?? 0) <= 0) return 'ERROR_ZERO_BALANCE';
  const version = form.get('version') === 'v3' ? 'RecaptchaV3TaskProxyless' : undefined;
  const type = version ?? TASK_TYPES[form.get('method') ?? ''];
  if (!type) return 'ERROR_NO_SUCH_METHOD';
  const created = state.tasks.create({
    key,
    task: {
      type,
      websiteKey: form.get('googlekey') ?? form.get('sitekey') ?? '',
      websiteURL: form.get('pageurl') ?? '',
      body: form.get('body') ?? '',
    },
  });
  return created ? `OK|${created.taskId}` : 'ERROR_TASK_NOT_SUPPORTED';
}

function result(state: ApiState, key: string, form: URLSearchParams): string {
  if (form.get('action') === 'getbalance') return String(state.accounts.get(key));
  const task = state.tasks.find(Number(form.get('id')), key);
  if (!task) return 'ERROR_NO_SUCH_CAPCHA_ID';
  task.polls += 1;
  if (task.polls > MAX_POLLS) return 'ERROR_TOO_MUCH_REQUESTS';
  return task.polls <= task.pollsUntilReady ? 'CAPCHA_NOT_READY' : `OK|${task.main}`;
}

/** The rucaptcha-style form of the API: GET or POST form, answers `OK|…` or a bare code; `json=1` wraps it. */
export function answerRucaptcha(state: ApiState, request: Request): Reply {
  const form = new URLSearchParams([...request.url.searchParams, ...new URLSearchParams(request.text)]);
  const key = form.get('key') ?? '';
  const answer = !state.accounts.has(key)
    ? 'ERROR_KEY_DOES_NOT_EXIST'
    : request.url.pathname === '/in.php'
      ? create(state, key, form)
      : result(state, key, form);
  if (form.get('json') !== '1') return text(answer);
  const failed = /^(ERROR|CAPCHA)_/.test(answer);
  return json({ status: failed ? 0 : 1, request: answer.replace(/^OK\|/, '') });
}
