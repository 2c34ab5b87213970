import type { KindInfo } from './kind.ts';

/**
 * GeeTest v3: three fields, submitted under their usual names, prefixed ones, or in one JSON string. A challenge
 * lives ten minutes and works once (docs.geetest.com). `geetest_seccode` is `validate|jordan`.
 */
export const geetest3: KindInfo = {
  kind: 'geetest3',
  title: 'GeeTest v3',
  lifeMs: 600_000,
  fields: ['geetest_challenge', 'geetest_validate', 'geetest_seccode'],
  taskTypes: ['geetest'],
  answer: { fields: ['challenge', 'validate', 'seccode'] },
  report: ['reportIncorrectTokenCaptcha'],
  automatic: true,
  short: false,
};
