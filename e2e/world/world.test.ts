import { request } from 'node:https';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { World } from './index.ts';
import { startWorld } from './index.ts';
import { readAxes } from './sites/axes.ts';
import { combinations, pageOf } from './sites/matrix.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ apiHosts: ['captcha.corp.example'] });
});
afterAll(() => world.close());

/** One request straight to the TLS server, under any host name. */
function get(address: string, options: { method?: string; body?: string; type?: string } = {}) {
  const url = new URL(address);
  return new Promise<{ status: number; headers: object; body: string }>((resolve, reject) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port: world.tlsPort,
        path: url.pathname + url.search,
        method: options.method ?? 'GET',
        headers: { host: url.host, ...(options.type ? { 'content-type': options.type } : {}) },
        rejectUnauthorized: false,
      },
      async (response) => {
        try {
          const parts: Buffer[] = [];
          for await (const part of response) parts.push(part as Buffer);
          const body = Buffer.concat(parts).toString();
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
        } catch (problem) {
          reject(problem);
        }
      },
    );
    sent.on('error', reject);
    sent.end(options.body);
  });
}

const submit = (answer: string, token: string, more = '') =>
  get(`https://shop.example/send/login?kind=turnstile&submit=fetch-urlencoded&answer=${answer}${more}`, {
    method: 'POST',
    type: 'application/x-www-form-urlencoded',
    body: new URLSearchParams({ 'cf-turnstile-response': token, user: 'a', password: 'b' }).toString(),
  });
const tokenOf = (quality: 'good' | 'bad') => world.makeTask({ kind: 'turnstile', quality }).main;

describe('hosts', () => {
  it('are the service, the vendors and the sites; every other one answers nothing', async () => {
    expect((await get('https://api.capmonster.cloud/getBalance')).status).toBe(405);
    expect((await get('https://captcha.corp.example/getBalance')).status).toBe(405);
    expect((await get('https://challenges.cloudflare.com/turnstile/v0/api.js')).body).toContain('turnstile');
    expect((await get('https://demo.example/')).body).toContain('Northwind Tickets');
    expect((await get('https://update.googleapis.com/service/update2')).status).toBe(204);
  });
});

describe('a site', () => {
  it('decides by the verify endpoint and logs what it decided', async () => {
    const task = world.makeTask({ kind: 'turnstile', quality: 'bad' });
    const { body } = await submit('json-200-false', task.main);
    expect(JSON.parse(body)).toMatchObject({ success: false, 'error-codes': ['invalid-input-response'] });
    expect(await world.sites.nextDecision({ taskId: task.taskId })).toMatchObject({
      outcome: 'rejected',
      host: 'shop.example',
      submit: 'fetch-urlencoded',
    });
  });

  it('can have the wrong secret, and can verify twice', async () => {
    await submit('json-200-false', tokenOf('good'), '&setup=broken');
    await submit('json-200-false', tokenOf('good'), '&setup=double');
    expect(world.sites.decisions().slice(-2)).toMatchObject([
      { outcome: 'misconfigured', codes: ['invalid-input-secret'] },
      { outcome: 'stale', codes: ['timeout-or-duplicate'] },
    ]);
  });

  it('answers packed, in pieces, or not to the end', async () => {
    expect((await submit('gzip', tokenOf('good'))).headers).toMatchObject({ 'content-encoding': 'gzip' });
    const chunked = await submit('chunked', tokenOf('bad'));
    expect(chunked.headers).toMatchObject({ 'transfer-encoding': 'chunked' });
    expect(JSON.parse(chunked.body)).toMatchObject({ success: false });
    await expect(submit('aborted', tokenOf('bad'))).rejects.toThrow();
  });
});

describe('the network', () => {
  it('drops connections on demand', async () => {
    world.api.fail({ fault: 'drop', path: '/getBalance', times: 1 });
    const call = () =>
      get('https://api.capmonster.cloud/getBalance', {
        method: 'POST',
        body: '{}',
        type: 'application/json',
      });
    await expect(call()).rejects.toThrow();
    expect((await call()).status).toBe(400);
  });
});

describe('the matrix', () => {
  it('has only addresses that the sites understand', () => {
    // Every 61st: a prime, so that each value of each axis is met many times.
    const some = [...combinations()].filter((_, at) => at % 61 === 0);
    expect(some.length).toBeGreaterThan(1_000);
    for (const one of some) {
      const { host, axes } = pageOf(one, 1);
      const read = readAxes(new URL(world.sites.url(host, axes)));
      expect([read.kind.kind, read.submit.name, read.answer.name]).toEqual([
        one.kind,
        one.submit,
        one.answer,
      ]);
    }
  });
});
