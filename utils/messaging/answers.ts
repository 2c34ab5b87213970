/** Schemas of the answers to the pages' commands, one per command. */
import * as z from 'zod/mini';
import type { Answers, Command, LookedUp } from '../protocol/commands';
import { Settings, type SettingsView } from '../protocol/settings';
import type { HistoryEntry, KeyView, PauseView, PopupView, Problem, TaskView } from '../protocol/views';
import {
  CaptchaKind,
  Evidence,
  Fault,
  Mode,
  Outcome,
  ReportMethod,
  ReportState,
  Sentence,
  Source,
  TaskState,
} from '../protocol/words';

const time = z.nullable(z.number());
const text = z.nullable(z.string());

const Task: z.ZodMiniType<TaskView> = z.object({
  taskId: z.number(),
  kind: CaptchaKind,
  taskType: text,
  source: Source,
  state: TaskState,
  host: z.string(),
  createdAt: z.number(),
  readyAt: time,
  submittedAt: time,
  lifeMs: time,
  windowEndsAt: z.number(),
  outcome: z.nullable(Outcome),
  fault: z.nullable(Fault),
  reason: z.nullable(Sentence),
  report: z.nullable(
    z.object({ state: ReportState, errorCode: text, undoable: z.exactOptional(z.boolean()) }),
  ),
  keyName: text,
});

const Entry: z.ZodMiniType<HistoryEntry> = z.object({
  id: z.number(),
  at: z.number(),
  taskId: z.nullable(z.number()),
  kind: CaptchaKind,
  taskType: text,
  site: z.string(),
  page: z.string(),
  source: Source,
  outcome: Outcome,
  confidence: z.number(),
  evidence: z.array(Evidence),
  fault: z.nullable(Fault),
  reason: Sentence,
  ageMs: time,
  report: z.object({
    state: ReportState,
    method: z.nullable(ReportMethod),
    answeredAt: time,
    errorCode: text,
    answer: text,
  }),
  manual: z.boolean(),
});

const Key: z.ZodMiniType<KeyView> = z.object({
  id: z.string(),
  name: z.string(),
  masked: z.string(),
  balance: z.nullable(z.number()),
  checkedAt: time,
  problem: z.nullable(Sentence),
  pausedUntil: time,
  origin: z.enum(['user', 'defaults', 'policy']),
});

const ProblemSchema: z.ZodMiniType<Problem> = z.object({
  sentence: Sentence,
  fix: z.nullable(z.enum(['add-key', 'check-key', 'retry', 'resume', 'open-options'])),
  target: z.exactOptional(z.string()),
});

const Pause: z.ZodMiniType<PauseView> = z.object({
  id: z.string(),
  scope: z.enum(['site', 'key', 'origin', 'all']),
  name: z.string(),
  reason: Sentence,
  since: z.number(),
  until: time,
});

const Popup: z.ZodMiniType<PopupView> = z.object({
  tabId: z.number(),
  site: text,
  mode: Mode,
  modeFrom: z.enum(['site', 'everywhere', 'policy']),
  tasks: z.array(Task),
  unnumbered: z.number(),
  foreignKey: text,
  keys: z.array(Key),
  problems: z.array(ProblemSchema),
  pauses: z.array(Pause),
  recent: z.array(Entry),
});

const lockable = z.keyof(Settings);
const SettingsAnswer: z.ZodMiniType<SettingsView> = z.object({
  settings: Settings,
  locked: z.array(z.union([lockable, z.literal('keys')])),
  askingExtensions: z.array(z.object({ id: z.string(), firstAt: z.number(), count: z.number() })),
});

const LookUp: z.ZodMiniType<LookedUp> = z.object({
  taskId: z.number(),
  kind: z.nullable(CaptchaKind),
  found: z.boolean(),
  ageMs: time,
  keyName: text,
  problem: z.nullable(Sentence),
});

const failed = z.object({ ok: z.literal(false), problem: Sentence });
const done = <T>(value: z.ZodMiniType<T>) => z.union([z.object({ ok: z.literal(true), value }), failed]);
// `value: undefined` does not survive a message in Chromium, where messages are JSON.
const plain = z.pipe(
  z.union([z.object({ ok: z.literal(true) }), failed]),
  z.transform((answer) => (answer.ok ? { ok: true as const, value: undefined } : answer)),
);

const ofTasks = z.array(z.object({ taskId: z.number(), result: plain }));

export const ANSWERS: { [T in Command['type']]: z.ZodMiniType<Answers[T]> } = {
  'popup.read': Popup,
  'settings.read': SettingsAnswer,
  'settings.write': done(SettingsAnswer),
  'site.mode': plain,
  'keys.read': z.array(Key),
  'key.save': done(Key),
  'key.check': done(Key),
  'key.remove': plain,
  'report.task': plain,
  'report.undo': plain,
  'task.look-up': z.array(LookUp),
  'report.numbers': ofTasks,
  'reports.undo': ofTasks,
  'reports.release': ofTasks,
  'reports.hold': ofTasks,
  'report.release': plain,
  'report.dismiss': plain,
  'pause.resume': plain,
  'outbox.retry': plain,
  'extension.allow': plain,
  'history.clear': plain,
};
