import { html, redirect, withHeaders } from '../../net/exchange.ts';
import { escapeHtml } from '../page.ts';
import type { AnswerContext, WayToAnswer } from '../ways.ts';

/** A page with the message and nothing else. */
export const page: WayToAnswer = {
  name: 'page',
  reply: ({ ok, message }, context) => html(context.page({ message, good: ok })),
};

export const page403: WayToAnswer = {
  name: 'page-403',
  reply: ({ ok, message }, context) => html(context.page({ message, good: ok }), ok ? 200 : 403),
};

const toFlash = ({ formUrl, keep }: AnswerContext) =>
  withHeaders(redirect(formUrl.href), { 'set-cookie': `flash=${keep()}; Path=/; Secure; HttpOnly` });

/** POST-redirect-GET: the message waits in a flash cookie. */
export const flash: WayToAnswer = { name: 'flash', reply: (_decision, context) => toFlash(context) };

/** The form's page again, widget and all, with the message; a success goes on to another page. */
export const samePage: WayToAnswer = {
  name: 'same-page',
  reply: ({ ok, message }, context) =>
    ok ? toFlash(context) : html(context.page({ message, form: true }), 422),
};

/** A redirect whose query holds the reason, which the next page puts into words. */
export const redirectQuery: WayToAnswer = {
  name: 'redirect-query',
  reply: ({ ok, codes }, { formUrl, keep }) => {
    const next = new URL(formUrl);
    next.searchParams.set('note', keep());
    if (ok) next.searchParams.set('done', '1');
    else next.searchParams.set('error', codes[0] ?? 'unknown');
    return redirect(next.href, 302);
  },
};

/** A piece of HTML, as htmx and old Ajax sites send it. */
export const fragment: WayToAnswer = {
  name: 'fragment',
  reply: ({ ok, message }) => {
    const role = ok ? 'status' : 'alert';
    return html(`<p class="message${ok ? ' good' : ''}" role="${role}">${escapeHtml(message)}</p>`);
  },
};
