/** Read models: what the popup and the options page are given. Plain data, times in epoch milliseconds. */
import type {
  CaptchaKind,
  Evidence,
  Fault,
  Mode,
  Outcome,
  ReportMethod,
  ReportState,
  Sentence,
  Source,
  TaskState,
} from './words';

/** One task of the tab the popup is about. */
export interface TaskView {
  taskId: number;
  kind: CaptchaKind;
  /** The service's task type, where seen. */
  taskType: string | null;
  source: Source;
  state: TaskState;
  host: string;
  createdAt: number;
  readyAt: number | null;
  submittedAt: number | null;
  /** Life of an answer of this kind in milliseconds; null where it has none (image). */
  lifeMs: number | null;
  /** When the service forgets the task (5 minutes after creation). */
  windowEndsAt: number;
  outcome: Outcome | null;
  fault: Fault | null;
  reason: Sentence | null;
  report: {
    state: ReportState;
    errorCode: string | null;
    /** Nothing has been sent yet: it can be taken back. */
    undoable?: boolean;
  } | null;
  /** Name of the key the task belongs to, once verified. */
  keyName: string | null;
}

/** One line of the history: a judged submission or a manual report. */
export interface HistoryEntry {
  id: number;
  at: number;
  /** Null: a token of the official extension, number unknown. */
  taskId: number | null;
  kind: CaptchaKind;
  taskType: string | null;
  /** Host name of the page. */
  site: string;
  /** Origin and path, no query. */
  page: string;
  source: Source;
  outcome: Outcome;
  confidence: number;
  evidence: Evidence[];
  fault: Fault | null;
  /** Why it was, or was not, reported. */
  reason: Sentence;
  /** Age of the answer at submission in milliseconds. */
  ageMs: number | null;
  report: {
    state: ReportState;
    method: ReportMethod | null;
    /** When the API gave its definite answer. */
    answeredAt: number | null;
    errorCode: string | null;
    /** The API's answer in its own words, at most 200 characters, for the details view. */
    answer: string | null;
  };
  manual: boolean;
}

/** A key as the interface may see it: never the key itself. */
export interface KeyView {
  id: string;
  name: string;
  /** Such as `••••••3f9a`. */
  masked: string;
  balance: number | null;
  checkedAt: number | null;
  /** Null when it works; otherwise why it is paused. */
  problem: Sentence | null;
  pausedUntil: number | null;
  /** Set by policy or defaults.json; policy cannot be changed here. */
  origin: 'user' | 'defaults' | 'policy';
}

/** Something that is wrong now, with the command that mends it. */
export interface Problem {
  sentence: Sentence;
  fix: 'add-key' | 'check-key' | 'retry' | 'resume' | 'open-options' | null;
  /** Argument of the fix: a key's or pause's id. */
  target?: string;
}

/** A guardrail that has stopped automatic reports somewhere. */
export interface PauseView {
  /** `site:example.com`, `key:<id>`, `origin:https://…`, `all`. */
  id: string;
  scope: 'site' | 'key' | 'origin' | 'all';
  name: string;
  reason: Sentence;
  since: number;
  /** Null: until resumed. */
  until: number | null;
}

/** Everything the popup shows for one tab. */
export interface PopupView {
  tabId: number;
  site: string | null;
  mode: Mode;
  /** Where the mode comes from. */
  modeFrom: 'site' | 'everywhere' | 'policy';
  tasks: TaskView[];
  /** Tokens of the official extension seen in this tab whose task number is not known. */
  unnumbered: number;
  /** A key the page itself uses and the user has not entered: its last four characters only. */
  foreignKey: string | null;
  keys: KeyView[];
  problems: Problem[];
  pauses: PauseView[];
  recent: HistoryEntry[];
}

/** Figures of one site and kind on one UTC day (`2026-11-23`). */
export interface SiteDay {
  site: string;
  kind: CaptchaKind;
  day: string;
  accepted: number;
  rejected: number;
  /** Expired, reused, integration: not the token's fault. */
  wasted: number;
  reported: number;
  late: number;
  reused: number;
  integration: number;
}
