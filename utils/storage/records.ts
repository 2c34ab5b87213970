/** What the database keeps, apart from the ledger's records. Times are epoch milliseconds. */
import type { HistoryEntry, KeyView, PauseView } from '../protocol/views.ts';
import type { CaptchaKind, ReportMethod, ReportState, Sentence } from '../protocol/words.ts';

/**
 * One report, for ever: a closed record stays as the mark that this task was reported, so that no restart, tab
 * or second rejection sends it again (swept with the history's retention, long after the service forgot the task).
 */
export interface OutboxRecord {
  taskId: number;
  state: ReportState;
  reason: Sentence;
  /** While it is tried again: what the last attempt failed with. */
  problem?: Sentence;
  kind: CaptchaKind;
  /** Overrides the kind's addresses: a typed number of which only token / image is known. */
  what: 'token' | 'image';
  /** Key that verified the task; null: not known, every usable key is tried. */
  keyId: string | null;
  /** Keys that do not know the task. */
  triedKeys: string[];
  /** Origin of the service address at which the task was made; null: the usual one. */
  baseUrl: string | null;
  /** Who announced it, for the count of unknown tasks; null: not announced. */
  announcer: string | null;
  createdAt: number;
  /** Not sent before (undo). */
  notBefore: number;
  /** The service forgets the task then. */
  windowEndsAt: number;
  /** When something is to be done next; absent once the report is closed, which keeps it out of the index. */
  nextAt?: number;
  attempts: number;
  /** A call went out whose answer was not seen: it may have arrived. */
  unanswered: boolean;
  /** While `sending`: nobody else may take it before. */
  leaseUntil: number;
  method: ReportMethod | null;
  answeredAt: number | null;
  errorCode: string | null;
  answer: string | null;
}

/** A key with its secret: lives in this database only, which no content script can open. */
export interface KeyRecord extends Omit<KeyView, 'masked'> {
  key: string;
  createdAt: number;
}

/** A running counter of a guardrail: `site:host`, `origin:…`, `rate:…`. */
export interface SeriesRecord {
  id: string;
  /** Last change, for the sweep. */
  at: number;
  /** Times of the events that count, oldest first, bounded. */
  times: number[];
  /** Accepted ever (sites). */
  accepted: number;
  /** Rejections in a row (sites). */
  streak: number;
}

/** The database makes the id. */
export type NewEntry = Omit<HistoryEntry, 'id'>;
export type PauseRecord = PauseView;
