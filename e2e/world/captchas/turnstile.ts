import type { KindOfCaptcha } from './kind.ts';

const api = (query = '') =>
  `<script src="https://challenges.cloudflare.com/turnstile/v0/api.js${query}" async defer></script>`;
const div = (key: string, rest = '') => `<div class="cf-turnstile" data-sitekey="${key}"${rest}></div>`;

/** Turnstile. Life 300 s, single use, at most 2,048 characters: developers.cloudflare.com/turnstile. */
export const turnstile: KindOfCaptcha = {
  kind: 'turnstile',
  lifeMs: 300_000,
  taskTypes: /^TurnstileTask(Proxyless)?$/,
  mainField: 'cf-turnstile-response',
  makeAnswer: (chars) => {
    const token = `0.${chars(560)}.${chars(22)}.${chars(64)}`;
    return { fields: { 'cf-turnstile-response': token }, main: token };
  },
  solution: (fields, userAgent) => ({ token: fields['cf-turnstile-response'], userAgent }),
  siteKey: (hash) => `0x4AAAAAAA${hash.slice(0, 14)}`,
  variants: {
    managed: { markup: (key) => div(key) + api() },
    invisible: { markup: (key) => div(key, ' data-appearance="interaction-only"') + api() },
    renamed: {
      place: (fields) => ({ 'human-check': fields['cf-turnstile-response'] ?? '' }),
      receive: (fields) => ({ 'cf-turnstile-response': fields['human-check'] ?? '' }),
      markup: (key) => div(key, ' data-response-field-name="human-check"') + api(),
    },
    compat: {
      place: (fields) => ({ 'g-recaptcha-response': fields['cf-turnstile-response'] ?? '' }),
      receive: (fields) => ({ 'cf-turnstile-response': fields['g-recaptcha-response'] ?? '' }),
      markup: (key) => `<div class="g-recaptcha" data-sitekey="${key}"></div>${api('?compat=recaptcha')}`,
    },
  },
};
