/** The history as one door, the same in the worker and in the pages. */
import type { HistoryEntry, SiteDay } from '../protocol/views.ts';
import type { CaptchaKind } from '../protocol/words.ts';
import type { Database } from '../storage/database.ts';
import type { NewEntry } from '../storage/records.ts';
import { exportCsv, exportJson, type Progress } from './export.ts';
import { dayOf } from './figures.ts';
import type { HistoryFilter } from './filter.ts';
import { type Imported, importJson } from './import.ts';
import { countHistory, type HistoryPage, type HistoryQuery, queryHistory } from './query.ts';
import { BEFORE_DAYS, findRefusals, RECENT_DAYS, type Refusal, type Tally } from './refusals.ts';
import { addRow, changeReport, HISTORY_STORES, type ReportChange, TOTAL, type Writing } from './rows.ts';
import { sweepHistory } from './sweep.ts';

const DAY_MS = 24 * 3_600_000;
/** Days of figures read at once at most: a thousand sites over three months. */
const MAX_DAYS = 100_000;
/** Entries of a site that `lately` looks at. */
const MAX_LATELY = 200;

export interface HistoryOptions {
  db: Database;
  clock?: () => number;
}

export type History = ReturnType<typeof createHistory>;

export function createHistory({ db, clock = Date.now }: HistoryOptions) {
  const writing = (): Writing => db.transaction([...HISTORY_STORES], 'readwrite');

  async function days(from: string, to: string, site?: string): Promise<SiteDay[]> {
    if (site === undefined) {
      return db.getAllFromIndex('figures', 'byDay', IDBKeyRange.bound(from, to), MAX_DAYS);
    }
    // An array sorts after every string: this is every key that begins with the site.
    const range = IDBKeyRange.bound([site], [site, []]);
    const all = await db.getAll('figures', range, MAX_DAYS);
    return all.filter(({ day }) => day >= from && day <= to);
  }

  return {
    /** Adds an entry and counts it in the figures, in one transaction. Gives its id. */
    async add(entry: NewEntry): Promise<number> {
      const tx = writing();
      const id = await addRow(tx, entry);
      await tx.done;
      return id;
    },

    /** Notes what became of a task's report. False: no entry of that task. */
    async setReport(taskId: number, change: ReportChange): Promise<boolean> {
      const tx = writing();
      const found = await changeReport(tx, taskId, change);
      await tx.done;
      return found;
    },

    get: async (id: number): Promise<HistoryEntry | null> => (await db.get('history', id)) ?? null,

    /** One page of a filtered, searched list, newest first. */
    query: (query: HistoryQuery): Promise<HistoryPage> => queryHistory(db, query),

    /** Number of entries for no filter or a single field; null where it cannot be told cheaply. */
    count: (filter: HistoryFilter = {}): Promise<number | null> => countHistory(db, filter),

    /** The newest entries. */
    recent: async (limit: number): Promise<HistoryEntry[]> => (await queryHistory(db, { limit })).entries,

    /** Figures per site, kind and UTC day; times in epoch milliseconds, all time by default. */
    sites: ({ from = 0, to = clock(), site }: { from?: number; to?: number; site?: string } = {}) =>
      days(dayOf(from), dayOf(to), site),

    /** Sites (or the one) that used to accept and now refuse; the rule is `findRefusals`'. */
    async refusals(site?: string): Promise<Refusal[]> {
      const now = clock();
      const from = dayOf(now - (RECENT_DAYS + BEFORE_DAYS) * DAY_MS);
      return findRefusals(await days(from, dayOf(now), site), now);
    },

    /** Tokens of a kind that a site accepted and rejected in the last `ms`, among its newest 200 entries. */
    async lately(site: string, kind: CaptchaKind, ms: number): Promise<Tally> {
      const { entries } = await queryHistory(db, { site, from: clock() - ms, limit: MAX_LATELY });
      const count = (outcome: HistoryEntry['outcome']) =>
        entries.filter((entry) => entry.kind === kind && entry.outcome === outcome).length;
      return { accepted: count('accepted'), rejected: count('rejected') };
    },

    /** The entries that fit, oldest first, as pieces of text. */
    exportCsv: (filter?: HistoryFilter, onProgress?: Progress) => exportCsv(db, filter, onProgress),
    exportJson: (filter?: HistoryFilter, onProgress?: Progress) => exportJson(db, filter, onProgress),

    /** Takes an exported JSON text over; null: it is none. */
    importJson: (text: string, onProgress?: Progress): Promise<Imported | null> =>
      importJson(db, text, onProgress),

    /** Removes what is older than the retention, in days; 0 keeps everything. Gives the number of entries. */
    sweep: (retentionDays: number): Promise<number> =>
      retentionDays <= 0 ? Promise.resolve(0) : sweepHistory(db, clock() - retentionDays * DAY_MS),

    /** Removes all entries and figures. Reports on their way go on; what was reported stays marked as such. */
    async clear(): Promise<void> {
      const tx = writing();
      await Promise.all([
        tx.objectStore('history').clear(),
        tx.objectStore('figures').clear(),
        tx.objectStore('meta').delete(TOTAL),
      ]);
      await tx.done;
    },
  };
}
