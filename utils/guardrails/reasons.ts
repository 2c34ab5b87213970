/** Why a report goes out, is held or stays away, and why something is paused. */
import { type Reason, reason } from '../protocol/reasons.ts';

export const REASONS = [
  reason('decision.already', 'This task has been reported before; a task is reported once.'),
  reason('decision.off', 'Reports are switched off for this site.'),
  reason('decision.ask', 'You asked to be asked before a report is sent.'),
  reason('decision.too-late', 'The service keeps a task for about 5 minutes; this one is older.'),
  reason('decision.no-number', 'The token came from elsewhere and its task number is not known.'),
  reason('decision.unverified', 'The service has not confirmed that this task belongs to one of your keys.'),
  reason('decision.by-hand', 'Captchas of this kind are reported by hand only.'),
  reason('decision.site-paused', 'Automatic reports are paused on {site}.'),
  reason('decision.origin-paused', 'Tasks announced by {origin} are not trusted for now.'),
  reason('decision.site-cap', 'The limit of {count} reports an hour is reached on {site}.'),
  reason(
    'pause.never-accepted',
    '{site} has never taken a token and refused {count} in a row: most likely the integration is at fault.',
  ),
  reason('pause.unknown-tasks', '{origin} announced {count} tasks that the service does not know.'),
  reason(
    'pause.unknown-calls',
    'The service was asked {count} times for announced tasks that it does not know.',
  ),
  reason('pause.service', 'The service has blocked this network address for a while.'),
] as const satisfies readonly Reason[];

export type GuardrailReasonKey = (typeof REASONS)[number]['key'];
