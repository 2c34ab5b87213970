import type { WayToSubmit } from '../ways.ts';

/** sendBeacon, after which the page asks what came of it and shows that. */
export const beacon: WayToSubmit = {
  name: 'beacon',
  lands: 'nowhere',
  send: async ({ url, fields }, site) => {
    const { url: address, ticket } = site.ticketed(url);
    navigator.sendBeacon(address, new URLSearchParams(fields));
    return site.ask(ticket);
  },
};

/** sendBeacon and no word more: nobody in the browser learns what the site thought of it. */
export const beaconSilent: WayToSubmit = {
  name: 'beacon-silent',
  lands: 'nowhere',
  send: async ({ url, fields }) => {
    navigator.sendBeacon(url, new Blob([JSON.stringify(fields)], { type: 'text/plain' }));
    return undefined;
  },
};

export const webSocket: WayToSubmit = {
  name: 'websocket',
  lands: 'script',
  send: ({ url, fields }) =>
    new Promise((resolve, reject) => {
      const socket = new WebSocket(url.replace(/^https/, 'wss'));
      socket.onopen = () => socket.send(JSON.stringify({ type: 'submit', data: fields }));
      socket.onerror = () => reject(new Error('network'));
      socket.onmessage = ({ data }) => {
        socket.close();
        resolve({ status: 200, contentType: 'application/json', url, redirected: false, text: String(data) });
      };
    }),
};

/** A worker of the page sends it: no hook of a page sees that, only `webRequest` does. */
export const worker: WayToSubmit = {
  name: 'worker',
  lands: 'script',
  send: ({ url, fields }) => {
    const source = `onmessage = async ({ data: { url, fields } }) => {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(fields) });
      postMessage({ status: response.status, contentType: response.headers.get('content-type') ?? '',
        url: response.url, redirected: response.redirected, text: await response.text() });
    };`;
    const helper = new Worker(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })));
    return new Promise((resolve) => {
      helper.onmessage = ({ data }) => resolve(data);
      helper.postMessage({ url, fields });
    });
  },
};
