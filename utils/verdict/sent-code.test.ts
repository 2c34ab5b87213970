/** "The code is wrong" means what was sent: the captcha's own text, or the code that came by phone or mail. */
import { expect, it } from 'vitest';
import type { Observed } from '../protocol/judging.ts';
import { judge, REPORT_THRESHOLD } from './index.ts';

const isReported = (message: string, sent: Observed['sent']) => {
  const response = {
    status: 200,
    contentType: 'application/json',
    body: JSON.stringify({ ok: false, message }),
  };
  const { outcome, confidence } = judge(sent ? { sent, response } : { response });
  return outcome === 'rejected' && confidence >= REPORT_THRESHOLD;
};

it.each([
  ['验证码验证失败，请重试。', 'token', true],
  ['验证码验证失败，请重试。', 'another-code', false],
  ['验证码错误', 'another-code', false],
  ['Wrong code', 'another-code', false],
  ['Security verification failed', 'another-code', false],
  // What names the captcha means the captcha, whatever else was sent.
  ['人机验证失败', 'another-code', true],
  ['The captcha is wrong', 'another-code', true],
] as const)('%s, sent: %s', (message, sent, expected) => {
  expect(isReported(message, sent)).toBe(expected);
});
