import type { WayToSubmit } from '../ways.ts';

export const fetchJson: WayToSubmit = {
  name: 'fetch-json',
  lands: 'script',
  send: async (form, site) =>
    site.got(
      await fetch(form.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(form.fields),
      }),
    ),
};

export const fetchFormData: WayToSubmit = {
  name: 'fetch-form-data',
  lands: 'script',
  send: async (form, site) =>
    site.got(await fetch(form.url, { method: 'POST', body: new FormData(form.element) })),
};

export const fetchUrlencoded: WayToSubmit = {
  name: 'fetch-urlencoded',
  lands: 'script',
  send: async (form, site) =>
    site.got(await fetch(form.url, { method: 'POST', body: new URLSearchParams(form.fields) })),
};
