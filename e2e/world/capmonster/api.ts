import type { Quality } from '../captchas/kind.ts';
import type { Clock } from '../clock.ts';
import type { NextOptions } from '../log.ts';
import { createLog } from '../log.ts';
import type { Reply, Request } from '../net/exchange.ts';
import { asObject, parseJson, withHeaders } from '../net/exchange.ts';
import { apiError } from './errors.ts';
import type { FaultOrder } from './faults.ts';
import { createFaults } from './faults.ts';
import type { ApiState, Undocumented } from './methods.ts';
import { isReport, METHODS } from './methods.ts';
import { answerRucaptcha, isRucaptcha } from './rucaptcha.ts';
import type { Tasks } from './tasks.ts';

/** One call of the API, as it came and as it was answered. */
export interface ApiCall {
  /** The world's time in epoch milliseconds. */
  at: number;
  host: string;
  path: string;
  method: string;
  /** `clientKey` and `taskId` of the body, where it had them. */
  key: string | null;
  taskId: number | null;
  body: string;
  status: number;
  answer: string;
  /** Null: a success. A fault of the network or a status has its name here. */
  errorCode: string | null;
  /** Where the call came from: a page's origin, or an extension's. */
  origin: string | null;
}

/** Control of the API and its log. */
export interface Api {
  /** The key of the first account. */
  key: string;
  hosts: string[];
  /** Every call; the filter's fields must be equal. */
  calls: (filter?: Partial<ApiCall>) => ApiCall[];
  nextCall: (filter?: Partial<ApiCall>, options?: NextOptions) => Promise<ApiCall>;
  /** Calls of the four report addresses. */
  reports: (filter?: Partial<ApiCall>) => ApiCall[];
  /** The first report that fits, already made or to come. */
  nextReport: (filter?: Partial<ApiCall>, options?: NextOptions) => Promise<ApiCall>;
  tasks: Tasks;
  /** Quality of the tasks that pages create from now on. */
  setQuality: (quality: Quality) => void;
  /** Balance by key: add accounts here, or take one away. */
  accounts: Map<string, number>;
  fail: (order: FaultOrder) => void;
  clearFaults: () => void;
  /** Whether pages may read the answers; on by default, as at the service. */
  setCors: (on: boolean) => void;
  undocumented: Undocumented;
  handle: (request: Request) => Reply;
  close: () => void;
}

export interface ApiOptions {
  clock: Clock;
  tasks: Tasks;
  accounts: Record<string, number>;
  hosts: string[];
}

function refusalOf(request: Request): Reply | null {
  if (!(request.url.pathname in METHODS)) return apiError('ERROR_NO_SUCH_METHOD', 404);
  if (request.method !== 'POST') return withHeaders(apiError('ERROR_BAD_PARAMETERS', 405), { allow: 'POST' });
  const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim();
  return type === 'application/json' ? null : apiError('ERROR_BAD_PARAMETERS', 415);
}

function answerJson(state: ApiState, request: Request): Reply {
  const refusal = refusalOf(request);
  if (refusal) return refusal;
  const body = asObject(parseJson(request.text));
  if (!body || typeof body.clientKey !== 'string') return apiError('ERROR_BAD_PARAMETERS', 400);
  if (!state.accounts.has(body.clientKey)) return apiError('ERROR_KEY_DOES_NOT_EXIST');
  return (
    METHODS[request.url.pathname]?.(state, body.clientKey, body) ?? apiError('ERROR_NO_SUCH_METHOD', 404)
  );
}

const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'POST, GET, OPTIONS',
  'access-control-allow-headers': 'content-type',
};

/** The CapMonster Cloud API as documented, strict in what it takes. */
export function createApi({ clock, tasks, accounts, hosts }: ApiOptions): Api {
  const state: ApiState = {
    tasks,
    accounts: new Map(Object.entries(accounts)),
    undocumented: {
      secondReport: 'refuse',
      unlistedTypes: 'refuse',
      unknownTask: 'ERROR_NO_SUCH_CAPCHA_ID',
      generalReportMethod: true,
    },
  };
  const calls = createLog<ApiCall>('API call');
  const reports = createLog<ApiCall>('report');
  const faults = createFaults();
  let cors = true;

  const record = (request: Request, reply: Reply, fault: string | null) => {
    const body = asObject(parseJson(request.text));
    const answer = String(reply.body ?? '');
    const code = asObject(parseJson(answer))?.errorCode;
    const call: ApiCall = {
      at: clock.now(),
      host: request.host,
      path: request.url.pathname,
      method: request.method,
      key: typeof body?.clientKey === 'string' ? body.clientKey : null,
      taskId: typeof body?.taskId === 'number' ? body.taskId : null,
      body: request.text || request.url.search,
      status: reply.status ?? 200,
      answer,
      errorCode: typeof code === 'string' ? code : fault,
      origin: request.headers.origin ?? null,
    };
    calls.add(call);
    if (isReport(call.path)) reports.add(call);
  };

  const handle = (request: Request): Reply => {
    if (request.method === 'OPTIONS') return { status: 204, headers: cors ? CORS : {} };
    const fault = faults.take(request.url.pathname);
    const reply = fault
      ? fault.reply
      : isRucaptcha(request)
        ? answerRucaptcha(state, request)
        : answerJson(state, request);
    record(request, reply, fault ? JSON.stringify(fault.fault) : null);
    return cors ? withHeaders(reply, CORS) : reply;
  };

  return {
    key: [...state.accounts.keys()][0] ?? '',
    hosts,
    calls: calls.all,
    nextCall: calls.next,
    reports: reports.all,
    nextReport: reports.next,
    tasks,
    setQuality: (quality) => {
      tasks.defaults.quality = quality;
    },
    accounts: state.accounts,
    fail: faults.add,
    clearFaults: faults.clear,
    setCors: (on) => {
      cors = on;
    },
    undocumented: state.undocumented,
    handle,
    close: () => {
      calls.close();
      reports.close();
    },
  };
}
