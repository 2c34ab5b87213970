import type { WayToSubmit } from '../ways.ts';

export const xhrUrlencoded: WayToSubmit = {
  name: 'xhr-urlencoded',
  lands: 'script',
  send: (form) =>
    new Promise((resolve) => {
      const request = new XMLHttpRequest();
      request.open('POST', form.url);
      request.setRequestHeader('content-type', 'application/x-www-form-urlencoded');
      request.onload = () =>
        resolve({
          status: request.status,
          contentType: request.getResponseHeader('content-type') ?? '',
          url: request.responseURL,
          redirected: request.responseURL !== form.url,
          text: request.responseText,
        });
      request.onerror = () => resolve(undefined);
      request.send(new URLSearchParams(form.fields).toString());
    }),
};
