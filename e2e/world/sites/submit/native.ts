import type { WayToSubmit } from '../ways.ts';

/** The browser's own form post, url-encoded. */
export const formPost: WayToSubmit = { name: 'form-post', lands: 'document', method: 'post' };

export const formMultipart: WayToSubmit = {
  name: 'form-multipart',
  lands: 'document',
  method: 'post',
  form: 'enctype="multipart/form-data"',
};

export const formGet: WayToSubmit = { name: 'form-get', lands: 'document', method: 'get' };

export const formBlank: WayToSubmit = {
  name: 'form-blank',
  lands: 'document',
  method: 'post',
  form: 'target="_blank"',
};

/** `form.submit()`: no submit event is fired. */
export const formDotSubmit: WayToSubmit = {
  name: 'form-dot-submit',
  lands: 'document',
  method: 'post',
  send: async ({ element }) => {
    element.submit();
    return undefined;
  },
};
