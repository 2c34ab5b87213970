import type { KindInfo } from './kind.ts';

/**
 * GeeTest v4: five fields, of which `captcha_id` is the site's key and `gen_time` a time stamp; only the other
 * three identify a solution. The life of a `pass_token` is not documented; ten minutes as for v3's challenge.
 */
export const geetest4: KindInfo = {
  kind: 'geetest4',
  title: 'GeeTest v4',
  lifeMs: 600_000,
  fields: ['lot_number', 'pass_token', 'captcha_output', 'gen_time', 'captcha_id'],
  taskTypes: ['geetest'],
  answer: { fields: ['lot_number', 'pass_token', 'captcha_output'] },
  report: ['reportIncorrectTokenCaptcha'],
  automatic: true,
  short: false,
};
