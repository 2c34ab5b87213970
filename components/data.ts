/** What the options views ask of the history: the part of `utils/history` they depend on, as an interface. */

import type { HistoryEntry, SiteDay } from '../utils/protocol/views';
import type { CaptchaKind, Fault, Outcome, ReportState, Source } from '../utils/protocol/words';

/** Every filter is optional; those given must all hold. */
export interface HistoryFilter {
  /** Free text: task number, site, page, error code. */
  text?: string;
  site?: string;
  kind?: CaptchaKind;
  outcome?: Outcome;
  fault?: Fault;
  reportState?: ReportState;
  source?: Source;
  /** Epoch milliseconds, `since` included, `until` excluded. */
  since?: number;
  until?: number;
}

export interface HistoryPage {
  entries: HistoryEntry[];
  /** Where the next page begins; null at the end. */
  next: number | null;
}

export type Progress = (done: number, total: number) => void;

export interface HistorySource {
  /** Newest first, `limit` at most, from a place an earlier page named. */
  page: (filter: HistoryFilter, limit: number, from: number | null) => Promise<HistoryPage>;
  /** How many entries match. */
  count: (filter: HistoryFilter) => Promise<number>;
  /** Host names with history, in alphabetical order. */
  siteNames: () => Promise<string[]>;
  /** Figures per site, kind and day, from a UTC day on. */
  figures: (sinceDay: string) => Promise<SiteDay[]>;
  exportAs: (format: 'csv' | 'json', progress: Progress) => Promise<Blob>;
  importFrom: (text: string, progress: Progress) => Promise<{ added: number; skipped: number } | null>;
}
