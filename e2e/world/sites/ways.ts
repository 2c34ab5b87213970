import type { Reply, Request } from '../net/exchange.ts';
import type { Fields } from '../net/form-data.ts';
import type { SiteOutcome } from './messages.ts';

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
  fields: Fields;
  /** Names of the captcha's fields among them, and the values. */
  answer: Fields;
  element: HTMLFormElement;
}

/** What the page offers to a way's script (site.js). */
export interface SiteClient {
  got: (response: Response) => Promise<Got>;
  /** Shows a message where the form has its place for one. */
  say: (message: string, good: boolean) => void;
  show: (got: Got) => void | Promise<void>;
  config: { answer: string; lang: string };
}

/**
 * One way in which a page sends its form. `send` runs in the page: it is turned into text, so it may use
 * nothing but its arguments and the page's globals.
 */
export interface WayToSubmit {
  name: string;
  /** Where the answer is seen: in a new document, by the page's script, or not at all. */
  lands: 'document' | 'script' | 'nowhere';
  /** Attributes of the form beside action and method, as HTML. */
  form?: string;
  method?: 'get' | 'post';
  /** Scripts that the page loads first. */
  scripts?: string[];
  /** Absent: the browser submits the form itself. */
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

/** What an answer may use of the site. */
export interface AnswerContext {
  lands: WayToSubmit['lands'];
  request: Request;
  lang: string;
  /** A page of the site: with the form again, or only a message. */
  page: (parts: { message?: string; good?: boolean; form?: boolean; body?: string }) => string;
  /** Address of the page with the form. */
  formUrl: URL;
  /** Keeps something for a later request of the same page; gives the name to ask for. */
  keep: (decision: Decision) => string;
}

/** One way in which a site says what it decided. `show` runs in the page, under the same rule as `send`. */
export interface WayToAnswer {
  name: string;
  reply: (decision: Decision, context: AnswerContext) => Reply;
  show?: (got: Got, site: SiteClient) => void | Promise<void>;
}
