import type { Reply, Request } from '../net/exchange.ts';
import type { Fields } from '../net/form-data.ts';
import type { Language, SiteOutcome } from './messages.ts';

/** What the page's script got back from the site. */
export interface Got {
  status: number;
  contentType: string;
  url: string;
  redirected: boolean;
  text: string;
}

/** The form as the page's script sees it at the moment of sending. */
export interface PageForm {
  url: string;
  /** Every field, the captcha's included. */
  fields: Fields;
  /** The captcha's fields, and the others. */
  answer: Fields;
  rest: Fields;
  element: HTMLFormElement;
}

/** What the page offers to a way's script (site.js). */
export interface SiteClient {
  got: (response: Response) => Promise<Got>;
  /** Shows a message where the form has its place for one. */
  say: (message: string, good: boolean) => void;
  show: (got: Got) => void | Promise<void>;
  /** Address of the same form with a fresh number, under which `ask` finds what became of it. */
  ticketed: (url: string) => { url: string; ticket: string };
  /** Asks the site what became of a ticket or job, until it knows. */
  ask: (ticket: string) => Promise<Got>;
}

/**
 * One way in which a page sends its form. `send` runs in the page: it is turned into text, so it may use
 * nothing but its arguments and the page's globals.
 */
export interface WayToSubmit {
  name: string;
  /** Where the answer is seen: in a new document, by the page's script, or not at all. */
  lands: 'document' | 'script' | 'nowhere';
  method?: 'get' | 'post';
  /** Further attributes of the form and of its button, as HTML; the form's address is given. */
  form?: (action: string) => string;
  button?: (action: string) => string;
  /** Scripts that the page loads. */
  scripts?: string[];
  /** The form stands in a frame of another origin and is sent there in this way. */
  inFrame?: string;
  /** Absent: the browser, or a library, submits the form itself. */
  send?: (form: PageForm, site: SiteClient) => Promise<Got | undefined>;
  /** How the server reads it; by content type when absent. */
  read?: (request: Request) => Fields | Promise<Fields>;
}

/** A site's decision about one submission. */
export interface Decision {
  outcome: SiteOutcome;
  ok: boolean;
  message: string;
  /** The vendor's codes where the captcha was the reason, else the site's own. */
  codes: string[];
}

/** Parts of a page of the site. */
export interface PageParts {
  message?: string;
  good?: boolean;
  /** With the form again. */
  form?: boolean;
  body?: string;
}

/** What an answer may use of the site. */
export interface AnswerContext {
  lands: WayToSubmit['lands'];
  request: Request;
  language: Language;
  page: (parts: PageParts) => string;
  /** Address of the page with the form. */
  formUrl: URL;
  /** Keeps the decision for a later request of the same page; gives the number to ask for. */
  keep: () => string;
}

/** One way in which a site says what it decided. `show` runs in the page, under the same rule as `send`. */
export interface WayToAnswer {
  name: string;
  reply: (decision: Decision, context: AnswerContext) => Reply;
  show?: (got: Got, site: SiteClient) => void | Promise<void>;
}
