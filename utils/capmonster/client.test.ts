import { describe, expect, it, vi } from 'vitest';
import { createClient, reportMethods } from './client.ts';

const KEY = 'a1b2c3d4e5f60718293a4b5c6d7e8f90';

/** A service that answers each call with the next of the given answers. */
function service(...answers: (Response | Error)[]) {
  const calls: { url: string; body: unknown }[] = [];
  const fetch = vi.fn(async (url: RequestInfo | URL, init?: RequestInit) => {
    calls.push({ url: String(url), body: JSON.parse(String(init?.body)) });
    const answer = answers.shift() ?? new Error('no more answers');
    if (answer instanceof Error) throw answer;
    return answer;
  });
  return { calls, fetch, client: createClient({ fetch }) };
}

const json = (body: unknown, init?: ResponseInit) => Response.json(body, init);
const error = (errorCode: string, errorDescription = 'said so') =>
  json({ errorId: 1, errorCode, errorDescription });

/** FACTS section 1, the table of error codes. */
const CODES = [
  ['ERROR_KEY_DOES_NOT_EXIST', 'pause-key', 'api.key-unknown', null],
  ['ERROR_NO_SUCH_CAPCHA_ID', 'final', 'api.no-such-task', undefined],
  ['ERROR_NO_SUCH_CAPTCHA_ID', 'final', 'api.no-such-task', undefined],
  ['WRONG_CAPTCHA_ID', 'final', 'api.no-such-task', undefined],
  ['ERROR_ZERO_BALANCE', 'pause-key', 'api.zero-balance', 600_000],
  ['ERROR_IP_NOT_ALLOWED', 'pause-key', 'api.ip-not-allowed', 600_000],
  ['ERROR_IP_BANNED', 'pause-all', 'api.ip-banned', 600_000],
  ['ERROR_IP_BLOCKED', 'pause-all', 'api.ip-banned', 600_000],
  ['ERROR_TOO_MUCH_REQUESTS', 'final', 'api.too-many-polls', undefined],
  ['ERROR_NO_SUCH_METHOD', 'final', 'api.not-supported', undefined],
  ['ERROR_TASK_NOT_SUPPORTED', 'final', 'api.not-supported', undefined],
  ['CAPTCHA_NOT_READY', 'not-ready', 'api.not-ready', 2_000],
  ['ERROR_SOMETHING_NEW', 'retry', 'api.refused', null],
  ['__proto__', 'retry', 'api.refused', null],
] as const;

describe('error codes', () => {
  it.each(CODES)('%s becomes %s', async (code, type, sentence, retryAfterMs) => {
    const { client } = service(error(code));
    const result = await client.report(KEY, 7, 'reportIncorrectTokenCaptcha');
    expect(result).toMatchObject({ type, errorCode: code, sentence: { key: sentence } });
    expect('retryAfterMs' in result ? result.retryAfterMs : undefined).toBe(retryAfterMs);
  });

  it.each([200, 400, 401, 500])('reads the code whatever the HTTP status (%i)', async (status) => {
    const { client } = service(json({ errorId: 1, errorCode: 'ERROR_KEY_DOES_NOT_EXIST' }, { status }));
    expect(await client.getBalance(KEY)).toMatchObject({ type: 'pause-key', status });
  });

  it('takes a code without errorId and one with errorId as text for errors', async () => {
    const { client } = service(
      json({ errorCode: 'ERROR_ZERO_BALANCE' }),
      json({ errorId: '1', errorCode: 'ERROR_ZERO_BALANCE', errorDescription: null }),
    );
    expect((await client.getBalance(KEY)).type).toBe('pause-key');
    expect((await client.getBalance(KEY)).type).toBe('pause-key');
  });
});

describe('passing failures', () => {
  const cases: [string, Response | Error, object][] = [
    [
      'no network',
      new TypeError('Failed to fetch'),
      { sentence: { key: 'api.offline' }, mayHaveArrived: true },
    ],
    [
      'HTTP 500',
      new Response('oops', { status: 500 }),
      { sentence: { key: 'api.failing' }, mayHaveArrived: true },
    ],
    ['HTTP 429', new Response('', { status: 429 }), { status: 429, mayHaveArrived: false }],
    ['HTTP 404', new Response('<html>', { status: 404 }), { status: 404, mayHaveArrived: false }],
    ['not JSON', new Response('<html>hello'), { sentence: { key: 'api.unreadable' } }],
    ['JSON of another shape', json({ hello: 1 }), { sentence: { key: 'api.unreadable' } }],
    [
      'a success that is none',
      json({ errorId: 0, status: 'maybe' }),
      { sentence: { key: 'api.unreadable' } },
    ],
    ['null', json(null), { sentence: { key: 'api.unreadable' } }],
  ];
  it.each(cases)('%s: retry', async (_name, answer, expected) => {
    const { client } = service(answer);
    expect(await client.report(KEY, 7, 'reportIncorrectTokenCaptcha')).toMatchObject({
      type: 'retry',
      errorCode: null,
      ...expected,
    });
  });

  it('heeds retry-after, up to ten minutes', async () => {
    const busyFor = (value: string) => new Response('', { status: 503, headers: { 'retry-after': value } });
    const { client } = service(busyFor('7'), busyFor('86400'), busyFor('soon'));
    expect(await client.getBalance(KEY)).toMatchObject({ retryAfterMs: 7_000 });
    expect(await client.getBalance(KEY)).toMatchObject({ retryAfterMs: 600_000 });
    expect(await client.getBalance(KEY)).toMatchObject({ retryAfterMs: null });
  });

  it('gives up after the timeout', async () => {
    const fetch = (_url: RequestInfo | URL, init?: RequestInit) =>
      new Promise<Response>((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
      });
    const client = createClient({ fetch, timeoutMs: 1 });
    const result = await client.getBalance(KEY);
    expect(result).toMatchObject({ type: 'retry', sentence: { key: 'api.timeout' }, mayHaveArrived: true });
  });
});

