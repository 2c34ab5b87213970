import type { Chars, KindOfCaptcha } from './kind.ts';

/** `6L` and 38 characters more, the usual shape of a reCAPTCHA site key. */
const siteKey = (hash: string) => `6L${hash.slice(0, 6)}AAAAA${hash.slice(6, 33)}`;

/** `03AF…` and 500 to 1,500 characters of base64url. */
const makeAnswer = (chars: Chars, id: string) => {
  const token = `03AFcWeA${chars(600 + (Number(id) % 8) * 100)}`;
  return { fields: { 'g-recaptcha-response': token }, main: token };
};

const solution = (fields: Record<string, string>) => ({ gRecaptchaResponse: fields['g-recaptcha-response'] });

const api = (query = '', file = 'api.js') =>
  `<script src="https://www.google.com/recaptcha/${file}${query}" async defer></script>`;

/** reCAPTCHA v2. Life and single use: developers.google.com/recaptcha/docs/verify (two minutes, once). */
export const recaptcha2: KindOfCaptcha = {
  kind: 'recaptcha2',
  lifeMs: 120_000,
  taskTypes: /^(RecaptchaV2Task|NoCaptchaTask)(Proxyless)?$/,
  mainField: 'g-recaptcha-response',
  makeAnswer,
  solution,
  siteKey,
  variants: {
    checkbox: { markup: (key) => `<div class="g-recaptcha" data-sitekey="${key}"></div>${api()}` },
    invisible: {
      markup: (key) => `<div class="g-recaptcha" data-sitekey="${key}" data-size="invisible"></div>${api()}`,
    },
  },
};

/** reCAPTCHA v3: no widget, a score. Same life as v2. */
export const recaptcha3: KindOfCaptcha = {
  kind: 'recaptcha3',
  lifeMs: 120_000,
  taskTypes: /^RecaptchaV3Task(Proxyless)?$/,
  mainField: 'g-recaptcha-response',
  makeAnswer,
  solution,
  siteKey,
  variants: { score: { markup: (key) => api(`?render=${key}`) } },
};

/** reCAPTCHA Enterprise in the manner of v2 and of v3; verified by an assessment. Same life. */
export const recaptchaEnterprise: KindOfCaptcha = {
  kind: 'recaptcha-enterprise',
  lifeMs: 120_000,
  taskTypes: /^Recaptcha(V2Enterprise|V3Enterprise)Task(Proxyless)?$/,
  mainField: 'g-recaptcha-response',
  makeAnswer,
  solution,
  siteKey,
  variants: {
    checkbox: {
      markup: (key) => `<div class="g-recaptcha" data-sitekey="${key}"></div>${api('', 'enterprise.js')}`,
    },
    score: { markup: (key) => api(`?render=${key}`, 'enterprise.js') },
  },
};
