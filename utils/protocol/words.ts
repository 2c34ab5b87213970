/**
 * The words of the project: every closed list that crosses a boundary, once as a schema, once as a type.
 * Other modules import the types; nothing else defines these lists again.
 */
import * as z from 'zod/mini';

/** What a captcha is called here; `other` is listed but never reported without the user's click. */
export const CaptchaKind = z.enum([
  'recaptcha2',
  'recaptcha3',
  'recaptcha-enterprise',
  'hcaptcha',
  'turnstile',
  'geetest3',
  'geetest4',
  'image',
  'other',
]);
export type CaptchaKind = z.infer<typeof CaptchaKind>;

/** How a task became known. */
export const Source = z.enum(['page-traffic', 'network', 'announced', 'extension', 'manual']);
export type Source = z.infer<typeof Source>;

/** What the site said about a submission. */
export const Outcome = z.enum([
  'accepted',
  'rejected',
  'expired',
  'stale',
  'missing',
  'misconfigured',
  'other-error',
  'unknown',
]);
export type Outcome = z.infer<typeof Outcome>;

/** Whose fault a rejection is. Only `token` is ever reported without a click. */
export const Fault = z.enum([
  'token',
  'late',
  'reused',
  'wrong-sitekey',
  'wrong-site',
  'integration',
  'undecided',
]);
export type Fault = z.infer<typeof Fault>;

/** Life of one report. `none`: judged and deliberately not reported. */
export const ReportState = z.enum([
  'queued',
  'sending',
  'accepted',
  'refused',
  'too-late',
  'held',
  'dismissed',
  'none',
]);
export type ReportState = z.infer<typeof ReportState>;

/** What the extension does on a site when a token is rejected. */
export const Mode = z.enum(['automatic', 'ask', 'off']);
export type Mode = z.infer<typeof Mode>;

/** Life of a task in the ledger. */
export const TaskState = z.enum(['created', 'ready', 'submitted', 'judged', 'reported']);
export type TaskState = z.infer<typeof TaskState>;

/** The four report addresses, as path segments below the service's base address. */
export const ReportMethod = z.enum([
  'reportIncorrectTokenCaptcha',
  'reportIncorrectRecaptcha',
  'reportIncorrectHcaptcha',
  'reportIncorrectImageCaptcha',
]);
export type ReportMethod = z.infer<typeof ReportMethod>;

/**
 * A sentence for the user, by name: the interface translates `reason.<key>` and fills in `params`.
 * Parameters are plain values; durations are whole seconds.
 */
export const Sentence = z.object({
  key: z.string(),
  params: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
});
export type Sentence = z.infer<typeof Sentence>;

/** Where a piece of evidence was found. */
export const EvidencePlace = z.enum([
  'status',
  'header',
  'url',
  'json',
  'text',
  'html',
  'appeared',
  'next-document',
  'widget',
  'behaviour',
]);
export type EvidencePlace = z.infer<typeof EvidencePlace>;

/** One thing a verdict saw: which rule or feature, on what excerpt, where, and what it speaks for. */
export const Evidence = z.object({
  /** Stable name: `code:invalid-input-response`, `phrase:en:failed`, `model`, `veto:two-factor`, … */
  rule: z.string(),
  outcome: Outcome,
  /** How much it counted, from -1 (against) to 1 (for). */
  weight: z.number(),
  /** At most 200 characters of what was read, never a captcha answer. */
  excerpt: z.string(),
  place: EvidencePlace,
  /** Finer place: a JSON path such as `errors[0].code`, a header's name, an element's role. */
  at: z.optional(z.string()),
});
export type Evidence = z.infer<typeof Evidence>;

/** An outcome with a confidence from 0 to 1 and all its evidence, strongest first. */
export const Verdict = z.object({
  outcome: Outcome,
  confidence: z.number(),
  evidence: z.array(Evidence),
});
export type Verdict = z.infer<typeof Verdict>;
