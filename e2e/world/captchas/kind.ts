/** The kinds that the world can play, as the service's report list names them. */
export type Kind =
  | 'recaptcha2'
  | 'recaptcha3'
  | 'recaptcha-enterprise'
  | 'hcaptcha'
  | 'turnstile'
  | 'geetest3'
  | 'geetest4'
  | 'image'
  | 'other';

/** How a token is made: what the captcha's vendor will say to its first verification. */
export type Quality = 'good' | 'bad' | 'expired' | 'used';

/** Fields in which a page submits an answer: `{ 'cf-turnstile-response': '0.…' }`. */
export type AnswerFields = Record<string, string>;

/** A source of characters that differ for every token. */
export type Chars = (length: number) => string;

/** One way in which a site shows a captcha of a kind: its markup and the field(s) it submits. */
export interface Variant {
  /** HTML that stands in the form, the vendor's script included. */
  markup: (siteKey: string, page: URL, fresh: string) => string;
  /** How the page names the fields of an answer; runs in the page, so it may use its argument only. */
  place?: (fields: AnswerFields) => AnswerFields;
  /** The reverse, on the server. */
  receive?: (fields: AnswerFields) => AnswerFields;
}

/** Everything the world must know of one kind; one file each in this folder. */
export interface KindOfCaptcha {
  kind: Kind;
  /** Life of an answer in milliseconds, from the vendor's documentation; null: it has none. */
  lifeMs: number | null;
  /** The service's task types of this kind; `/` is matched against older and `…Proxyless` names too. */
  taskTypes: RegExp;
  /** The submitted field by which an answer is known. */
  mainField: string;
  /** Makes an answer that looks like the vendor's: submitted fields, and which of them names it. */
  makeAnswer: (chars: Chars, id: string, siteKey: string) => { fields: AnswerFields; main: string };
  /** The service's `solution` for it. */
  solution: (fields: AnswerFields, userAgent: string | undefined) => Record<string, unknown>;
  siteKey: (hash: string) => string;
  variants: Record<string, Variant>;
}
