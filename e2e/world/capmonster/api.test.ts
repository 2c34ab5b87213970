import { beforeEach, describe, expect, it } from 'vitest';
import { createTokens } from '../captchas/tokens.ts';
import { createClock } from '../clock.ts';
import { asObject, parseJson } from '../net/exchange.ts';
import { serverRequest } from '../verify/verifier.ts';
import type { Api } from './api.ts';
import { createApi } from './api.ts';
import { createTasks } from './tasks.ts';

const KEY = 'a'.repeat(32);
const BASE = 'https://api.capmonster.cloud';

function setUp() {
  const clock = createClock();
  const tasks = createTasks(clock, createTokens(clock), () => 'right');
  return { clock, api: createApi({ clock, tasks, accounts: { [KEY]: 5, poor: 0 }, hosts: [] }) };
}

let api: Api;
let clock: ReturnType<typeof createClock>;

beforeEach(() => {
  ({ api, clock } = setUp());
});

const raw = (path: string, body: string, type = 'application/json', method = 'POST') => {
  const reply = api.handle({ ...serverRequest(BASE + path, type, body), method });
  return { status: reply.status, body: asObject(parseJson(String(reply.body))) ?? {}, reply };
};
const call = (path: string, body: object) => raw(path, JSON.stringify({ clientKey: KEY, ...body })).body;
const order = (type: string, more = {}) =>
  Number(
    call('/createTask', { task: { type, websiteURL: 'https://a.example/', websiteKey: 'k', ...more } })
      .taskId,
  );
/** A task that is ready. */
const create = (type: string, more = {}) => {
  const taskId = order(type, more);
  call('/getTaskResult', { taskId });
  call('/getTaskResult', { taskId });
  return taskId;
};

describe('tasks', () => {
  it.each([
    ['RecaptchaV2Task', 'gRecaptchaResponse', /^03AF[\w-]{500,1500}$/],
    ['NoCaptchaTaskProxyless', 'gRecaptchaResponse', /^03AF/],
    ['HCaptchaTask', 'gRecaptchaResponse', /^P1_eyJ/],
    ['TurnstileTask', 'token', /^0\.[\w.-]{500,2046}$/],
  ])('%s is in work, then ready with %s', (type, field, looks) => {
    const taskId = order(type);
    expect(call('/getTaskResult', { taskId })).toEqual({ errorId: 0, status: 'processing' });
    const result = call('/getTaskResult', { taskId });
    expect(result.status).toBe('ready');
    expect(asObject(result.solution)?.[field]).toMatch(looks);
  });

  it('are forgotten after five minutes', () => {
    const taskId = create('TurnstileTask');
    clock.advance(5 * 60_000 + 1);
    expect(call('/getTaskResult', { taskId }).errorCode).toBe('ERROR_NO_SUCH_CAPCHA_ID');
  });

  it('may be polled 120 times', () => {
    const taskId = create('TurnstileTask');
    for (let poll = 2; poll < 120; poll++) call('/getTaskResult', { taskId });
    expect(call('/getTaskResult', { taskId }).errorCode).toBe('ERROR_TOO_MUCH_REQUESTS');
  });

  it('belong to one key', () => {
    api.accounts.set('other', 1);
    const taskId = create('TurnstileTask');
    const body = JSON.stringify({ clientKey: 'other', taskId });
    expect(raw('/getTaskResult', body).body.errorCode).toBe('ERROR_NO_SUCH_CAPCHA_ID');
  });

  it('cost money and have a type', () => {
    const poor = JSON.stringify({ clientKey: 'poor', task: { type: 'TurnstileTask' } });
    expect(raw('/createTask', poor).body.errorCode).toBe('ERROR_ZERO_BALANCE');
    expect(call('/createTask', { task: { type: 'nonsense' } }).errorCode).toBe('ERROR_TASK_NOT_SUPPORTED');
    expect(call('/createTask', {}).errorCode).toBe('ERROR_TASK_ABSENT');
  });
});

describe('form of a call', () => {
  it('is a JSON POST of a known method with a known key', () => {
    expect(raw('/getBalance', '{}', 'text/plain').status).toBe(415);
    expect(raw('/getBalance', '', 'application/json', 'GET').status).toBe(405);
    expect(raw('/getBalance', '{').status).toBe(400);
    expect(raw('/getBalance', '{}').status).toBe(400);
    expect(raw('/reportBad', '{}').body.errorCode).toBe('ERROR_NO_SUCH_METHOD');
    expect(raw('/getBalance', '{"clientKey":"x"}').body.errorCode).toBe('ERROR_KEY_DOES_NOT_EXIST');
    expect(call('/getBalance', {})).toEqual({ errorId: 0, balance: 5 });
  });

  it('may be read by pages only with CORS on', () => {
    const header = () => raw('/getBalance', '{}').reply.headers?.['access-control-allow-origin'];
    expect(header()).toBe('*');
    api.setCors(false);
    expect(header()).toBeUndefined();
  });

  it('exists in the rucaptcha style too', () => {
    const get = (query: string) => String(api.handle(serverRequest(`${BASE}/${query}`, '', '')).body);
    const id = get(`in.php?key=${KEY}&method=turnstile&sitekey=k&pageurl=https://a.example`).split('|')[1];
    expect(get(`res.php?key=${KEY}&action=get&id=${id}`)).toBe('CAPCHA_NOT_READY');
    expect(get(`res.php?key=${KEY}&action=get&id=${id}`)).toMatch(/^OK\|0\./);
    expect(get('in.php?key=x&method=turnstile')).toBe('ERROR_KEY_DOES_NOT_EXIST');
    expect(get(`res.php?key=${KEY}&action=getbalance&json=1`)).toBe('{"status":1,"request":"5"}');
  });
});

