/**
 * The public contract, version 1: how a page, a userscript, an automation script or an allowed extension
 * announces a task. Documented in docs/announce.md; changing it is a breaking change.
 */
import * as z from 'zod/mini';
import { CaptchaKind } from './words';

const short = z.string().check(z.maxLength(2_000));
const answer = z.union([z.string(), z.record(z.string(), z.string())]);

/** A whole number, or the same as decimal digits. */
const TaskId = z.union([
  z.int().check(z.gte(1), z.lte(Number.MAX_SAFE_INTEGER)),
  z.string().check(z.regex(/^[1-9]\d{0,14}$/)),
]);

/** `window.postMessage(…, location.origin)` or `runtime.sendMessage(EXTENSION_ID, …)`. */
export const Announcement = z.object({
  type: z.literal('capmonster-task'),
  taskId: TaskId,
  /** The token, or GeeTest's fields; without it the extension asks the service itself. */
  answer: z.optional(answer),
  kind: z.optional(CaptchaKind),
  websiteKey: z.optional(short),
  websiteURL: z.optional(short),
  /** When the service had the answer ready, in epoch milliseconds: proves how old it was at its use. */
  readyAt: z.optional(z.number()),
  /** Origin of the service at which the task was made, where it is not the usual one. */
  serviceAddress: z.optional(short),
});
export type Announcement = z.infer<typeof Announcement>;

/** What another extension may say besides: where the answer will be used. Pages cannot say so. */
export const Place = z.object({
  tabId: z.optional(z.int().check(z.gte(0))),
  frameId: z.optional(z.int().check(z.gte(0))),
});

/** Asks what became of a task announced by the same origin in the same tab. */
export const FateQuestion = z.object({ type: z.literal('capmonster-task-fate'), taskId: TaskId });

/** Posted back for each announcement. */
export interface Acknowledgement {
  type: 'capmonster-task-ack';
  taskId: number;
  status: 'accepted' | 'known' | 'ignored' | 'invalid' | 'rate-limited' | 'off';
}

/** Posted back for a question and whenever the fate changes. */
export interface Fate {
  type: 'capmonster-task-fate-is';
  taskId: number;
  fate: 'unknown' | 'announced' | 'submitted' | 'accepted' | 'rejected' | 'reported' | 'not-reported';
  /** Nothing more will follow by itself: whoever waits for the end has it. */
  ended: boolean;
  /** With `not-reported`: the name of the reason. */
  reason?: string;
}
