/**
 * The public contract, version 1: how a page, a userscript, an automation script or an allowed extension
 * announces a task. Documented in docs/announce.md; changing it is a breaking change.
 */
import * as z from 'zod/mini';
import { CaptchaKind } from './words';

const answer = z.union([z.string(), z.record(z.string(), z.string())]);

/** `window.postMessage(…, location.origin)` or `runtime.sendMessage(EXTENSION_ID, …)`. */
export const Announcement = z.object({
  type: z.literal('capmonster-task'),
  /** A whole number, or the same as decimal digits. */
  taskId: z.union([
    z.int().check(z.gte(1), z.lte(Number.MAX_SAFE_INTEGER)),
    z.string().check(z.regex(/^[1-9]\d{0,15}$/)),
  ]),
  /** The token, or GeeTest's fields; without it the extension asks the service itself. */
  answer: z.optional(answer),
  kind: z.optional(CaptchaKind),
  websiteKey: z.optional(z.string()),
  websiteURL: z.optional(z.string()),
});
export type Announcement = z.infer<typeof Announcement>;

/** Asks what became of a task announced by the same origin in the same tab. */
export const FateQuestion = z.object({
  type: z.literal('capmonster-task-fate'),
  taskId: Announcement.shape.taskId,
});

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
  /** With `not-reported`: the name of the reason. */
  reason?: string;
}
