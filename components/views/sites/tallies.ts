/** Sums and comparisons over the daily figures. Pure. */
import type { SiteDay } from '../../../utils/protocol/views';
import type { CaptchaKind } from '../../../utils/protocol/words';

const COUNTS = ['accepted', 'rejected', 'wasted', 'reported', 'late', 'reused', 'integration'] as const;
export type Tally = Record<(typeof COUNTS)[number], number>;

const NOTHING: Tally = {
  accepted: 0,
  rejected: 0,
  wasted: 0,
  reported: 0,
  late: 0,
  reused: 0,
  integration: 0,
};

const add = (sum: Tally, day: Tally): Tally => {
  const next = { ...sum };
  for (const name of COUNTS) next[name] += day[name];
  return next;
};

export const sumOf = (days: readonly SiteDay[]): Tally => days.reduce<Tally>(add, NOTHING);

/** Accepted of those the site judged on their merits; null where it judged none. */
export function acceptance({ accepted, rejected }: Pick<Tally, 'accepted' | 'rejected'>): number | null {
  const judged = accepted + rejected;
  return judged === 0 ? null : accepted / judged;
}

/** The days of each value of `by`, in the order in which it first appears. */
export function groupBy<K>(days: readonly SiteDay[], by: (day: SiteDay) => K): Map<K, SiteDay[]> {
  const groups = new Map<K, SiteDay[]>();
  for (const day of days) {
    const group = groups.get(by(day));
    if (group) group.push(day);
    else groups.set(by(day), [day]);
  }
  return groups;
}

export interface SiteRow {
  site: string;
  kinds: CaptchaKind[];
  tally: Tally;
}

/** One row a site, those with most tokens first. */
export function siteRows(days: readonly SiteDay[]): SiteRow[] {
  const size = ({ tally }: SiteRow) => tally.accepted + tally.rejected + tally.wasted;
  return [...groupBy(days, ({ site }) => site)]
    .map(([site, own]) => ({
      site,
      kinds: [...new Set(own.map(({ kind }) => kind))].sort(),
      tally: sumOf(own),
    }))
    .sort((a, b) => size(b) - size(a) || a.site.localeCompare(b.site));
}

export interface DaySum {
  day: string;
  tally: Tally;
}

const DAY_MS = 86_400_000;

/** One sum for each of the last `count` UTC days up to `now`, empty days too. */
export function daySums(days: readonly SiteDay[], count: number, now: number): DaySum[] {
  const byDay = groupBy(days, ({ day }) => day);
  return Array.from({ length: count }, (_, index) => {
    const day = new Date(now - (count - 1 - index) * DAY_MS).toISOString().slice(0, 10);
    return { day, tally: sumOf(byDay.get(day) ?? []) };
  });
}

export interface Comparison {
  kind: CaptchaKind;
  /** Sites that take most of this kind's tokens, and sites that refuse most. */
  takes: { site: string; rate: number }[];
  refuses: { site: string; rate: number }[];
}

/** Judged tokens below which a rate says little. */
export const MIN_JUDGED = 5;
/** Shares from which a site counts as taking or refusing. */
export const TAKES = 0.8;
export const REFUSES = 0.4;

/**
 * Kinds whose tokens some sites take and others refuse: there the tokens are sound and the refusing site's
 * integration deserves the first look. Sites with fewer than 5 judged tokens are left out.
 */
export function compareSites(days: readonly SiteDay[]): Comparison[] {
  const comparisons = [...groupBy(days, ({ kind }) => kind)].map(([kind, own]): Comparison => {
    const rates = [...groupBy(own, ({ site }) => site)].flatMap(([site, sites]) => {
      const tally = sumOf(sites);
      const rate = acceptance(tally);
      return rate === null || tally.accepted + tally.rejected < MIN_JUDGED ? [] : [{ site, rate }];
    });
    return {
      kind,
      takes: rates.filter(({ rate }) => rate >= TAKES).sort((a, b) => b.rate - a.rate),
      refuses: rates.filter(({ rate }) => rate <= REFUSES).sort((a, b) => a.rate - b.rate),
    };
  });
  return comparisons.filter(({ takes, refuses }) => takes.length > 0 && refuses.length > 0);
}

/** The middle value; null for none. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}
