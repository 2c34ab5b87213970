/** The streak of a site that has never taken a token: pure. */
import type { Fault, Outcome } from '../protocol/words.ts';
import type { SeriesRecord } from '../storage/records.ts';

export interface Judged {
  outcome: Outcome;
  fault: Fault | null;
}

const ANSWERED_NO: ReadonlySet<Outcome> = new Set<Outcome>(['rejected', 'stale', 'misconfigured']);

/**
 * The site's counter after one more judged token. A token that was late or used before says nothing about the
 * site, and neither does a form that failed for another reason.
 */
export function nextStreak(series: SeriesRecord, judged: Judged): SeriesRecord {
  if (judged.outcome === 'accepted') return { ...series, accepted: series.accepted + 1, streak: 0 };
  if (!isRefusal(judged)) return series;
  return { ...series, streak: series.streak + 1 };
}

/** A site that never accepted and refused the first `pauseAfter` in a row: most likely an integration fault. */
export function shouldPauseSite(series: SeriesRecord, judged: Judged, pauseAfter: number): boolean {
  return isRefusal(judged) && series.accepted === 0 && series.streak >= pauseAfter;
}

function isRefusal({ outcome, fault }: Judged): boolean {
  return ANSWERED_NO.has(outcome) && fault !== 'late' && fault !== 'reused';
}
