/** How one judged submission counts in the figures of its site, kind and day. Pure. */
import type { HistoryEntry, SiteDay } from '../protocol/views.ts';

export type Counter = Exclude<keyof SiteDay, 'site' | 'kind' | 'day'>;
type Counted = Pick<HistoryEntry, 'outcome' | 'fault'> & { report: Pick<HistoryEntry['report'], 'state'> };

/** UTC day of a time: `2026-11-23`. */
export const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/**
 * The counters that an entry raises by one. Whose fault it is goes before what the site said: a late token that
 * was rejected is wasted, not rejected. What failed for another reason, or is unknown, counts nowhere.
 */
export function countersOf(entry: Counted): Counter[] {
  const judged = judgedCounters(entry);
  return entry.report.state === 'accepted' ? [...judged, 'reported'] : judged;
}

function judgedCounters({ outcome, fault }: Counted): Counter[] {
  if (outcome === 'accepted') return ['accepted'];
  if (fault === 'late') return ['wasted', 'late'];
  if (fault === 'reused') return ['wasted', 'reused'];
  if (fault === 'integration' || fault === 'wrong-sitekey' || fault === 'wrong-site') {
    return ['wasted', 'integration'];
  }
  if (outcome === 'rejected' || outcome === 'stale') return ['rejected'];
  if (outcome === 'expired') return ['wasted', 'late'];
  if (outcome === 'misconfigured' || outcome === 'missing') return ['wasted', 'integration'];
  return [];
}

export function emptyDay(site: string, kind: SiteDay['kind'], day: string): SiteDay {
  const none = { accepted: 0, rejected: 0, wasted: 0, reported: 0, late: 0, reused: 0, integration: 0 };
  return { site, kind, day, ...none };
}

/** A day's figures with some counters changed by `by`; none falls below zero. */
export function count(day: SiteDay, counters: readonly Counter[], by = 1): SiteDay {
  const next = { ...day };
  for (const counter of counters) next[counter] = Math.max(0, next[counter] + by);
  return next;
}
