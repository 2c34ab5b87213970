import { reason } from '../protocol/reasons.ts';

/** Every sentence an attribution can end with, in the order in which the checks are made. */
export const REASONS = [
  reason('fault.accepted', 'The site took the answer.'),
  reason('fault.unknown', 'The site did not say what became of the answer.'),
  reason('fault.other-error', 'The form failed for another reason than the captcha.'),
  reason('fault.missing', 'The site says that no captcha answer arrived, so the answer was not passed on.'),
  reason('fault.misconfigured', 'The site’s own captcha set-up is at fault.'),
  reason('fault.misconfigured-code', 'The site’s own captcha set-up is at fault ({code}).'),
  reason(
    'fault.other-answer',
    'Another answer than the task’s was submitted: the widget solved or renewed itself.',
  ),
  reason('fault.reused', 'This answer had been submitted before ({uses} times); it works only once.'),
  reason('fault.late', 'The answer was {age} s old when it was submitted and lives only {life} s.'),
  reason('fault.expired', 'The site says that the answer had expired: submit it sooner.'),
  reason('fault.already-seen', 'The site says that it had seen this answer before.'),
  reason('fault.wrong-site', 'The task was made for {taskHost}, but the answer went to {pageHost}.'),
  reason('fault.wrong-sitekey', 'The task was made for another site key than the page uses.'),
  reason('fault.user-agent', 'The browser’s user agent is not the one that came with the solution.'),
  reason('fault.by-hand', 'The site refused the answer; captchas of this kind are reported by hand only.'),
  reason(
    'fault.unsure',
    'The site seems to have refused the answer, but it is not certain enough ({percent}%).',
  ),
  reason('fault.unmatched', 'The site refused an answer, but it is not proven that it was this task’s.'),
  reason('fault.age-unknown', 'The site refused the answer, but how old it was is not known.'),
  reason(
    'fault.stale-unsure',
    'The site calls the answer expired or used before, and it is not proven to have been fresh.',
  ),
  reason(
    'fault.stale-fresh',
    'The site calls the answer expired or used before, though it was fresh ({age} s) and used once.',
  ),
  reason('fault.score', 'The site found the score too low, and the task did not ask for a minimum score.'),
  reason(
    'fault.score-asked',
    'The site found the score too low, though the task asked for at least {minScore}.',
  ),
  reason(
    'fault.not-corroborated',
    'The site’s refusal ({code}) can have other causes, and nothing else proves the answer bad.',
  ),
  reason(
    'fault.corroborated',
    'The site refused the answer ({code}): it was fresh, first used and made for this site.',
  ),
  reason('fault.token', 'The site refused the answer: it was fresh, first used and the task’s own.'),
] as const;

/** Key of one of the sentences. */
export type ReasonKey = (typeof REASONS)[number]['key'];
