import type { KindInfo } from './kind.ts';

/**
 * reCAPTCHA v3: no widget, often no field; the token comes from `execute` and goes straight into a request.
 * Life and single use as v2 (developers.google.com/recaptcha/docs/v3). A low score is the site's judgement.
 */
export const recaptcha3: KindInfo = {
  kind: 'recaptcha3',
  title: 'reCAPTCHA v3',
  lifeMs: 120_000,
  fields: ['g-recaptcha-response'],
  taskTypes: ['recaptchav3'],
  answer: { fields: ['gRecaptchaResponse'] },
  report: ['reportIncorrectTokenCaptcha', 'reportIncorrectRecaptcha'],
  automatic: true,
  short: false,
};
