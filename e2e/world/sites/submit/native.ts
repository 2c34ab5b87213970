import type { WayToSubmit } from '../ways.ts';

/** The browser's own form post, url-encoded. */
export const formPost: WayToSubmit = { name: 'form-post', lands: 'document' };

export const formMultipart: WayToSubmit = {
  name: 'form-multipart',
  lands: 'document',
  form: () => 'enctype="multipart/form-data"',
};

export const formGet: WayToSubmit = { name: 'form-get', lands: 'document', method: 'get' };

/** The answer opens in a tab of its own. */
export const formBlank: WayToSubmit = {
  name: 'form-blank',
  lands: 'document',
  form: () => 'target="_blank"',
};

/** The button's address stands in for the form's. */
export const formFormaction: WayToSubmit = {
  name: 'form-formaction',
  lands: 'document',
  form: () => 'action="/elsewhere"',
  button: (action) => `formaction="${action}"`,
};

/** The form stands in a frame of another origin. */
export const formInFrame: WayToSubmit = { name: 'form-in-frame', lands: 'document', inFrame: 'form-post' };

/** `form.submit()`: no submit event is fired. */
export const formDotSubmit: WayToSubmit = {
  name: 'form-dot-submit',
  lands: 'document',
  send: async ({ element }) => {
    element.submit();
    return undefined;
  },
};

export const formRequestSubmit: WayToSubmit = {
  name: 'form-request-submit',
  lands: 'document',
  send: async ({ element }) => {
    element.dataset.sent = 'yes';
    element.requestSubmit();
    return undefined;
  },
};
