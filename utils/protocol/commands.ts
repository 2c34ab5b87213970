/**
 * Commands of the popup, options and welcome pages to the background: one runtime message each, answered
 * once. Only pages of the extension itself may send them. History and figures are read straight from the
 * database by `utils/history` (same origin); commands are for whatever changes something.
 */
import * as z from 'zod/mini';
import type { SettingsView } from './settings';
import { Settings } from './settings';
import type { KeyView, PopupView } from './views';
import type { CaptchaKind, Sentence } from './words';
import { Mode } from './words';

const taskId = z.int().check(z.gte(1));
/** As many as a page sends at once: what one window of five minutes can hold, and more. */
const taskIds = z.array(taskId).check(z.maxLength(500));
const id = z.string().check(z.maxLength(300));

export const Command = z.discriminatedUnion('type', [
  /** Everything about one tab. */
  z.object({ type: z.literal('popup.read'), tabId: z.int() }),
  z.object({ type: z.literal('settings.read') }),
  /** Changes the named settings; the rest stays. */
  z.object({ type: z.literal('settings.write'), patch: z.partial(Settings) }),
  z.object({ type: z.literal('site.mode'), site: id, mode: z.nullable(Mode) }),
  z.object({ type: z.literal('keys.read') }),
  /** Checks the key against getBalance and, where the API does not refuse it, keeps it. */
  z.object({ type: z.literal('key.save'), id: z.optional(id), name: z.optional(id), key: z.string() }),
  z.object({ type: z.literal('key.check'), id }),
  z.object({ type: z.literal('key.remove'), id }),
  /** Reports a known task of a tab; sent `undoMs` later (0: at once) unless undone. */
  z.object({ type: z.literal('report.task'), taskId, tabId: z.int(), undoMs: z._default(z.int(), 0) }),
  z.object({ type: z.literal('report.undo'), taskId }),
  /** Looks typed numbers up at the service, without reporting. */
  z.object({ type: z.literal('task.look-up'), taskIds: z.array(taskId).check(z.maxLength(200)) }),
  /** Reports typed numbers. `what` says which address when the service does not tell. Sent `undoMs` later. */
  z.object({
    type: z.literal('report.numbers'),
    taskIds: z.array(taskId).check(z.maxLength(200)),
    what: z.enum(['token', 'image']),
    tabId: z.nullable(z.int()),
    undoMs: z.optional(z.int()),
  }),
  /** Takes back reports that have not been sent. */
  z.object({ type: z.literal('reports.undo'), taskIds }),
  /** Sends held reports after all, `undoMs` later unless they are held again meanwhile. */
  z.object({ type: z.literal('reports.release'), taskIds, undoMs: z.int() }),
  z.object({ type: z.literal('reports.hold'), taskIds }),
  /** Sends or drops a held report. */
  z.object({ type: z.literal('report.release'), taskId }),
  z.object({ type: z.literal('report.dismiss'), taskId }),
  z.object({ type: z.literal('pause.resume'), id }),
  z.object({ type: z.literal('outbox.retry') }),
  z.object({ type: z.literal('extension.allow'), id, allow: z.boolean() }),
  z.object({ type: z.literal('history.clear') }),
]);
export type Command = z.infer<typeof Command>;

/** Answer to a command that can fail in words: never an exception text. */
export type Done<T = undefined> = { ok: true; value: T } | { ok: false; problem: Sentence };

/** What became of one of several tasks. */
export interface OfTask {
  taskId: number;
  result: Done;
}

/** A typed number as the service knows it. */
export interface LookedUp {
  taskId: number;
  /** Null: found, but the service does not say which kind. */
  kind: CaptchaKind | null;
  found: boolean;
  /** Since the extension first saw it, milliseconds; null: never seen here. */
  ageMs: number | null;
  keyName: string | null;
  problem: Sentence | null;
}

/** What each command answers. */
export interface Answers {
  'popup.read': PopupView;
  'settings.read': SettingsView;
  'settings.write': Done<SettingsView>;
  'site.mode': Done;
  'keys.read': KeyView[];
  'key.save': Done<KeyView>;
  'key.check': Done<KeyView>;
  'key.remove': Done;
  'report.task': Done;
  'report.undo': Done;
  'task.look-up': LookedUp[];
  'report.numbers': OfTask[];
  'reports.undo': OfTask[];
  'reports.release': OfTask[];
  'reports.hold': OfTask[];
  'report.release': Done;
  'report.dismiss': Done;
  'pause.resume': Done;
  'outbox.retry': Done;
  'extension.allow': Done;
  'history.clear': Done;
}

/** BroadcastChannel on which the background says that something shown may have changed. */
export const CHANGES = 'token-reporter-changes';
export type Changed = { what: 'tasks' | 'history' | 'settings' | 'keys' | 'pauses'; tabId?: number };
