import { describe, expect, it } from 'vitest';
import { sentWith } from './sent.ts';

describe('what a submission carried', () => {
  it('is a token where no code was sent beside it', () => {
    expect(sentWith('turnstile', 'user=ada&cf-turnstile-response=0.abc')).toBe('token');
    expect(sentWith('geetest3', '{"geetest_seccode":"a|jordan","user":"ada"}')).toBe('token');
  });

  it('is a typed text for an image, whose field is often called code', () => {
    expect(sentWith('image', 'user=ada&code=x7k2')).toBe('typed');
  });

  it('is not known without the kind, but for a one-time code', () => {
    expect(sentWith(null, 'user=ada&code=x7k2')).toBeNull();
    expect(sentWith(null, 'user=ada&sms_code=123456')).toBe('another-code');
  });

  it.each([
    '{"sms_code":"123456","geetest_validate":"a"}',
    'phoneCode=1234&captcha=03A',
    'verifyCode=1234&token=03A',
    'yzm=1234&token=03A',
    'otp=1234&token=03A',
    'user[mfa_token]=1&t=2',
  ])('is not certain beside a one-time code: %s', (payload) => {
    expect(sentWith('geetest4', payload)).toBe('another-code');
  });
});