describe('reports', () => {
  const general = '/reportIncorrectTokenCaptcha';
  const aliases = ['/reportIncorrectRecaptcha', '/reportIncorrectHcaptcha'];

  it.each([general, ...aliases])('%s takes tokens and no images', (path) => {
    const token = create('TurnstileTask');
    expect(call(path, { taskId: token })).toEqual({ errorId: 0, status: 'success' });
    const image = create('ImageToTextTask', { body: 'x' });
    expect(call(path, { taskId: image }).errorCode).toBe('ERROR_TASK_NOT_SUPPORTED');
  });

  it('has an address for images, which takes no tokens', () => {
    const path = '/reportIncorrectImageCaptcha';
    expect(call(path, { taskId: create('ImageToTextTask', { body: 'x' }) }).status).toBe('success');
    expect(call(path, { taskId: create('TurnstileTask') }).errorCode).toBe('ERROR_TASK_NOT_SUPPORTED');
  });

  it('takes a task once, whole numbers only, and only while it is known', () => {
    const taskId = create('HCaptchaTask');
    expect(call(general, { taskId: String(taskId) }).errorCode).toBe('ERROR_BAD_PARAMETERS');
    expect(call(general, { taskId: 1 }).errorCode).toBe('ERROR_NO_SUCH_CAPCHA_ID');
    expect(call(general, { taskId }).status).toBe('success');
    expect(call(general, { taskId }).errorCode).toBe('ERROR_DUPLICATE_REPORT');
    api.undocumented.secondReport = 'success';
    expect(call(general, { taskId }).status).toBe('success');
    clock.advance(300_001);
    api.undocumented.unknownTask = 'WRONG_CAPTCHA_ID';
    expect(call(general, { taskId }).errorCode).toBe('WRONG_CAPTCHA_ID');
  });

  it('can lack the general method, so that the aliases must stand in', () => {
    api.undocumented.generalReportMethod = false;
    const taskId = create('TurnstileTask');
    expect(call(general, { taskId }).errorCode).toBe('ERROR_NO_SUCH_METHOD');
    expect(call('/reportIncorrectRecaptcha', { taskId }).status).toBe('success');
  });

  it('refuses types off the list unless told otherwise', () => {
    expect(call(general, { taskId: create('MTCaptchaTask') }).errorCode).toBe('ERROR_TASK_NOT_SUPPORTED');
    api.undocumented.unlistedTypes = 'success';
    expect(call(general, { taskId: create('MTCaptchaTask') }).status).toBe('success');
  });

  it('are logged and can be waited for', async () => {
    const taskId = create('TurnstileTask');
    const next = api.nextReport({ taskId });
    call(general, { taskId });
    expect(await next).toMatchObject({ path: general, key: KEY, errorCode: null, status: 200 });
    expect(api.reports({ taskId })).toHaveLength(1);
    expect(api.calls({ taskId, path: '/getTaskResult' })).toHaveLength(2);
  });
});

describe('faults', () => {
  it('are played for the path and as often as ordered', () => {
    api.fail({ fault: { status: 429 }, path: '/getBalance', times: 1 });
    expect(raw('/getTaskResult', '{"clientKey":"x"}').status).not.toBe(429);
    expect(raw('/getBalance', '{}').status).toBe(429);
    expect(call('/getBalance', {}).balance).toBe(5);
  });

  it('include the network, foreign content and every code', () => {
    api.fail({ fault: 'drop', times: 1 });
    expect(raw('/getBalance', '{}').reply.network).toBe('drop');
    api.fail({ fault: 'not-json', times: 1 });
    expect(String(raw('/getBalance', '{}').reply.body)).toContain('<h1>');
    api.fail({ fault: 'ERROR_IP_BANNED' });
    expect(call('/getBalance', {}).errorCode).toBe('ERROR_IP_BANNED');
    expect(api.calls({ errorCode: 'ERROR_IP_BANNED' })).toHaveLength(1);
    api.clearFaults();
    expect(call('/getBalance', {}).balance).toBe(5);
  });
});
