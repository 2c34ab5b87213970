import { asObject, parseJson } from '../../net/exchange.ts';
import { flatten, readFields } from '../../net/form-data.ts';
import type { WayToSubmit } from '../ways.ts';

/** jQuery's `$.ajax`, url-encoded. */
export const jquery: WayToSubmit = {
  name: 'jquery',
  lands: 'script',
  scripts: ['/lib/jquery.js'],
  send: ({ url, fields }) =>
    new Promise((resolve) => {
      const jquery = Reflect.get(window, '$') as {
        ajax: (options: object) => { always: (then: (...args: unknown[]) => void) => void };
      };
      jquery.ajax({
        url,
        method: 'POST',
        data: fields,
        dataType: 'text',
        complete: (xhr: { status: number; responseText: string; getResponseHeader: (n: string) => string }) =>
          resolve({
            status: xhr.status,
            contentType: xhr.getResponseHeader('content-type') ?? '',
            url,
            redirected: false,
            text: xhr.responseText,
          }),
      });
    }),
};

export const axios: WayToSubmit = {
  name: 'axios',
  lands: 'script',
  scripts: ['/lib/axios.js'],
  send: async ({ url, fields }) => {
    type Response = {
      status: number;
      data: string;
      headers: Record<string, string>;
      request: { responseURL?: string };
    };
    const client = Reflect.get(window, 'axios') as {
      post: (url: string, data: object, options: object) => Promise<Response>;
    };
    const options = { validateStatus: () => true, transformResponse: (data: string) => data };
    const response = await client.post(url, fields, options);
    return {
      status: response.status,
      contentType: response.headers['content-type'] ?? '',
      url: response.request.responseURL ?? url,
      redirected: (response.request.responseURL ?? url) !== url,
      text: response.data,
    };
  },
};

export const ky: WayToSubmit = {
  name: 'ky',
  lands: 'script',
  send: async ({ url, fields }, site) => {
    const address = '/lib/ky/index.js';
    // Out of sight of whatever transforms this file: it must be the page's own import.
    const load = new Function('address', 'return import(address)') as (address: string) => Promise<unknown>;
    const { default: client } = (await load(address)) as {
      default: { post: (url: string, options: object) => Promise<Response> };
    };
    return site.got(
      await client.post(url, { json: fields, throwHttpErrors: false, retry: 0, timeout: false as const }),
    );
  },
};

/** htmx sends the form and puts the answer's HTML into the page. */
export const htmx: WayToSubmit = {
  name: 'htmx',
  lands: 'script',
  scripts: ['/lib/htmx.js'],
  form: (action) => `hx-post="${action}" hx-target="#messages" hx-swap="innerHTML"`,
};

/** Turbo sends the form by fetch and renders the answer's document in place. */
export const turbo: WayToSubmit = { name: 'turbo', lands: 'document', scripts: ['/lib/turbo.js'] };

/** The manner of Livewire: a snapshot, the changed properties and the called method. */
export const livewire: WayToSubmit = {
  name: 'livewire',
  lands: 'script',
  send: async ({ url, fields }, site) => {
    const snapshot = JSON.stringify({ data: {}, memo: { id: 'c0mp0nent', name: 'form' } });
    const component = { snapshot, updates: fields, calls: [{ path: '', method: 'save', params: [] }] };
    const body = JSON.stringify({ _token: 'csrf', components: [component] });
    const headers = { 'content-type': 'application/json', 'x-livewire': '' };
    return site.got(await fetch(url, { method: 'POST', headers, body }));
  },
  read: (request) => {
    const components = asObject(parseJson(request.text))?.components;
    const first: unknown = Array.isArray(components) ? components[0] : undefined;
    return flatten(asObject(first)?.updates);
  },
};

/** The manner of Next.js server actions: multipart with numbered names, and a header that names the action. */
export const serverAction: WayToSubmit = {
  name: 'server-action',
  lands: 'script',
  send: async ({ url, fields }, site) => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(`1_${name}`, value);
    body.append('0', '[{"success":null},"$K1"]');
    const headers = { accept: 'text/x-component', 'next-action': '7f1c09b2e4d85a6f' };
    return site.got(await fetch(url, { method: 'POST', headers, body }));
  },
  read: async (request) => {
    const fields = await readFields(request);
    return Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [name.replace(/^1_/, ''), value]),
    );
  },
};
