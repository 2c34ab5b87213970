/** What clears the token before anything is blamed on it: the submission itself was not as it should be. */
import { kindOf } from '../captcha/index.ts';
import type { Facts } from '../protocol/judging.ts';
import type { Fault } from '../protocol/words.ts';
import type { ReasonKey } from './reasons.ts';

interface Cause {
  fault: Fault;
  key: ReasonKey;
  params?: Record<string, string | number>;
}

type Check = (facts: Facts) => Cause | null;

/** In the order in which they are told to the user; the first that holds decides. */
const CHECKS: readonly Check[] = [
  (facts) => (facts.answerMatches === false ? { fault: 'integration', key: 'fault.other-answer' } : null),
  ({ earlierUses }) =>
    earlierUses > 0 ? { fault: 'reused', key: 'fault.reused', params: { uses: earlierUses } } : null,
  tooLate,
  wrongSite,
  (facts) =>
    facts.taskSiteKey !== null &&
    facts.pageSiteKeys.length > 0 &&
    !facts.pageSiteKeys.includes(facts.taskSiteKey)
      ? { fault: 'wrong-sitekey', key: 'fault.wrong-sitekey' }
      : null,
  ({ solutionUserAgent, browserUserAgent }) =>
    solutionUserAgent !== null && browserUserAgent !== null && solutionUserAgent !== browserUserAgent
      ? { fault: 'integration', key: 'fault.user-agent' }
      : null,
];

/** Why the refusal is not the token's fault, or null where the submission was in order as far as is known. */
export function otherCause(facts: Facts): Cause | null {
  for (const check of CHECKS) {
    const cause = check(facts);
    if (cause !== null) return cause;
  }
  return null;
}

function tooLate(facts: Facts): Cause | null {
  const life = kindOf(facts.kind).lifeMs;
  if (life === null || facts.ageAtSubmission === null || facts.ageAtSubmission * 1000 <= life) return null;
  return {
    fault: 'late',
    key: 'fault.late',
    params: { age: Math.round(facts.ageAtSubmission), life: Math.round(life / 1000) },
  };
}

function wrongSite({ taskHost, pageHost }: Facts): Cause | null {
  if (taskHost === null || related(bare(taskHost), bare(pageHost))) return null;
  return { fault: 'wrong-site', key: 'fault.wrong-site', params: { taskHost, pageHost } };
}

/** Site keys are bound to a domain and its subdomains, so those count as the same site. */
function related(a: string, b: string): boolean {
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}

function bare(host: string): string {
  return host
    .toLowerCase()
    .replace(/:\d+$/, '')
    .replace(/^www\./, '');
}
