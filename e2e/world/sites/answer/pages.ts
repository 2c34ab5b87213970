import { html, redirect, withHeaders } from '../../net/exchange.ts';
import type { WayToAnswer } from '../ways.ts';

/** A page with the message and nothing else. */
export const page: WayToAnswer = {
  name: 'page',
  reply: ({ ok, message }, context) => html(context.page({ message, good: ok })),
};

/** The form's page again, widget and all, with the message. */
export const samePage: WayToAnswer = {
  name: 'same-page',
  reply: ({ ok, message }, context) => html(context.page({ message, good: ok, form: true }), ok ? 200 : 422),
};

/** POST-redirect-GET: the message waits in a flash cookie. */
export const flash: WayToAnswer = {
  name: 'flash',
  reply: (decision, context) => {
    const cookie = `flash=${context.keep(decision)}; Path=/; Secure; HttpOnly`;
    return withHeaders(redirect(context.formUrl.href), { 'set-cookie': cookie });
  },
};
