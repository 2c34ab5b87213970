/** The history as CSV or JSON, in pieces: a million entries never stand in memory together. */
import type { HistoryEntry } from '../protocol/views.ts';
import type { Database } from '../storage/database.ts';
import { fitAll, type HistoryFilter } from './filter.ts';
import { TOTAL } from './rows.ts';

/** Entries read at a time, in a transaction of their own: writers get their turn between two pieces. */
const BATCH = 1_000;
/** Mark and version of the JSON form. */
export const FORMAT = 'token-reporter-history';
export const FORMAT_VERSION = 1;

/** How far an export is: entries looked at, of all. */
export type Progress = (done: number, total: number) => void;

/**
 * CSV with a head line, oldest first, lines ended by CR LF (RFC 4180). Cells that a spreadsheet would run as a
 * formula (sites choose the texts) start with an apostrophe.
 */
export async function* exportCsv(
  db: Database,
  filter: HistoryFilter = {},
  onProgress: Progress = () => {},
  size = BATCH,
): AsyncGenerator<string> {
  // Loaded when it is needed: the popup, which opens this module too, never does.
  const { csvHead, csvLines } = await import('./csv.ts');
  yield csvHead();
  for await (const entries of batches(db, filter, onProgress, size)) {
    if (entries.length > 0) yield csvLines(entries);
  }
}

/** JSON `{ format, version, entries }`, one entry a line, oldest first; `importJson` reads it. */
export async function* exportJson(
  db: Database,
  filter: HistoryFilter = {},
  onProgress: Progress = () => {},
  size = BATCH,
): AsyncGenerator<string> {
  yield `{"format":"${FORMAT}","version":${FORMAT_VERSION},"entries":[`;
  let between = '\n';
  for await (const entries of batches(db, filter, onProgress, size)) {
    if (entries.length === 0) continue;
    yield between + entries.map(({ id: _, ...entry }) => JSON.stringify(entry)).join(',\n');
    between = ',\n';
  }
  yield '\n]}\n';
}

async function* batches(
  db: Database,
  filter: HistoryFilter,
  onProgress: Progress,
  size: number,
): AsyncGenerator<HistoryEntry[]> {
  const stored = await db.get('meta', TOTAL);
  const total = typeof stored === 'number' ? stored : 0;
  const fits = fitAll(filter);
  let done = 0;
  for (let after = 0; ; ) {
    const entries = await db.getAll('history', IDBKeyRange.lowerBound(after, true), size);
    const last = entries.at(-1);
    if (last === undefined) break;
    after = last.id;
    done += entries.length;
    yield entries.filter(fits);
    onProgress(done, Math.max(total, done));
  }
}
