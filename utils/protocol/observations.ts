/**
 * What the content scripts tell the background. Everything here is a hint from a page's process: sizes are
 * bounded, and tab, frame and origin are taken from the browser's sender, never from the message.
 */
import * as z from 'zod/mini';

/** Longest body, text or document that is passed on, in UTF-16 units (the 256 kB). */
export const MAX_BODY = 262_144;
const body = z.string().check(z.maxLength(MAX_BODY));
const short = z.string().check(z.maxLength(2_000));
const url = z.string().check(z.maxLength(8_000));

/** A call of the page to something that looks like the service's API, with its answer once there is one. */
export const ApiCall = z.object({
  type: z.literal('api-call'),
  url,
  request: body,
  response: z.nullable(body),
  at: z.number(),
});

/** How an answer left the page. */
export const Channel = z.enum(['fetch', 'xhr', 'beacon', 'form', 'websocket', 'network']);
export type Channel = z.infer<typeof Channel>;

/** A request or form post that seems to carry an answer. `id` is unique in its frame. */
export const SubmissionSeen = z.object({
  type: z.literal('submission'),
  id: short,
  channel: Channel,
  url,
  method: short,
  /** Everything in which an answer may hide: body, query, captcha-like headers, joined by newlines. */
  payload: body,
  /** Site keys that stand in the document. */
  siteKeys: z.array(short).check(z.maxLength(16)),
  /** The service's own extension put the answer there. */
  marked: z.optional(z.boolean()),
  /** A form whose answer opens in another tab: sent only if one opens. */
  elsewhere: z.optional(z.boolean()),
  /** Form posts: fingerprints of the text that was visible before. */
  before: z.optional(z.array(z.number()).check(z.maxLength(2_000))),
  at: z.number(),
});
export type SubmissionSeen = z.infer<typeof SubmissionSeen>;

/** The answer to exactly such a request. */
export const ResponseSeen = z.object({
  type: z.literal('response'),
  id: short,
  status: z.nullable(z.number()),
  contentType: z.nullable(short),
  url: z.optional(url),
  redirected: z.optional(z.boolean()),
  /** Null when the page itself could not read it (opaque), the request failed or was aborted. */
  body: z.nullable(body),
  truncated: z.optional(z.boolean()),
  headers: z.optional(z.record(z.string(), short)),
  failed: z.optional(z.enum(['network', 'aborted', 'opaque'])),
  at: z.number(),
});
export type ResponseSeen = z.infer<typeof ResponseSeen>;

/** Text that became visible after the submission, or stands in the document that answered a form post. */
export const AppearedText = z.object({
  text: short,
  role: z.enum(['alert', 'dialog', 'field', 'toast', 'text', 'js-alert', 'title']),
  nearForm: z.boolean(),
});
export type AppearedText = z.infer<typeof AppearedText>;

export const TextAppeared = z.object({
  type: z.literal('appeared'),
  id: short,
  texts: z.array(AppearedText).check(z.maxLength(200)),
  at: z.number(),
});
export type TextAppeared = z.infer<typeof TextAppeared>;

/** The document that followed a form post, read by the watcher on the background's request. */
export const DocumentRead = z.object({
  type: z.literal('document'),
  url,
  status: z.nullable(z.number()),
  contentType: z.nullable(short),
  texts: z.array(AppearedText).check(z.maxLength(2_000)),
  /** A form with a captcha's field or widget stands in it again. */
  hasWidget: z.boolean(),
  hasForm: z.boolean(),
  /** When the document began, which tells it from the one before at the same address. */
  openedAt: z.optional(z.number()),
  at: z.number(),
});
export type DocumentRead = z.infer<typeof DocumentRead>;

/** The document that sent a form goes away. */
export const Leaving = z.object({ type: z.literal('leaving'), id: short, at: z.number() });

/** Nothing more will appear for this submission. */
export const WatchEnded = z.object({ type: z.literal('watch-ended'), id: short, at: z.number() });

/** A message that the page posted to itself under the public contract; parsed by `protocol/public`. */
export const Announced = z.object({ type: z.literal('announced'), data: z.unknown() });

/** Everything the watcher sends. */
export const Observation = z.discriminatedUnion('type', [
  ApiCall,
  SubmissionSeen,
  ResponseSeen,
  TextAppeared,
  Leaving,
  WatchEnded,
  Announced,
]);
export type Observation = z.infer<typeof Observation>;

/** What the background answers to an observation: without it the watcher tells it again. */
export interface Heard {
  heard: true;
  /** Absent where there is nothing to say. */
  reply?: unknown;
}

/** Marks of a widget, corroborating at most. */
export const WidgetEvent = z.object({
  type: z.literal('widget'),
  event: z.enum(['reset', 'error', 'expired', 'solved', 'refreshed']),
  kind: z.optional(short),
  at: z.number(),
});
export type WidgetEvent = z.infer<typeof WidgetEvent>;
