import type { KindInfo } from './kind.ts';

/**
 * Cloudflare Turnstile. A token lives 300 seconds, works once, has at most 2,048 characters
 * (developers.cloudflare.com/turnstile). `refresh-expired` is `auto` by default: the widget may replace a token
 * that was put in from outside by its own, which the match by value tells apart. The field is renameable.
 */
export const turnstile: KindInfo = {
  kind: 'turnstile',
  title: 'Cloudflare Turnstile',
  lifeMs: 300_000,
  fields: ['cf-turnstile-response', 'g-recaptcha-response'],
  taskTypes: ['turnstile'],
  answer: { fields: ['token'] },
  report: ['reportIncorrectTokenCaptcha'],
  automatic: true,
  short: false,
};
