import type { Reply } from '../net/exchange.ts';
import { asObject, json } from '../net/exchange.ts';
import { apiError } from './errors.ts';
import type { Task, Tasks } from './tasks.ts';
import { MAX_POLLS } from './tasks.ts';

/** Where the documentation is silent the world can play either answer. */
export interface Undocumented {
  /** The second report of a task. */
  secondReport: 'refuse' | 'success';
  /** A report of a type that is not on the report list. */
  unlistedTypes: 'refuse' | 'success';
  /** The spelling of "no such task". */
  unknownTask: 'ERROR_NO_SUCH_CAPCHA_ID' | 'WRONG_CAPTCHA_ID' | 'ERROR_NO_SUCH_CAPTCHA_ID';
  /** Whether `/reportIncorrectTokenCaptcha` exists; where not, the aliases must stand in. */
  generalReportMethod: boolean;
}

export interface ApiState {
  tasks: Tasks;
  /** Balance by key. */
  accounts: Map<string, number>;
  undocumented: Undocumented;
}

type Body = Record<string, unknown>;
type Method = (state: ApiState, key: string, body: Body) => Reply;

const success = () => json({ errorId: 0, status: 'success' });

const withTask =
  (then: (state: ApiState, task: Task) => Reply): Method =>
  (state, key, body) => {
    if (!Number.isSafeInteger(body.taskId)) return apiError('ERROR_BAD_PARAMETERS', 400);
    const task = state.tasks.find(body.taskId as number, key);
    return task ? then(state, task) : apiError(state.undocumented.unknownTask);
  };

const createTask: Method = (state, key, body) => {
  const task = asObject(body.task);
  if (!task) return apiError('ERROR_TASK_ABSENT');
  if ((state.accounts.get(key) ?? 0) <= 0) return apiError('ERROR_ZERO_BALANCE');
  const created = state.tasks.create({ key, task });
  return created ? json({ errorId: 0, taskId: created.taskId }) : apiError('ERROR_TASK_NOT_SUPPORTED');
};

const getTaskResult = withTask((_state, task) => {
  task.polls += 1;
  if (task.polls > MAX_POLLS) return apiError('ERROR_TOO_MUCH_REQUESTS');
  if (task.failedWith !== null) return apiError(task.failedWith);
  if (task.polls <= task.pollsUntilReady) return json({ errorId: 0, status: 'processing' });
  return json({ errorId: 0, status: 'ready', solution: task.solution });
});

const getBalance: Method = (state, key) => json({ errorId: 0, balance: state.accounts.get(key) });

const report = (takes: 'token' | 'image') =>
  withTask(({ undocumented }, task) => {
    if (task.pollsUntilReady > 0 && task.polls <= task.pollsUntilReady) return apiError('CAPTCHA_NOT_READY');
    const listed = task.kind !== 'other' || undocumented.unlistedTypes === 'success';
    const isImage = task.kind === 'image';
    if (!listed || isImage !== (takes === 'image')) return apiError('ERROR_TASK_NOT_SUPPORTED');
    if (task.reported && undocumented.secondReport === 'refuse') return apiError('ERROR_DUPLICATE_REPORT');
    task.reported = true;
    return success();
  });

const generalReport: Method = (state, key, body) =>
  state.undocumented.generalReportMethod
    ? report('token')(state, key, body)
    : apiError('ERROR_NO_SUCH_METHOD', 404);

/** The JSON methods by path. */
export const METHODS: Record<string, Method> = {
  '/createTask': createTask,
  '/getTaskResult': getTaskResult,
  '/getBalance': getBalance,
  '/reportIncorrectTokenCaptcha': generalReport,
  '/reportIncorrectRecaptcha': report('token'),
  '/reportIncorrectHcaptcha': report('token'),
  '/reportIncorrectImageCaptcha': report('image'),
};

export const isReport = (path: string): boolean => path.startsWith('/reportIncorrect');
