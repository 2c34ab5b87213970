import { describe, expect, it } from 'vitest';
import { judge, REPORT_THRESHOLD } from './index.ts';

const said = (body: unknown) =>
  judge({ response: { status: 400, contentType: 'application/json', body: JSON.stringify(body) } });
const SHAPES: readonly ((code: string) => unknown)[] = [
  (code) => ({ error: code }),
  (code) => ({ code, message: 'Request failed' }),
  (code) => ({ errors: [{ message: 'Bad', extensions: { code } }], data: null }),
  (code) => ({ success: false, error_code: code }),
  (code) => [code],
];
const words = (text: string) => text.split(' ');
const REFUSED = words(
  'captcha_invalid invalidCaptcha InvalidCaptchaException captcha-failed CAPTCHA_VERIFICATION_FAILED E_CAPTCHA_INVALID ' +
    'recaptcha_failed turnstile_failed captcha.validation.failed error.captcha.wrong ERR_CAPTCHA_MISMATCH bad_captcha ' +
    'auth/captcha-check-failed captcha_not_verified CAPTCHA_TOKEN_INVALID errors.captcha.invalid low_recaptcha_score',
);
const MISSING = words(
  'captcha_required needCaptcha no_captcha requires_captcha errors.captcha.required captcha_not_provided missingCaptcha',
);
const BROKEN = words(
  'captcha_config_error captcha_load_failed captcha_init_failed CAPTCHA_SERVICE_ERROR captcha_provider_error ' +
    'invalid_captcha_sitekey captcha_secret_missing captcha_not_configured captcha_network_error',
);

describe.each(SHAPES.map((shape, index) => ({ shape, index })))('codes in shape $index', ({ shape }) => {
  it.each(REFUSED)('refused: %s', (code) => {
    const { outcome, confidence } = said(shape(code));
    expect(outcome).toBe('rejected');
    expect(confidence).toBeGreaterThanOrEqual(REPORT_THRESHOLD);
  });
  it.each(MISSING)('missing: %s', (code) => expect(said(shape(code)).outcome).toBe('missing'));
  it.each(BROKEN)('broken: %s', (code) => expect(said(shape(code)).outcome).toBe('misconfigured'));
  it.each(['captcha_token_used', 'CAPTCHA_REUSED'])('stale: %s', (code) =>
    expect(said(shape(code)).outcome).toBe('stale'),
  );
});

describe('other ways to write a code', () => {
  it.each([
    { captchaFailed: true },
    { invalid_captcha: true },
    { type: 'https://api.example.com/problems/invalid-captcha', title: 'Unprocessable', status: 422 },
  ])('refused: %j', (body) => expect(said(body).outcome).toBe('rejected'));
  it.each([
    { captcha_enabled: true },
    { captchaFailed: false },
    { needCaptcha: true, error: 'Wrong password' },
    { error: 'TOO_MANY_CAPTCHA_ATTEMPTS' },
    { docs: 'https://api.example.com/problems/invalid-captcha' },
  ])('not refused: %j', (body) => expect(said(body).outcome).not.toBe('rejected'));
});
