/**
 * The registry of captcha kinds: one file per kind, one line here. Order matters only to `kindOfTaskType`,
 * where the more particular name comes first.
 */
import type { CaptchaKind } from '../protocol/words.ts';
import { geetest3 } from './geetest3.ts';
import { geetest4 } from './geetest4.ts';
import { hcaptcha } from './hcaptcha.ts';
import { image } from './image.ts';
import type { KindInfo } from './kind.ts';
import { other } from './other.ts';
import { recaptchaEnterprise } from './recaptcha-enterprise.ts';
import { recaptcha2 } from './recaptcha2.ts';
import { recaptcha3 } from './recaptcha3.ts';
import { turnstile } from './turnstile.ts';

export type { KindInfo } from './kind.ts';

/** Every kind, `other` last. */
export const KINDS: readonly KindInfo[] = [
  recaptchaEnterprise,
  recaptcha2,
  recaptcha3,
  hcaptcha,
  turnstile,
  geetest3,
  geetest4,
  image,
  other,
];

const byKind = new Map(KINDS.map((info) => [info.kind, info]));

/** What is known of a kind. */
export function kindOf(kind: CaptchaKind): KindInfo {
  return byKind.get(kind) ?? other;
}

/** The part of a `createTask` body's `task` that decides its kind. */
export interface TaskRequest {
  type: string;
  version?: unknown;
  isEnterprise?: unknown;
  cloudflareTaskType?: unknown;
}

/**
 * The kind of a `createTask` request, by FACTS' table of task types. Unknown types are `other`, and so are a
 * Turnstile task that asks for a cookie and clicks on an image (`ComplexImageTask` has no text to match, but its
 * reports go to the image address, so it stays `image`).
 */
export function kindOfTask(task: TaskRequest): CaptchaKind {
  const name = task.type
    .toLowerCase()
    .replace(/proxyless$/, '')
    .replace(/task$/, '');
  if (name === 'turnstile') {
    const variant = task.cloudflareTaskType;
    return variant === undefined || variant === 'token' ? 'turnstile' : 'other';
  }
  if (name === 'geetest') return Number(task.version) === 4 ? 'geetest4' : 'geetest3';
  if (name.startsWith('recaptcha') && (task.isEnterprise === true || name.includes('enterprise'))) {
    return 'recaptcha-enterprise';
  }
  return KINDS.find((info) => info.taskTypes.includes(name))?.kind ?? 'other';
}
