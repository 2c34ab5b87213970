import type { WayToSubmit } from '../ways.ts';

export const xhrUrlencoded: WayToSubmit = {
  name: 'xhr-urlencoded',
  lands: 'script',
  send: ({ url, fields }) =>
    new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open('POST', url);
      request.setRequestHeader('content-type', 'application/x-www-form-urlencoded');
      request.onload = () =>
        resolve({
          status: request.status,
          contentType: request.getResponseHeader('content-type') ?? '',
          url: request.responseURL,
          redirected: request.responseURL !== url,
          text: request.responseText,
        });
      request.onerror = () => reject(new Error('network'));
      request.send(new URLSearchParams(fields).toString());
    }),
};

export const xhrJson: WayToSubmit = {
  name: 'xhr-json',
  lands: 'script',
  send: ({ url, fields }) =>
    new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open('POST', url);
      request.setRequestHeader('content-type', 'application/json');
      request.addEventListener('load', () =>
        resolve({
          status: request.status,
          contentType: request.getResponseHeader('content-type') ?? '',
          url: request.responseURL,
          redirected: request.responseURL !== url,
          text: request.responseText,
        }),
      );
      request.addEventListener('error', () => reject(new Error('network')));
      request.send(JSON.stringify(fields));
    }),
};

/** Synchronous: the page stands still until the answer is there. */
export const xhrSync: WayToSubmit = {
  name: 'xhr-sync',
  lands: 'script',
  send: async ({ url, fields }) => {
    const request = new XMLHttpRequest();
    request.open('POST', url, false);
    request.setRequestHeader('content-type', 'application/json');
    request.send(JSON.stringify(fields));
    return {
      status: request.status,
      contentType: request.getResponseHeader('content-type') ?? '',
      url: request.responseURL,
      redirected: request.responseURL !== url,
      text: request.responseText,
    };
  },
};
