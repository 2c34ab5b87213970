import type { KindOfCaptcha } from './kind.ts';

const api = (query = '') => `<script src="https://js.hcaptcha.com/1/api.js${query}" async defer></script>`;
const div = (key: string, rest = '') => `<div class="h-captcha" data-sitekey="${key}"${rest}></div>`;

/** hCaptcha. Life 120 s, single use: docs.hcaptcha.com (verify the user response server side). */
export const hcaptcha: KindOfCaptcha = {
  kind: 'hcaptcha',
  lifeMs: 120_000,
  taskTypes: /^HCaptchaTask/,
  mainField: 'h-captcha-response',
  makeAnswer: (chars) => {
    const token = `P1_eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.${chars(900)}.${chars(43)}`;
    return { fields: { 'h-captcha-response': token, 'g-recaptcha-response': token }, main: token };
  },
  solution: (fields, userAgent) => ({
    gRecaptchaResponse: fields['h-captcha-response'],
    respKey: `E0_${(fields['h-captcha-response'] ?? '').slice(60, 200)}`,
    userAgent,
  }),
  siteKey: (hash) =>
    [hash.slice(0, 8), hash.slice(8, 12), hash.slice(12, 16), hash.slice(16, 20), hash.slice(20, 32)].join(
      '-',
    ),
  variants: {
    visible: { markup: (key) => div(key) + api('?recaptchacompat=off') },
    invisible: { markup: (key) => div(key, ' data-size="invisible"') + api('?recaptchacompat=off') },
    compat: {
      place: (fields) => ({ 'g-recaptcha-response': fields['h-captcha-response'] ?? '' }),
      receive: (fields) => ({ 'h-captcha-response': fields['g-recaptcha-response'] ?? '' }),
      markup: (key) => `<div class="g-recaptcha" data-sitekey="${key}"></div>${api('?recaptchacompat=on')}`,
    },
  },
};
