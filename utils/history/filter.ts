/** What a history query asks for, and whether an entry fits it. */
import type { HistoryEntry } from '../protocol/views.ts';
import type { CaptchaKind, Fault, Outcome, ReportState, Source } from '../protocol/words.ts';

export interface HistoryFilter {
  /** Searched in task number, site, page, task type, API answer and evidence, without regard to case. */
  text?: string | undefined;
  site?: string | undefined;
  kind?: CaptchaKind | undefined;
  outcome?: Outcome | undefined;
  fault?: Fault | undefined;
  state?: ReportState | undefined;
  source?: Source | undefined;
  /** Epoch milliseconds, both inclusive. */
  from?: number | undefined;
  to?: number | undefined;
}

export type Fits = (entry: HistoryEntry) => boolean;

/** The fields with an index, the one that usually leaves least first. */
export const FIELDS = [
  { field: 'site', index: 'bySite', read: (entry: HistoryEntry) => entry.site },
  { field: 'fault', index: 'byFault', read: (entry: HistoryEntry) => entry.fault },
  { field: 'state', index: 'byState', read: (entry: HistoryEntry) => entry.report.state },
  { field: 'source', index: 'bySource', read: (entry: HistoryEntry) => entry.source },
  { field: 'outcome', index: 'byOutcome', read: (entry: HistoryEntry) => entry.outcome },
  { field: 'kind', index: 'byKind', read: (entry: HistoryEntry) => entry.kind },
] as const;

type Field = (typeof FIELDS)[number];

/** The fields that a filter names. */
export const fieldsOf = (filter: HistoryFilter): Field[] =>
  FIELDS.filter(({ field }) => filter[field] !== undefined);

/** Tests for some fields. */
export function fitFields(filter: HistoryFilter, fields: readonly Field[]): Fits[] {
  return fields.map(({ field, read }) => {
    const wanted = filter[field];
    return (entry) => read(entry) === wanted;
  });
}

/** Test for the text; none where the text is empty. */
export function fitText(filter: HistoryFilter): Fits[] {
  const text = textOf(filter);
  return text === '' ? [] : [(entry) => haystack(entry).includes(text)];
}

/** Test for the whole filter. */
export function fitAll(filter: HistoryFilter): Fits {
  const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } = filter;
  const tests = [...fitFields(filter, fieldsOf(filter)), ...fitText(filter)];
  return (entry) => entry.at >= from && entry.at <= to && tests.every((fits) => fits(entry));
}

export const textOf = ({ text }: HistoryFilter): string => text?.trim().toLowerCase() ?? '';

/** Whether every entry fits. */
export function isUnfiltered(filter: HistoryFilter): boolean {
  const timed = filter.from !== undefined || filter.to !== undefined;
  return !timed && textOf(filter) === '' && fieldsOf(filter).length === 0;
}

function haystack(entry: HistoryEntry): string {
  const { taskId, site, page, taskType, report, evidence } = entry;
  const seen = evidence.map(({ rule, excerpt }) => `${rule} ${excerpt}`);
  return [taskId, site, page, taskType, report.errorCode, report.answer, ...seen].join('\n').toLowerCase();
}
