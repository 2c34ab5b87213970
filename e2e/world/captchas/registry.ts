import { geetest3, geetest4 } from './geetest.ts';
import { hcaptcha } from './hcaptcha.ts';
import { image } from './image.ts';
import type { Kind, KindOfCaptcha } from './kind.ts';
import { hash } from './random.ts';
import { recaptcha2, recaptcha3, recaptchaEnterprise } from './recaptcha.ts';
import { turnstile } from './turnstile.ts';

/** Every kind of the world: a new one is one file and one line here. */
export const KINDS: KindOfCaptcha[] = [
  recaptcha2,
  recaptcha3,
  recaptchaEnterprise,
  hcaptcha,
  turnstile,
  geetest3,
  geetest4,
  image,
];

/** A kind by name; throws for a name that no file of this folder has. */
export function kindNamed(name: string): KindOfCaptcha {
  const found = KINDS.find((kind) => kind.kind === name);
  if (!found) throw new Error(`The world has no captcha kind "${name}"; it has ${KINDS.map((k) => k.kind)}`);
  return found;
}

/** The kind whose task types the service's `type` is one of; undefined for types off the list. */
export function kindOfTaskType(type: string, task: Record<string, unknown> = {}): KindOfCaptcha | undefined {
  const { version, isEnterprise, cloudflareTaskType } = task;
  if (type === 'GeeTestTask' || type === 'GeeTestTaskProxyless') {
    return KINDS.find((kind) => kind.kind === (Number(version) === 4 ? 'geetest4' : 'geetest3'));
  }
  if (type.startsWith('RecaptchaV3Task') && isEnterprise === true) return kindNamed('recaptcha-enterprise');
  if (cloudflareTaskType === 'cf_clearance' || cloudflareTaskType === 'wait_room') return undefined;
  return KINDS.find((kind) => kind.taskTypes.test(type));
}

/** The task type that a solver orders for a kind. */
export const USUAL_TASK_TYPE: Record<Kind, string> = {
  recaptcha2: 'RecaptchaV2Task',
  recaptcha3: 'RecaptchaV3TaskProxyless',
  'recaptcha-enterprise': 'RecaptchaV2EnterpriseTask',
  hcaptcha: 'HCaptchaTask',
  turnstile: 'TurnstileTask',
  geetest3: 'GeeTestTask',
  geetest4: 'GeeTestTask',
  image: 'ImageToTextTask',
  other: 'MTCaptchaTask',
};

/** The site key and secret of a host for a kind: the same in every run. */
export function keysOf(host: string, kind: KindOfCaptcha): { siteKey: string; secret: string } {
  return {
    siteKey: kind.siteKey(hash(`${host} ${kind.kind}`)),
    secret: `${kind.kind}-secret-${hash(`secret of ${host}`).slice(0, 32)}`,
  };
}
