/** Sentences of the background's own: about keys as they are typed, and reports asked for by hand. */
import { type Reason, reason } from '../../utils/protocol/reasons.ts';

export const REASONS = [
  reason('problem.no-key', 'No API key yet: nothing can be reported without one.'),
  reason('key.empty', 'Enter a key first.'),
  reason('key.malformed', 'This does not look like a key: 8 to 128 letters and digits, without spaces.'),
  reason('key.locked', 'Your organisation sets the keys; they cannot be changed here.'),
  reason('key.known', 'This key is entered already.'),
  reason('key.gone', 'This key was removed meanwhile.'),
  reason('report.by-hand', 'You reported it by hand.'),
  reason('report.unknown-task', 'This task is not known here any more. Report it by its number.'),
  reason('report.other-token', 'This is another task: its answer is not the one that was used in this tab.'),
  reason('report.too-late', 'Too late: the service keeps a task for about 5 minutes.'),
] as const satisfies readonly Reason[];
