import { asObject, cookies, parseJson } from '../../net/exchange.ts';
import { flatten, readFields } from '../../net/form-data.ts';
import type { WayToSubmit } from '../ways.ts';

/** GraphQL: the fields are variables of a mutation. */
export const graphql: WayToSubmit = {
  name: 'graphql',
  lands: 'script',
  send: async ({ url, fields }, site) => {
    const query = 'mutation Send($input: SendInput!) { send(input: $input) { success message } }';
    const body = JSON.stringify({ operationName: 'Send', query, variables: { input: fields } });
    return site.got(
      await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body }),
    );
  },
};

/** Several calls in one request; the form is the second of them. */
export const batch: WayToSubmit = {
  name: 'batch',
  lands: 'script',
  send: async ({ url, fields }, site) => {
    const calls = [
      { id: 1, method: 'ping', params: {} },
      { id: 2, method: 'send', params: fields },
    ];
    const headers = { 'content-type': 'application/json' };
    return site.got(await fetch(url, { method: 'POST', headers, body: JSON.stringify(calls) }));
  },
};

/** The captcha's fields travel as request headers: `x-captcha-response: …`. */
export const header: WayToSubmit = {
  name: 'header',
  lands: 'script',
  send: async ({ url, answer, rest }, site) => {
    const [first, ...more] = Object.entries(answer);
    const isOne = more.length === 0;
    const value = isOne ? String(first?.[1]) : JSON.stringify(answer);
    const headers = { 'content-type': 'application/json', 'x-captcha-response': value };
    const body = JSON.stringify(isOne ? { ...rest, captchaField: first?.[0] } : rest);
    return site.got(await fetch(url, { method: 'POST', headers, body }));
  },
  read: async (request) => {
    const fields = await readFields(request);
    const value = request.headers['x-captcha-response'] ?? '';
    const { captchaField } = fields;
    return { ...fields, ...(captchaField ? { [captchaField]: value } : flatten(asObject(parseJson(value)))) };
  },
};

export const queryString: WayToSubmit = {
  name: 'query-string',
  lands: 'script',
  send: async ({ url, fields }, site) => {
    const address = new URL(url);
    for (const [name, value] of Object.entries(fields)) address.searchParams.set(name, value);
    return site.got(await fetch(address));
  },
};

/** The answer is a segment of the path. */
export const path: WayToSubmit = {
  name: 'path',
  lands: 'script',
  send: async ({ url, answer, rest }, site) => {
    const address = new URL(url);
    for (const [name, value] of Object.entries(answer)) {
      address.pathname += `/~/${encodeURIComponent(name)}/${encodeURIComponent(value)}`;
    }
    return site.got(await fetch(address, { method: 'POST', body: new URLSearchParams(rest) }));
  },
  read: async (request) => {
    const pairs = request.url.pathname.split('/~/').slice(1);
    const inPath = pairs.map((pair) => pair.split('/').map(decodeURIComponent));
    return { ...(await readFields(request)), ...Object.fromEntries(inPath) };
  },
};

export const cookie: WayToSubmit = {
  name: 'cookie',
  lands: 'script',
  send: async ({ url, answer, rest }, site) => {
    for (const [name, value] of Object.entries(answer)) {
      // biome-ignore lint/suspicious/noDocumentCookie: sites do it this way
      document.cookie = `${name}=${encodeURIComponent(value)}; path=/; secure; max-age=60`;
    }
    // A browser may send a request before a cookie that was just set; one that can be read goes with it.
    const isSet = (name: string) => document.cookie.includes(`${name}=`);
    while (!Object.keys(answer).every(isSet)) await new Promise((resolve) => setTimeout(resolve, 10));
    const response = await fetch(url, { method: 'POST', body: new URLSearchParams(rest) });
    for (const name of Object.keys(answer)) {
      // biome-ignore lint/suspicious/noDocumentCookie: and the answer must not travel again
      document.cookie = `${name}=; path=/; secure; max-age=0`;
    }
    return site.got(response);
  },
  read: async (request) => ({ ...cookies(request), ...(await readFields(request)) }),
};

/** The token cut in two parts of nested JSON. */
export const splitJson: WayToSubmit = {
  name: 'split-json',
  lands: 'script',
  send: async ({ url, answer, rest }, site) => {
    const parts = Object.entries(answer).map(([name, value]) => ({
      name,
      head: value.slice(0, 40),
      tail: { rest: value.slice(40) },
    }));
    const body = JSON.stringify({ data: { form: rest, security: { captcha: parts } } });
    const headers = { 'content-type': 'application/json' };
    return site.got(await fetch(url, { method: 'POST', headers, body }));
  },
  read: (request) => {
    const sent = JSON.parse(request.text) as {
      data: {
        form: Record<string, string>;
        security: { captcha: { name: string; head: string; tail: { rest: string } }[] };
      };
    };
    const parts = sent.data.security.captcha.map(({ name, head, tail }) => [name, head + tail.rest]);
    return { ...sent.data.form, ...Object.fromEntries(parts) };
  },
};

export const nestedJson: WayToSubmit = {
  name: 'nested-json',
  lands: 'script',
  send: async ({ url, answer, rest }, site) => {
    const body = JSON.stringify({ data: { form: rest, security: { captcha: { response: answer } } } });
    const headers = { 'content-type': 'application/json' };
    return site.got(await fetch(url, { method: 'POST', headers, body }));
  },
};

/** JSON inside a string of JSON. */
export const doubleJson: WayToSubmit = {
  name: 'double-json',
  lands: 'script',
  send: async ({ url, fields }, site) => {
    const body = JSON.stringify({ payload: JSON.stringify(fields) });
    const headers = { 'content-type': 'application/json' };
    return site.got(await fetch(url, { method: 'POST', headers, body }));
  },
  read: (request) => flatten(parseJson(String(asObject(parseJson(request.text))?.payload))),
};

export const base64Json: WayToSubmit = {
  name: 'base64-json',
  lands: 'script',
  send: async ({ url, fields }, site) => {
    const bytes = new TextEncoder().encode(JSON.stringify(fields));
    const body = new URLSearchParams({ d: btoa(String.fromCharCode(...bytes)) });
    return site.got(await fetch(url, { method: 'POST', body }));
  },
  read: (request) => {
    const packed = new URLSearchParams(request.text).get('d') ?? '';
    return flatten(parseJson(Buffer.from(packed, 'base64').toString('utf8')));
  },
};

/** Fields that nobody has heard of: `q0`, `q1`, … */
export const oddNames: WayToSubmit = {
  name: 'odd-names',
  lands: 'script',
  send: async ({ url, answer, rest }, site) => {
    const values = Object.entries(answer).flatMap(([name, value], at) => [
      [`n${at}`, name],
      [`q${at}`, value],
    ]);
    const body = JSON.stringify({ ...rest, ...Object.fromEntries(values) });
    const headers = { 'content-type': 'application/json' };
    return site.got(await fetch(url, { method: 'POST', headers, body }));
  },
  read: async (request) => {
    const fields = await readFields(request);
    const names = Object.keys(fields).filter((name) => /^n\d+$/.test(name));
    const pairs = names.map((name) => [fields[name], fields[`q${name.slice(1)}`]]);
    return { ...fields, ...Object.fromEntries(pairs) };
  },
};
