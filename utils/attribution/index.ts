/**
 * Whose fault a refusal is. Takes a verdict and what is known of the submission, gives the fault, whether it may
 * be reported, and the sentence for the user. Only `token` with `report` ever goes out by itself; the grounds are
 * FACTS section 2.
 */
import { kindOf } from '../captcha/index.ts';
import type { Attribution, Facts } from '../protocol/judging.ts';
import type { Evidence, Fault, Sentence, Verdict } from '../protocol/words.ts';
import { REPORT_THRESHOLD } from '../verdict/threshold.ts';
import { otherCause } from './checks.ts';
import { type Ground, groundOf } from './grounds.ts';
import type { ReasonKey } from './reasons.ts';

export { REASONS } from './reasons.ts';

/**
 * Share of a kind's life up to which an answer counts as surely fresh. Not from the vendors: clocks, the solving
 * service's own delay before `ready` and the site's verification take their part of the life, so 60 % leaves
 * 48 s of 120 and 120 s of 300.
 */
export const FRESH_SHARE = 0.6;

/** Whose fault the outcome is and what may be done about it. Pure; never throws. */
export function attribute(verdict: Verdict, facts: Facts): Attribution {
  switch (verdict.outcome) {
    case 'rejected':
    case 'expired':
    case 'stale':
      return refused(verdict, facts);
    case 'missing':
      return is('integration', 'no', 'fault.missing');
    case 'misconfigured':
      return misconfigured(verdict);
    case 'accepted':
      return is('undecided', 'no', 'fault.accepted');
    case 'other-error':
      return is('undecided', 'no', 'fault.other-error');
    default:
      return is('undecided', 'no', 'fault.unknown');
  }
}

function is(
  fault: Fault,
  action: Attribution['action'],
  key: ReasonKey,
  params?: Record<string, string | number>,
): Attribution {
  const reason: Sentence = params === undefined ? { key } : { key, params };
  return { fault, action, reason };
}

function misconfigured(verdict: Verdict): Attribution {
  const code = codeOf(deciding(verdict));
  return code === ''
    ? is('integration', 'no', 'fault.misconfigured')
    : is('integration', 'no', 'fault.misconfigured-code', { code });
}

/** A refusal that names the token, its age or its earlier use: first what clears the token, then what blames it. */
function refused(verdict: Verdict, facts: Facts): Attribution {
  const cleared = otherCause(facts);
  if (cleared !== null) return is(cleared.fault, 'no', cleared.key, cleared.params);
  const evidence = deciding(verdict);
  const ground = groundOf(evidence?.rule ?? '');
  if (verdict.outcome === 'expired') return is('late', 'no', 'fault.expired');
  if (ground === 'seen') return is('reused', 'no', 'fault.already-seen');
  if (!kindOf(facts.kind).automatic) return is('undecided', 'hold', 'fault.by-hand');
  if (verdict.confidence < REPORT_THRESHOLD && ground !== 'score') {
    return is('undecided', 'hold', 'fault.unsure', { percent: Math.round(verdict.confidence * 100) });
  }
  if (verdict.outcome === 'stale') return stale(facts);
  if (facts.answerMatches === null) return is('undecided', 'hold', 'fault.unmatched');
  if (facts.ageAtSubmission === null && kindOf(facts.kind).lifeMs !== null && !announcedInTime(facts)) {
    return is('undecided', 'hold', 'fault.age-unknown');
  }
  return blame(ground, codeOf(evidence), facts, verdict.confidence);
}

function blame(ground: Ground, code: string, facts: Facts, confidence: number): Attribution {
  if (ground === 'score') {
    if (facts.minScore === null) return is('undecided', 'hold', 'fault.score');
    if (confidence < REPORT_THRESHOLD) {
      return is('undecided', 'hold', 'fault.unsure', { percent: Math.round(confidence * 100) });
    }
    return is('token', 'report', 'fault.score-asked', { minScore: facts.minScore });
  }
  if (ground === 'hold') {
    return corroborated(facts)
      ? is('token', 'report', 'fault.corroborated', { code })
      : is('undecided', 'hold', 'fault.not-corroborated', { code });
  }
  return is('token', 'report', 'fault.token');
}

/** "Expired or used before" on a fresh, matched answer in its first use can only come from the service's cache. */
function stale(facts: Facts): Attribution {
  if (!fresh(facts) || facts.answerMatches !== true) return is('undecided', 'hold', 'fault.stale-unsure');
  return is('token', 'report', 'fault.stale-fresh', { age: Math.round(facts.ageAtSubmission ?? 0) });
}

/** Fresh, the task's own answer, and either made for this page's key or for a site that takes such answers. */
function corroborated(facts: Facts): boolean {
  const keyMatches = facts.taskSiteKey !== null && facts.pageSiteKeys.includes(facts.taskSiteKey);
  return fresh(facts) && facts.answerMatches === true && (keyMatches || facts.acceptedLately > 0);
}

/**
 * An announcer speaks when it has the answer: that is the contract. So a refusal soon after the announcement counts
 * as in time; a stale answer, where the age decides everything, still needs an age that is known.
 */
function announcedInTime(facts: Facts): boolean {
  const life = kindOf(facts.kind).lifeMs;
  const since = facts.ageSinceAnnounced ?? null;
  return since !== null && life !== null && since * 1000 <= life * FRESH_SHARE;
}

function fresh(facts: Facts): boolean {
  const life = kindOf(facts.kind).lifeMs;
  if (facts.ageAtSubmission === null || life === null) return false;
  return facts.ageAtSubmission * 1000 <= life * FRESH_SHARE;
}

/** The strongest evidence for the outcome that won. */
function deciding(verdict: Verdict): Evidence | undefined {
  const own = verdict.evidence.filter((evidence) => evidence.outcome === verdict.outcome);
  return own.find((evidence) => evidence.rule.startsWith('code:')) ?? own[0];
}

function codeOf(evidence: Evidence | undefined): string {
  return evidence?.rule.startsWith('code:') ? evidence.rule.slice('code:'.length) : '';
}
