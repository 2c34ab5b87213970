import type { WayToSubmit } from '../ways.ts';

export const fetchJson: WayToSubmit = {
  name: 'fetch-json',
  lands: 'script',
  send: async ({ url, fields }, site) => {
    const headers = { 'content-type': 'application/json' };
    return site.got(await fetch(url, { method: 'POST', headers, body: JSON.stringify(fields) }));
  },
};

export const fetchFormData: WayToSubmit = {
  name: 'fetch-form-data',
  lands: 'script',
  send: async ({ url, element }, site) =>
    site.got(await fetch(url, { method: 'POST', body: new FormData(element) })),
};

export const fetchUrlencoded: WayToSubmit = {
  name: 'fetch-urlencoded',
  lands: 'script',
  send: async ({ url, fields }, site) =>
    site.got(await fetch(url, { method: 'POST', body: new URLSearchParams(fields) })),
};

/** JSON as plain text, as a fetch without headers sends it. */
export const fetchString: WayToSubmit = {
  name: 'fetch-string',
  lands: 'script',
  send: async ({ url, fields }, site) =>
    site.got(await fetch(url, { method: 'POST', body: JSON.stringify(fields) })),
};

export const fetchBlob: WayToSubmit = {
  name: 'fetch-blob',
  lands: 'script',
  send: async ({ url, fields }, site) => {
    const body = new Blob([JSON.stringify(fields)], { type: 'application/json' });
    return site.got(await fetch(url, { method: 'POST', body }));
  },
};

export const fetchArrayBuffer: WayToSubmit = {
  name: 'fetch-array-buffer',
  lands: 'script',
  send: async ({ url, fields }, site) => {
    const body = new TextEncoder().encode(JSON.stringify(fields)).buffer;
    return site.got(await fetch(url, { method: 'POST', body }));
  },
};

/** A streamed body: Chromium only, and over HTTP/2 only (the site's host name begins with `h2.`). */
export const fetchStream: WayToSubmit = {
  name: 'fetch-stream',
  lands: 'script',
  send: async ({ url, fields }, site) => {
    const body = new Blob([JSON.stringify(fields)]).stream();
    const headers = { 'content-type': 'application/json' };
    return site.got(await fetch(url, { method: 'POST', headers, body, duplex: 'half' } as RequestInit));
  },
};

export const fetchRequest: WayToSubmit = {
  name: 'fetch-request',
  lands: 'script',
  send: async ({ url, fields }, site) => {
    const headers = { 'content-type': 'application/json' };
    return site.got(await fetch(new Request(url, { method: 'POST', headers, body: JSON.stringify(fields) })));
  },
};

export const fetchKeepalive: WayToSubmit = {
  name: 'fetch-keepalive',
  lands: 'script',
  send: async ({ url, fields }, site) => {
    const headers = { 'content-type': 'application/json' };
    const options = { method: 'POST', headers, body: JSON.stringify(fields), keepalive: true };
    return site.got(await fetch(url, options));
  },
};

/** A single-page app that has another address by the time the answer comes. */
export const fetchSpa: WayToSubmit = {
  name: 'fetch-spa',
  lands: 'script',
  send: async ({ url, fields }, site) => {
    const headers = { 'content-type': 'application/json' };
    const sent = fetch(url, { method: 'POST', headers, body: JSON.stringify(fields) });
    history.pushState({}, '', '/sending');
    return site.got(await sent);
  },
};

/** A single-page app whose API has a host of its own. */
export const fetchCors: WayToSubmit = {
  name: 'fetch-cors',
  lands: 'script',
  send: async ({ url, fields }, site) => {
    const there = new URL(url);
    there.searchParams.set('site', there.host);
    there.host = `api.${there.host}`;
    const headers = { 'content-type': 'application/json' };
    return site.got(await fetch(there, { method: 'POST', headers, body: JSON.stringify(fields) }));
  },
};

/** Cross-origin without CORS: the answer is opaque, so the page asks its own host what came of it. */
export const fetchOpaque: WayToSubmit = {
  name: 'fetch-opaque',
  lands: 'nowhere',
  send: async ({ url, fields }, site) => {
    const { url: address, ticket } = site.ticketed(url);
    const there = new URL(address);
    there.searchParams.set('site', there.host);
    there.host = `collect.${there.host}`;
    await fetch(there, { method: 'POST', mode: 'no-cors', body: new URLSearchParams(fields) });
    return site.ask(ticket);
  },
};
