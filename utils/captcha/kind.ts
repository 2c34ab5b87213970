/** What the registry knows of one captcha kind. Pure data: content scripts, background and tests share it. */
import type { CaptchaKind, ReportMethod } from '../protocol/words.ts';

/** What a task's solution says about its kind: the solution's field(s) that hold the answer. */
export interface AnswerShape {
  /** Fields of the service's `solution` whose values are the answer, all of them present. */
  fields: readonly string[];
}

export interface KindInfo {
  kind: CaptchaKind;
  /** Name for people, the vendor's own. */
  title: string;
  /** Life of an answer in milliseconds after it was made; null where it has none or it is not known. */
  lifeMs: number | null;
  /** Names under which the answer usually travels, lower case; renamed ones are found by value. */
  fields: readonly string[];
  /** The service's task types, without the suffixes `Proxyless` and `Task`, lower case. */
  taskTypes: readonly string[];
  /** How `solution` holds the answer. */
  answer: AnswerShape;
  /** Report addresses, the first one first; the others stand in where it is refused as unknown. */
  report: readonly ReportMethod[];
  /** Whether a rejection may be reported without a click. */
  automatic: boolean;
  /** An answer so short that equality alone proves little: same tab and frame are asked for too. */
  short: boolean;
}
