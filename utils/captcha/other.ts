import type { KindInfo } from './kind.ts';

/**
 * Kinds that the service's report page does not list (FunCaptcha, AWS WAF, DataDome, …). Whether their reports
 * are taken is not documented: shown, and sent only by hand after a warning.
 */
export const other: KindInfo = {
  kind: 'other',
  title: 'Other captcha',
  lifeMs: null,
  fields: [],
  taskTypes: [],
  answer: { fields: ['token'] },
  report: ['reportIncorrectTokenCaptcha'],
  automatic: false,
  short: false,
};
