/** "Used to accept, now refuses": when the figures of a site say so. Pure. */
import type { SiteDay } from '../protocol/views.ts';
import type { CaptchaKind } from '../protocol/words.ts';

/** Recent: today and the day before (UTC). Before: the four weeks before that. */
export const RECENT_DAYS = 2;
export const BEFORE_DAYS = 28;
/** Chance of such figures by accident at which the flag goes up; small, since many sites are looked at. */
export const ALPHA = 0.001;
/** A site must have accepted this often before, and most of the time, to count as one that used to accept. */
export const MIN_ACCEPTED_BEFORE = 5;
export const MIN_RATE_BEFORE = 0.5;
/** And refuse at least this share now: a small but sure drop is no refusal. */
export const MIN_REFUSED_NOW = 0.5;
const DAY_MS = 24 * 3_600_000;

export interface Tally {
  accepted: number;
  rejected: number;
}

export interface Refusal {
  site: string;
  kind: CaptchaKind;
  before: Tally;
  recent: Tally;
  /** Probability of so few acceptances now, had nothing changed (Fisher's exact test, one-sided). */
  p: number;
}

/**
 * Sites and kinds that used to accept tokens and now refuse them. The rule, for each site and kind: tokens
 * accepted against rejected in the last two days and in the four weeks before; wasted ones (late, reused,
 * integration) don't count, they say nothing about the tokens. Flagged when the site accepted at least 5 and at
 * least half before, refuses at least half now, and Fisher's exact test gives such a drop or a larger one a
 * chance below 1 in 1,000. Exact, so it holds for a handful of tokens too: with 10 of 10 accepted before,
 * 4 refusals of 4 are flagged, 3 of 3 are not.
 */
export function findRefusals(days: readonly SiteDay[], now: number): Refusal[] {
  const groups = new Map<string, SiteDay[]>();
  for (const day of days) {
    const name = `${day.kind} ${day.site}`;
    groups.set(name, [...(groups.get(name) ?? []), day]);
  }
  return [...groups.values()].map((group) => judge(group, now)).filter((found) => found !== null);
}

function judge(group: readonly SiteDay[], now: number): Refusal | null {
  const [first] = group;
  if (first === undefined) return null;
  const recentFrom = dayBefore(now, RECENT_DAYS - 1);
  const beforeFrom = dayBefore(now, RECENT_DAYS - 1 + BEFORE_DAYS);
  const recent = sum(group.filter(({ day }) => day >= recentFrom));
  const before = sum(group.filter(({ day }) => day >= beforeFrom && day < recentFrom));
  const p = fisher(before, recent);
  return isRefusal(before, recent, p) ? { site: first.site, kind: first.kind, before, recent, p } : null;
}

function isRefusal(before: Tally, recent: Tally, p: number): boolean {
  const usedToAccept =
    before.accepted >= MIN_ACCEPTED_BEFORE && before.accepted >= MIN_RATE_BEFORE * total(before);
  const refusesNow = recent.rejected > 0 && recent.rejected >= MIN_REFUSED_NOW * total(recent);
  return usedToAccept && refusesNow && p < ALPHA;
}

/**
 * One-sided Fisher's exact test: the chance that, with both rows' and columns' sums as they are, `recent` holds
 * as few acceptances as it does or fewer.
 */
export function fisher(before: Tally, recent: Tally): number {
  const accepted = before.accepted + recent.accepted;
  const rejected = before.rejected + recent.rejected;
  const drawn = total(recent);
  const all = logChoose(accepted + rejected, drawn);
  let p = 0;
  for (let k = Math.max(0, drawn - rejected); k <= recent.accepted; k += 1) {
    p += Math.exp(logChoose(accepted, k) + logChoose(rejected, drawn - k) - all);
  }
  return Math.min(1, p);
}

const total = ({ accepted, rejected }: Tally): number => accepted + rejected;

const sum = (days: readonly SiteDay[]): Tally => ({
  accepted: days.reduce((count, day) => count + day.accepted, 0),
  rejected: days.reduce((count, day) => count + day.rejected, 0),
});

const dayBefore = (now: number, days: number): string =>
  new Date(now - days * DAY_MS).toISOString().slice(0, 10);

const logChoose = (n: number, k: number): number => logFactorial(n) - logFactorial(k) - logFactorial(n - k);

/** Exact up to 255, Stirling's series beyond, whose error there is below 1e-12. */
function logFactorial(n: number): number {
  if (n < 256) {
    let sum = 0;
    for (let i = 2; i <= n; i += 1) sum += Math.log(i);
    return sum;
  }
  return n * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI * n) + 1 / (12 * n) - 1 / (360 * n ** 3);
}
