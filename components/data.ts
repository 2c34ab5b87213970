/** What the options views read of the history: straight from the database, which the pages share with the background. */
import type { History } from '../utils/history/history';

export type { HistoryFilter } from '../utils/history/filter';

export type HistorySource = Pick<
  History,
  'query' | 'count' | 'sites' | 'refusals' | 'exportCsv' | 'exportJson' | 'importJson'
>;

/** Host names among the figures, in alphabetical order. */
export async function siteNames(history: HistorySource): Promise<string[]> {
  const days = await history.sites();
  return [...new Set(days.map(({ site }) => site))].sort((a, b) => a.localeCompare(b));
}
