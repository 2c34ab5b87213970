/** Opens the history of this browser once, when a view first asks for it. */
import { createHistory } from '../utils/history/history';
import { openDatabase } from '../utils/storage/database';
import type { HistorySource } from './data';

let opened: Promise<HistorySource> | null = null;

export function openHistory(): Promise<HistorySource> {
  opened ??= openDatabase().then((db) => createHistory({ db }));
  // A failed opening must not be remembered: the next view tries again.
  opened.catch(() => {
    opened = null;
  });
  return opened;
}