describe('the key', () => {
  it('is in no result, whatever the service repeats of it', async () => {
    const { client } = service(
      error('ERROR_KEY_DOES_NOT_EXIST', `key ${KEY} is unknown`),
      error(`ERROR_${KEY}`),
      new Response(`{"clientKey":"${KEY}" broken`, { status: 500 }),
      new Error(`cannot post ${KEY}`),
    );
    for (let i = 0; i < 4; i += 1) {
      expect(JSON.stringify(await client.getBalance(KEY))).not.toContain(KEY);
    }
  });
});

describe('good answers', () => {
  it('reads the balance', async () => {
    const { client, calls } = service(json({ errorId: 0, balance: 12.5 }));
    expect(await client.getBalance(KEY)).toEqual({ type: 'ok', value: 12.5 });
    expect(calls).toEqual([{ url: 'https://api.capmonster.cloud/getBalance', body: { clientKey: KEY } }]);
  });

  it('reads a task', async () => {
    const { client } = service(
      json({ errorId: 0, status: 'processing' }),
      json({ errorId: 0, status: 'ready', solution: { text: 'ab12' } }),
    );
    expect(await client.getTaskResult(KEY, 5)).toEqual({ type: 'ok', value: { status: 'processing' } });
    expect(await client.getTaskResult(KEY, 5)).toMatchObject({
      type: 'ok',
      value: { status: 'ready', solution: { answers: ['ab12'], kind: 'image' } },
    });
  });

  it('calls another address of the service where one is named', async () => {
    const { client, calls } = service(json({ errorId: 0, status: 'success' }));
    await client.report(KEY, 5, 'reportIncorrectImageCaptcha', 'https://enterprise.capmonster.cloud');
    expect(calls).toEqual([
      {
        url: 'https://enterprise.capmonster.cloud/reportIncorrectImageCaptcha',
        body: { clientKey: KEY, taskId: 5 },
      },
    ]);
  });
});

describe('report addresses', () => {
  const success = () => json({ errorId: 0, status: 'success' });

  it.each([
    ['recaptcha2', 'reportIncorrectRecaptcha'],
    ['recaptcha3', 'reportIncorrectRecaptcha'],
    ['recaptcha-enterprise', 'reportIncorrectRecaptcha'],
    ['hcaptcha', 'reportIncorrectHcaptcha'],
  ] as const)('%s: %s stands in for an unknown general address', async (kind, alias) => {
    for (const refusal of [error('ERROR_NO_SUCH_METHOD'), new Response('no', { status: 404 })]) {
      const { client, calls } = service(refusal, success());
      const answer = await client.reportAt(KEY, 5, reportMethods(kind, 'token'));
      expect(answer).toEqual({ result: { type: 'ok', value: 'success' }, method: alias });
      expect(calls.map(({ url }) => new URL(url).pathname)).toEqual([
        '/reportIncorrectTokenCaptcha',
        `/${alias}`,
      ]);
    }
  });

  it.each(['turnstile', 'geetest3', 'geetest4'] as const)('%s has no other address', async (kind) => {
    const { client, calls } = service(error('ERROR_NO_SUCH_METHOD'));
    const answer = await client.reportAt(KEY, 5, reportMethods(kind, 'token'));
    expect(answer).toMatchObject({ result: { type: 'final' }, method: 'reportIncorrectTokenCaptcha' });
    expect(calls).toHaveLength(1);
  });

  it('stands in for nothing else', async () => {
    const { client, calls } = service(error('ERROR_NO_SUCH_CAPCHA_ID'));
    await client.reportAt(KEY, 5, reportMethods('hcaptcha', 'token'));
    expect(calls).toHaveLength(1);
  });

  it('sends images to theirs, and typed numbers where the user says', () => {
    expect(reportMethods('image', 'token')).toEqual(['reportIncorrectImageCaptcha']);
    expect(reportMethods('other', 'image')).toEqual(['reportIncorrectImageCaptcha']);
    expect(reportMethods('other', 'token')).toEqual(['reportIncorrectTokenCaptcha']);
  });
});
