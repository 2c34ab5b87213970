/** Opens the history of this browser once, when a view first asks for it. */
import { createHistory } from '../utils/history/history';
import { openDatabase } from '../utils/storage/database';
import type { HistorySource } from './data';

let opened: Promise<HistorySource> | null = null;

export function openHistory(): Promise<HistorySource> {
  opened ??= openDatabase({ onLost: forget }).then((db) => createHistory({ db }));
  opened.catch(forget);
  return opened;
}

/** A failed opening or an ended connection must not be remembered: the next view tries again. */
function forget(): void {
  opened = null;
}
