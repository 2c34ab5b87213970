/** Makes one verdict of all evidence: the strongest statement about the captcha, weakened by what contradicts it. */
import type { Evidence, Outcome, Verdict } from '../protocol/words.ts';
import { excerpt } from './text.ts';

const MAX_EVIDENCE = 12;
/** Outcomes that speak of the captcha's answer, the particular before the general. */
const PARTICULAR: readonly Outcome[] = ['misconfigured', 'stale', 'expired', 'missing', 'rejected'];

/** One outcome, its confidence, and the evidence, strongest first. */
export function combine(all: Evidence[]): Verdict {
  const sorted = [...all].sort((a, b) => b.weight - a.weight);
  const best = new Map<Outcome, Evidence>();
  for (const evidence of sorted) if (!best.has(evidence.outcome)) best.set(evidence.outcome, evidence);
  const outcome = choose(best);
  const winner = best.get(outcome);
  const confidence = winner === undefined ? 0 : clamp(winner.weight - against(outcome, best, all));
  const shown = sorted.filter((evidence) => evidence.weight > 0).slice(0, MAX_EVIDENCE);
  const first = winner === undefined ? shown : [winner, ...shown.filter((evidence) => evidence !== winner)];
  const safe = first.map((evidence) => ({ ...evidence, excerpt: excerpt(evidence.excerpt) }));
  return { outcome, confidence: Math.round(confidence * 1000) / 1000, evidence: safe };
}

function choose(best: ReadonlyMap<Outcome, Evidence>): Outcome {
  let chosen: Outcome = 'unknown';
  let weight = 0.1;
  for (const [outcome, evidence] of best) {
    if (evidence.weight > weight) {
      chosen = outcome;
      weight = evidence.weight;
    }
  }
  if (chosen !== 'rejected') return chosen;
  // "Verification failed" beside the reason why: the reason is what the site says.
  const rejected = best.get('rejected');
  for (const outcome of PARTICULAR) {
    const particular = best.get(outcome);
    if (particular === undefined || rejected === undefined || outcome === 'rejected') continue;
    if (outcome === 'missing' && !saysWhy(particular, rejected)) continue;
    if (particular.weight >= 0.8) return outcome;
  }
  return chosen;
}

/** A missing answer is the reason behind a general code; beside a sentence it is advice. */
function saysWhy(missing: Evidence, rejected: Evidence): boolean {
  if (missing.rule.startsWith('code:')) return true;
  return rejected.rule.startsWith('code:') && missing.rule.endsWith(':absent');
}

/** Another captcha statement of nearly the same weight makes this one doubtful. */
function against(outcome: Outcome, best: ReadonlyMap<Outcome, Evidence>, all: readonly Evidence[]): number {
  if (outcome !== 'rejected' && outcome !== 'stale') return 0;
  if (all.some(isSuccess)) return 0.3;
  if (outcome === 'stale') return 0;
  if (all.some(isUnnamedReason)) return 0.2;
  // "Wrong password", "please solve the captcha again": the second is advice.
  const own = best.get('rejected');
  if (own?.rule.endsWith(':again') && all.some(({ rule }) => rule.startsWith('veto:'))) return 0.2;
  const missing = best.get('missing')?.weight ?? 0;
  const accepted = best.get('accepted')?.weight ?? 0;
  if (accepted >= 0.7) return 0.3;
  return missing >= (own?.weight ?? 0) ? 0.2 : 0;
}

/** The whole answer says that it went well: a text about captchas in it is a setting or a list. */
function isSuccess({ rule, at }: Evidence): boolean {
  return rule === 'flag:success' && (at === 'success' || at === 'ok');
}

/** `reason: "expired"` beside "Captcha verification failed": it names no captcha, but what else should it mean? */
function isUnnamedReason({ rule, at, weight }: Evidence): boolean {
  return (
    weight >= 0.35 &&
    /^(?:phrase|code):.*(?:expired|used|stale|absent|broken|missing)$/.test(rule) &&
    /(?:^|\.)(?:reason|cause|details?|error_?code|code|why)$/i.test(at ?? '')
  );
}

function clamp(value: number): number {
  return Math.max(0, Math.min(1, value));
}
