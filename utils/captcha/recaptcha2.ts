import type { KindInfo } from './kind.ts';

/**
 * reCAPTCHA v2, checkbox and invisible. A token lives two minutes and is verified once
 * (developers.google.com/recaptcha/docs/verify). On expiry the widget empties its response field and calls
 * `data-expired-callback`; sites reset it after any failed submission, so a reset proves nothing.
 */
export const recaptcha2: KindInfo = {
  kind: 'recaptcha2',
  title: 'reCAPTCHA v2',
  lifeMs: 120_000,
  fields: ['g-recaptcha-response'],
  taskTypes: ['recaptchav2', 'nocaptcha'],
  answer: { fields: ['gRecaptchaResponse'] },
  report: ['reportIncorrectTokenCaptcha', 'reportIncorrectRecaptcha'],
  automatic: true,
  short: false,
};
