/** What the interface asks about the past: entries, figures, export and import. */
export type { Progress } from './export.ts';
export type { HistoryFilter } from './filter.ts';
export { createHistory, type History } from './history.ts';
export type { Imported } from './import.ts';
export type { HistoryPage, HistoryQuery } from './query.ts';
export type { Refusal, Tally } from './refusals.ts';
export type { ReportChange } from './rows.ts';
