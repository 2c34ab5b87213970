/** Types between the pipeline's stages: what is judged, and whose fault it then is. */
import type { AppearedText, WidgetEvent } from './observations';
import type { CaptchaKind, Fault, Sentence, Verdict } from './words';

/** All that was seen after one submission; every part may be absent. */
export interface Observed {
  /**
   * What was sent: a captcha's answer and nothing else that is called a code (`token`, or `typed` as a text), or
   * `another-code` beside it, by phone or mail perhaps. Absent where it is not known.
   */
  sent?: 'token' | 'typed' | 'another-code';
  response?: {
    /** HTTP status, null where not known. */
    status: number | null;
    contentType: string | null;
    /** Lower-case names; only those that were readable. */
    headers?: Record<string, string>;
    /** Address after redirects. */
    url?: string;
    redirected?: boolean;
    /** Null when it could not be read. */
    body: string | null;
    failed?: 'network' | 'aborted' | 'opaque';
  };
  /** Text that became visible after the submission and was not there before it. */
  appeared?: AppearedText[];
  /** The document after a form post; its texts less those that stood on the page before. */
  nextDocument?: {
    url: string;
    status: number | null;
    texts: AppearedText[];
    hasWidget: boolean;
    hasForm: boolean;
    /** The page from which the form was sent, to tell "same form again" from "somewhere else". */
    previousUrl?: string;
    /** When it began: one of two documents at the same address. */
    openedAt?: number;
  };
  widget?: WidgetEvent['event'][];
}

/** The judge: pure, synchronous, bounded in time, never throws. */
export type Judge = (seen: Observed) => Verdict;

/** What is known of the submission and its task when a verdict is attributed. Ages are in seconds. */
export interface Facts {
  kind: CaptchaKind;
  /** From ready (or, where that was not seen, from creation) to the submission; null: not known. */
  ageAtSubmission: number | null;
  /**
   * From the announcement to the submission, 0 where it was announced after it; stands in for the age where the age
   * itself is not known. Absent or null: not announced.
   */
  ageSinceAnnounced?: number | null;
  /** The submitted answer equals the task's answer; null: the task's answer is not known. */
  answerMatches: boolean | null;
  /** How often this answer had been submitted in this browser before. */
  earlierUses: number;
  /** Host of the page that submitted; the host(s) the task was ordered for, if known. */
  pageHost: string;
  taskHost: string | null;
  /** Site keys seen on the page; the task's key, if known. */
  pageSiteKeys: string[];
  taskSiteKey: string | null;
  /** The solution's user agent, if it has one, and the browser's. */
  solutionUserAgent: string | null;
  browserUserAgent: string | null;
  /** Tokens of this kind that the site accepted / rejected in the last 24 hours. */
  acceptedLately: number;
  rejectedLately: number;
  /** What the task asked for (reCAPTCHA v3). */
  minScore: number | null;
  pageAction: string | null;
}

/** Whose fault it is and what may be done: `report` by itself, `hold` for the user, `no` never. */
export interface Attribution {
  fault: Fault;
  action: 'report' | 'hold' | 'no';
  reason: Sentence;
}
