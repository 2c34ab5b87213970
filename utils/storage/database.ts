/**
 * The one database of the extension, for the worker and the pages alike. It also holds the keys: content
 * scripts share a page's origin, so they cannot open it in either browser (extension storage they could read).
 */
import { type DBSchema, type IDBPDatabase, openDB, type StoreNames } from 'idb';
import type { SubmissionRecord, TaskRecord, UseRecord } from '../ledger/records.ts';
import type { HistoryEntry, SiteDay } from '../protocol/views.ts';
import type { KeyRecord, OutboxRecord, PauseRecord, SeriesRecord } from './records.ts';

export interface Schema extends DBSchema {
  tasks: {
    key: string;
    value: TaskRecord;
    indexes: { byTab: number; byTaskId: number; byCreatedAt: number };
  };
  submissions: { key: string; value: SubmissionRecord; indexes: { byTab: number; byAt: number } };
  uses: { key: string; value: UseRecord; indexes: { byFirstAt: number } };
  /** Small single values by name: counters, marks. */
  meta: { key: string; value: unknown };
  outbox: {
    key: number;
    value: OutboxRecord;
    /** `byNextAt` holds open reports only: a closed one has no `nextAt`. */
    indexes: { byNextAt: number; byCreatedAt: number };
  };
  history: {
    key: number;
    value: HistoryEntry;
    indexes: {
      byAt: number;
      byTaskId: number;
      bySite: [string, number];
      byKind: [string, number];
      byOutcome: [string, number];
      byFault: [string, number];
      byState: [string, number];
      bySource: [string, number];
    };
  };
  /** Key: [site, kind, day]. */
  figures: {
    key: [string, string, string];
    value: SiteDay;
    indexes: { byDay: string };
  };
  keys: { key: string; value: KeyRecord };
  pauses: { key: string; value: PauseRecord };
  series: { key: string; value: SeriesRecord; indexes: { byAt: number } };
}

export type Database = IDBPDatabase<Schema>;
export type StoreName = StoreNames<Schema>;
const VERSION = 1;
const NAME = 'token-reporter';

/**
 * Opens the database, creating what is missing.
 * @param options.name another name, for tests
 * @param options.onLost called when the connection has ended without our doing: the browser closed it (its storage
 *   failed or was cleared), or a newer version of the extension wants to upgrade. Nothing can be read through it
 *   any more.
 */
export function openDatabase({ name = NAME, onLost }: OpenOptions = {}): Promise<Database> {
  return openDB<Schema>(name, VERSION, {
    upgrade(db, oldVersion) {
      if (oldVersion < 1) createFirst(db);
    },
    /** A newer version of the extension wants to upgrade in another page: let it. */
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase | null)?.close();
      onLost?.();
    },
    terminated: () => onLost?.(),
  });
}

export interface OpenOptions {
  name?: string;
  onLost?: () => void;
}

function createFirst(db: Database): void {
  const tasks = db.createObjectStore('tasks', { keyPath: 'id' });
  tasks.createIndex('byTab', 'tabId');
  tasks.createIndex('byTaskId', 'taskId');
  tasks.createIndex('byCreatedAt', 'createdAt');
  const submissions = db.createObjectStore('submissions', { keyPath: 'id' });
  submissions.createIndex('byTab', 'tabId');
  submissions.createIndex('byAt', 'at');
  db.createObjectStore('uses', { keyPath: 'hash' }).createIndex('byFirstAt', 'firstAt');
  db.createObjectStore('meta');
  const outbox = db.createObjectStore('outbox', { keyPath: 'taskId' });
  outbox.createIndex('byNextAt', 'nextAt');
  outbox.createIndex('byCreatedAt', 'createdAt');
  createHistory(db);
  db.createObjectStore('keys', { keyPath: 'id' });
  db.createObjectStore('pauses', { keyPath: 'id' });
  db.createObjectStore('series', { keyPath: 'id' }).createIndex('byAt', 'at');
}

function createHistory(db: Database): void {
  const history = db.createObjectStore('history', { keyPath: 'id', autoIncrement: true });
  history.createIndex('byAt', 'at');
  history.createIndex('byTaskId', 'taskId');
  history.createIndex('bySite', ['site', 'at']);
  history.createIndex('byKind', ['kind', 'at']);
  history.createIndex('byOutcome', ['outcome', 'at']);
  history.createIndex('byFault', ['fault', 'at']);
  history.createIndex('byState', ['report.state', 'at']);
  history.createIndex('bySource', ['source', 'at']);
  const figures = db.createObjectStore('figures', { keyPath: ['site', 'kind', 'day'] });
  figures.createIndex('byDay', 'day');
}
