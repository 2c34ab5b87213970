import type { KindInfo } from './kind.ts';

/**
 * reCAPTCHA Enterprise, both styles. The site asks for an assessment and reads `tokenProperties`
 * (cloud.google.com/recaptcha/docs); tokens live two minutes. Same field and frames as v2, other script.
 */
export const recaptchaEnterprise: KindInfo = {
  kind: 'recaptcha-enterprise',
  title: 'reCAPTCHA Enterprise',
  lifeMs: 120_000,
  fields: ['g-recaptcha-response'],
  taskTypes: ['recaptchav2enterprise', 'recaptchav3enterprise'],
  answer: { fields: ['gRecaptchaResponse'] },
  report: ['reportIncorrectTokenCaptcha', 'reportIncorrectRecaptcha'],
  automatic: true,
  short: false,
};
