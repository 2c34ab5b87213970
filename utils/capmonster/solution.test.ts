import { expect, it } from 'vitest';
import { readSolution } from './solution.ts';

const RECAPTCHA = `03AFcWeA${'x'.repeat(500)}`;

/** FACTS section 1, "Task types and their answers". */
it.each([
  ['reCAPTCHA', { gRecaptchaResponse: '03AGdBq', userAgent: 'UA' }, ['03AGdBq'], null],
  ['reCAPTCHA, by the shape of its token', { gRecaptchaResponse: RECAPTCHA }, [RECAPTCHA], 'recaptcha2'],
  ['hCaptcha', { gRecaptchaResponse: 'P1_eyJ0', respKey: 'E0_x', userAgent: 'UA' }, ['P1_eyJ0'], 'hcaptcha'],
  ['hCaptcha without its key', { gRecaptchaResponse: 'P0_eyJ0', userAgent: 'UA' }, ['P0_eyJ0'], 'hcaptcha'],
  [
    'Turnstile',
    { token: '0.Abcdefghijklmnopqrstuvwx', userAgent: 'UA' },
    ['0.Abcdefghijklmnopqrstuvwx'],
    'turnstile',
  ],
  ['a token of anybody', { token: 'abc', userAgent: 'UA' }, ['abc'], null],
  ['a cookie', { cf_clearance: 'cookie' }, ['cookie'], 'other'],
  ['GeeTest v3', { challenge: 'c', validate: 'v', seccode: 'v|jordan' }, ['c', 'v', 'v|jordan'], 'geetest3'],
  [
    'GeeTest v4',
    { captcha_id: 'i', lot_number: 'l', pass_token: 'p', gen_time: '1', captcha_output: 'o' },
    ['l', 'p', 'o'],
    'geetest4',
  ],
  ['an image', { text: 'w93bx' }, ['w93bx'], 'image'],
  ['clicks', { answer: [true, false] }, [], 'image'],
  ['AWS WAF', { cookies: { 'aws-waf-token': 'w' } }, ['w'], 'other'],
  ['a custom task', { data: { captcha_response: 'r' } }, ['r'], 'other'],
  ['nothing known', { surprise: 1 }, [], 'other'],
])('reads %s', (_name, fields, answers, kind) => {
  expect(readSolution(fields)).toMatchObject({ answers, kind, what: kind === 'image' ? 'image' : 'token' });
});

it('reads the user agent only where it is one', () => {
  expect(readSolution({ token: 'abc', userAgent: 'Mozilla/5.0' }).userAgent).toBe('Mozilla/5.0');
  expect(readSolution({ token: 'abc', userAgent: 5 }).userAgent).toBeNull();
});
