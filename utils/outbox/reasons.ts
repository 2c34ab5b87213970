/** What can be said about a report on its way. */
import { type Reason, reason } from '../protocol/reasons.ts';

export const REASONS = [
  reason('outbox.queued', 'The report is about to be sent.'),
  reason('outbox.accepted', 'Reported, and the service took it.'),
  reason('outbox.repeat-accepted', 'The service had this report already.'),
  reason(
    'outbox.repeat-refused',
    'An earlier call may have arrived; the service refused its repetition ({code}).',
  ),
  reason('outbox.no-key', 'The report waits for an API key.'),
  reason('outbox.key-paused', 'The report waits: the key “{name}” is paused.'),
  reason('outbox.service-paused', 'The report waits: all calls to the service are paused.'),
  reason('outbox.retrying', 'Attempt {attempts} failed; the report is tried again.'),
  reason('outbox.too-late', 'The report could not be sent while the service still knew the task.'),
  reason('outbox.held-too-long', 'Nobody decided while the service still knew the task.'),
  reason('outbox.undone', 'You took the report back before it was sent.'),
  reason('outbox.dismissed', 'You dismissed the report.'),
  reason('outbox.already-sent', 'It cannot be taken back: it is being sent or was sent.'),
  reason('outbox.unknown', 'There is no report of this task.'),
  reason('outbox.closed', 'This task’s report is closed; a task is reported once.'),
] as const satisfies readonly Reason[];

export type OutboxReasonKey = (typeof REASONS)[number]['key'];
