import { json, text } from '../../net/exchange.ts';
import { escapeHtml } from '../page.ts';
import type { Decision, WayToAnswer } from '../ways.ts';

const bodyOf = ({ ok, message, codes }: Decision) =>
  ok ? { success: true, message } : { success: false, message, errors: [{ code: codes[0], message }] };

/** No body at all; the page says that something went wrong, and nobody learns what. */
export const empty: WayToAnswer = {
  name: 'empty',
  reply: ({ ok }) => ({ status: ok ? 204 : 403, body: '' }),
};

const travelling = (name: 'gzip' | 'chunked' | 'slow' | 'aborted'): WayToAnswer => ({
  name,
  reply: (decision) => ({ ...json(bodyOf(decision), decision.ok ? 200 : 400), transfer: name }),
});

export const gzip = travelling('gzip');
export const chunked = travelling('chunked');
export const slow = travelling('slow');
/** The connection ends before the answer does. */
export const aborted = travelling('aborted');

/** Server-sent events: steps, then the result. */
export const eventStream: WayToAnswer = {
  name: 'event-stream',
  reply: (decision) => ({
    headers: { 'content-type': 'text/event-stream' },
    body: `event: step\ndata: checking\n\nevent: result\ndata: ${JSON.stringify(bodyOf(decision))}\n\n`,
    transfer: 'chunked',
  }),
  show: ({ text: stream }, site) => {
    const line = stream.split('\n').filter((one) => one.startsWith('data: {'))[0] ?? 'data: {}';
    const { message, success } = JSON.parse(line.slice(6)) as { message: string; success: boolean };
    site.say(message, success);
  },
};

export const xml: WayToAnswer = {
  name: 'xml',
  reply: ({ ok, message, codes }) => ({
    headers: { 'content-type': 'application/xml; charset=utf-8' },
    body: `<?xml version="1.0"?><response><success>${ok}</success><code>${escapeHtml(codes[0] ?? '')}</code><message>${escapeHtml(message)}</message></response>`,
  }),
  show: ({ text: source }, site) => {
    const answer = new DOMParser().parseFromString(source, 'text/xml');
    const read = (name: string) => answer.querySelector(name)?.textContent ?? '';
    site.say(read('message'), read('success') === 'true');
  },
};

/** A call of a function of the page, as old cross-site APIs answer. */
export const jsonp: WayToAnswer = {
  name: 'jsonp',
  reply: (decision) => ({
    headers: { 'content-type': 'application/javascript; charset=utf-8' },
    body: `onSent(${JSON.stringify(bodyOf(decision))});`,
  }),
  show: ({ text: source }, site) => {
    const { message, success } = JSON.parse(source.slice('onSent('.length, -2)) as {
      message: string;
      success: boolean;
    };
    site.say(message, success);
  },
};

/** The answer is only a job's number; a later request tells how it ended. */
export const job: WayToAnswer = {
  name: 'job',
  reply: (_decision, { keep }) => json({ status: 'queued', jobId: keep() }, 202),
  show: async ({ text: source }, site) => {
    const { jobId } = JSON.parse(source) as { jobId: string };
    const { message, ok } = JSON.parse((await site.ask(jobId)).text) as { message: string; ok: boolean };
    site.say(message, ok);
  },
};

/** A component's new HTML inside JSON, as Livewire answers. */
export const htmlInJson: WayToAnswer = {
  name: 'html-in-json',
  reply: ({ ok, message }) => {
    const markup = `<div wire:id="c0mp0nent"><p class="message${ok ? ' good' : ''}" role="alert">${escapeHtml(message)}</p></div>`;
    return json({ components: [{ snapshot: '{}', effects: { returns: [null], html: markup } }] });
  },
  show: ({ text: source }, site) => {
    type Update = { components: { effects: { html: string } }[] };
    const update = (JSON.parse(source) as Update).components[0]?.effects.html ?? '';
    const line = new DOMParser().parseFromString(update, 'text/html').querySelector('.message');
    site.say(line?.textContent ?? '', line?.classList.contains('good') ?? false);
  },
};

/** The rows of a React server component's stream, as Next.js answers a server action. */
export const componentStream: WayToAnswer = {
  name: 'component-stream',
  reply: (decision) => ({
    headers: { 'content-type': 'text/x-component' },
    body: `0:{"a":"$@1","f":"","b":"development"}\n1:${JSON.stringify(bodyOf(decision))}\n`,
  }),
  show: ({ text: source }, site) => {
    const row = source.split('\n').find((one) => one.startsWith('1:')) ?? '1:{}';
    const { message, success } = JSON.parse(row.slice(2)) as { message: string; success: boolean };
    site.say(message, success);
  },
};

/** GraphQL: always 200, the refusal stands in `errors`. */
export const graphqlErrors: WayToAnswer = {
  name: 'graphql-errors',
  reply: ({ ok, message, codes }) =>
    ok
      ? json({ data: { send: { success: true, message } } })
      : json({ data: { send: null }, errors: [{ message, path: ['send'], extensions: { code: codes[0] } }] }),
  show: ({ text: source }, site) => {
    type Answer = { data: { send: { message: string } | null }; errors?: { message: string }[] };
    const answer = JSON.parse(source) as Answer;
    const refusal = answer.errors?.[0]?.message;
    site.say(refusal ?? answer.data.send?.message ?? '', refusal === undefined);
  },
};

/** The message as plain text, with a status. */
export const plain: WayToAnswer = {
  name: 'plain-text',
  reply: ({ ok, message }) => text(message, ok ? 200 : 400),
};
