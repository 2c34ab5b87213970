/** What the service's answers mean, in words for the user. */
import { type Reason, reason } from '../protocol/reasons.ts';

export const REASONS = [
  reason('api.key-unknown', 'The service does not know this key.'),
  reason('api.zero-balance', 'The account has no funds left.'),
  reason('api.ip-not-allowed', 'The account trusts other network addresses only.'),
  reason('api.ip-banned', 'The service has blocked this network address for about ten minutes.'),
  reason('api.no-such-task', 'The service does not know this task: it forgets tasks after about 5 minutes.'),
  reason('api.not-supported', 'The service takes no reports for tasks of this kind ({code}).'),
  reason('api.too-many-polls', 'The task was asked for too often; the service gives no more answers.'),
  reason('api.not-ready', 'The task is still being solved.'),
  reason('api.refused', 'The service answered with {code}.'),
  reason('api.failing', 'The service is failing or overloaded (HTTP {status}).'),
  reason('api.offline', 'The service cannot be reached.'),
  reason('api.timeout', 'The service did not answer within {seconds} s.'),
  reason('api.unreadable', 'The service’s answer could not be read.'),
] as const satisfies readonly Reason[];

export type ApiReasonKey = (typeof REASONS)[number]['key'];
