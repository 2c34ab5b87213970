/** What the ledger stores. Answers are kept as hashes only, never in clear. Times are epoch milliseconds. */
import type { Observed } from '../protocol/judging.ts';
import type { Channel } from '../protocol/observations.ts';
import type { CaptchaKind, Fault, Outcome, Sentence, Source, TaskState } from '../protocol/words.ts';

/** One task as known in one tab; the same number in another tab is another record. */
export interface TaskRecord {
  /** `${tabId}:${taskId}`, with the tab in which it became known. */
  id: string;
  /** -1: of no tab yet; the submission that carries exactly its answer binds it to one. */
  tabId: number;
  taskId: number;
  /** Frame and origin where it became known, as the browser says. */
  frameId: number;
  origin: string;
  source: Source;
  kind: CaptchaKind;
  taskType: string | null;
  state: TaskState;
  createdAt: number;
  /** When the page was seen to order it: its answer is no older than that. */
  orderedAt?: number;
  readyAt: number | null;
  submittedAt: number | null;
  /** Hashes of the answer's parts (one for a token, several for GeeTest), empty while unknown. */
  answerHashes: string[];
  /** Lengths of the same parts, for answers that travel in pieces. */
  answerLengths: number[];
  /** When the network first showed a request of the tab with the answer in it. */
  firstSentAt?: number;
  /** The key that verified it; null while not verified. */
  keyId: string | null;
  /** `pending`: to be asked; `done`; `failed`: the service does not know it; `waiting`: not ready, no key, no network. */
  verification: 'pending' | 'done' | 'failed' | 'waiting';
  verificationProblem: string | null;
  /** When the service last said that it knows the task: it was made at most 5 minutes before. */
  verifiedAt?: number;
  /** When the service last said that the task is still being solved: the answer is younger than that. */
  solvingAt?: number;
  /** Last four characters of the key with which it was seen, where the user has not entered that key. */
  keyTail?: string;
  /** Announced: the fate that its announcer was told last, empty while it was told none. */
  toldFate?: string;
  /** How often verification was tried; the service allows 120 polls a task, a few are enough. */
  polls: number;
  /** Origin of the service at which the task was made; null: the usual one. */
  baseUrl: string | null;
  websiteKey: string | null;
  websiteHost: string | null;
  userAgent: string | null;
  minScore: number | null;
  pageAction: string | null;
  outcome: Outcome | null;
  fault: Fault | null;
  reason: Sentence | null;
}

/** One submission, awaiting its outcome or judged. */
export interface SubmissionRecord {
  /** `${tabId}:${frameId}:${the frame's own id}` */
  id: string;
  tabId: number;
  frameId: number;
  origin: string;
  pageUrl: string;
  host: string;
  /** Host of the tab's own address. */
  topHost: string;
  /** Tab in which the answer appears, where that is another one (`target=_blank`). */
  nextTabId: number | null;
  /** Its answer appears in another tab or frame, known or not. */
  elsewhere?: boolean;
  channel: Channel;
  url: string;
  method: string;
  at: number;
  /** Hashes (and lengths) of everything in it that may be an answer. */
  candidates: string[];
  /** How often each of them had been used before. */
  earlierUses: Record<string, number>;
  /** Form posts: fingerprints of the text that stood on the page before. */
  before: number[];
  siteKeys: string[];
  /** The task it belongs to, once matched. */
  taskRecordId: string | null;
  /** True when the answer's hash was equal, false when only tab, kind and time spoke for it. */
  exact: boolean;
  /** The same answer was sent again: what appears in the page may be about that. */
  deaf?: boolean;
  /** An answer set by the official extension, number unknown. */
  marked: boolean;
  seen: Observed;
  state: 'awaiting' | 'judged' | 'unmatched';
  /** When it is judged at the latest with what is there. */
  judgeAt: number;
}

/** First use of an answer in this browser. */
export interface UseRecord {
  hash: string;
  firstAt: number;
  count: number;
  /** The submission that used it last. */
  lastBy?: string;
}
