/** What a task's state is called, how it is coloured, and whether one click may report it. */
import type { MessageKey } from '../../utils/i18n/translate';
import type { TaskView } from '../../utils/protocol/views';
import type { Outcome, ReportState } from '../../utils/protocol/words';
import type { IconName } from '../ui/icon';
import type { Tone } from '../ui/parts';

export interface Status {
  key: MessageKey;
  tone: Tone;
  icon?: IconName;
}

const REPORTS: Record<ReportState, Status> = {
  queued: { key: 'report.queued', tone: 'accent', icon: 'clock' },
  sending: { key: 'report.sending', tone: 'accent', icon: 'clock' },
  accepted: { key: 'report.accepted', tone: 'good', icon: 'check' },
  refused: { key: 'report.refused', tone: 'bad', icon: 'cross' },
  'too-late': { key: 'report.too-late', tone: 'warn', icon: 'clock' },
  held: { key: 'report.held', tone: 'warn', icon: 'pause' },
  dismissed: { key: 'report.dismissed', tone: 'plain' },
  none: { key: 'report.none', tone: 'plain' },
};

const OUTCOMES: Record<Outcome, Status> = {
  accepted: { key: 'outcome.accepted', tone: 'good', icon: 'check' },
  rejected: { key: 'outcome.rejected', tone: 'bad', icon: 'cross' },
  expired: { key: 'outcome.expired', tone: 'warn', icon: 'clock' },
  stale: { key: 'outcome.stale', tone: 'warn', icon: 'clock' },
  missing: { key: 'outcome.missing', tone: 'warn' },
  misconfigured: { key: 'outcome.misconfigured', tone: 'warn' },
  'other-error': { key: 'outcome.other-error', tone: 'plain' },
  unknown: { key: 'outcome.unknown', tone: 'plain' },
};

const STATES = {
  created: { key: 'task.created', tone: 'plain', icon: 'clock' },
  ready: { key: 'task.ready', tone: 'accent' },
  submitted: { key: 'task.submitted', tone: 'accent', icon: 'clock' },
  judged: { key: 'task.judged', tone: 'plain' },
  reported: { key: 'report.accepted', tone: 'good', icon: 'check' },
} as const satisfies Record<TaskView['state'], Status>;

export const reportStatus = (state: ReportState): Status => REPORTS[state];
export const outcomeStatus = (outcome: Outcome): Status => OUTCOMES[outcome];

/** The one word for a task: what became of its report, else what the site said, else where it is. */
export function taskStatus(task: TaskView): Status {
  if (task.report && task.report.state !== 'none') return REPORTS[task.report.state];
  if (task.outcome) return OUTCOMES[task.outcome];
  return STATES[task.state];
}

/** Whether a click may report the task now: once only, and inside the time in which the service knows it. */
export function reportable(task: TaskView, now: number): boolean {
  const spent = task.report !== null && !['none', 'held', 'dismissed'].includes(task.report.state);
  return !spent && task.state !== 'reported' && now < task.windowEndsAt;
}

/**
 * What speaks against reporting a task by hand, as a sentence's name; null when nothing does. The click
 * still counts: the user may know better, but is told first.
 */
export function doubtAbout(task: TaskView): MessageKey | null {
  if (task.kind === 'other') return 'doubt.other';
  if (task.outcome === 'accepted') return 'doubt.accepted';
  if (task.fault !== null && task.fault !== 'token' && task.fault !== 'undecided') return 'doubt.fault';
  if (task.submittedAt === null) return 'doubt.unused';
  return null;
}
