import type { KindInfo } from './kind.ts';

/**
 * hCaptcha, visible, invisible and in reCAPTCHA-compatibility mode (then both fields are filled). A passcode
 * lives 120 seconds and works once (docs.hcaptcha.com). `challenge-expired` and a reset concern the widget.
 */
export const hcaptcha: KindInfo = {
  kind: 'hcaptcha',
  title: 'hCaptcha',
  lifeMs: 120_000,
  fields: ['h-captcha-response', 'g-recaptcha-response'],
  taskTypes: ['hcaptcha'],
  answer: { fields: ['gRecaptchaResponse'] },
  report: ['reportIncorrectTokenCaptcha', 'reportIncorrectHcaptcha'],
  automatic: true,
  short: false,
};
