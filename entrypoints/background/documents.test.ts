import { describe, expect, it } from 'vitest';
import { withoutSent } from './documents.ts';

describe('the address of the document that answers a form', () => {
  const form = { method: 'GET', url: 'https://shop.example/login?lang=en' };

  it('is taken without what a GET form put there', () => {
    const url = 'https://shop.example/login?user=ada&login_captcha_id=864c8cd9ef2acd2c';
    expect(withoutSent(url, form)).toBe('https://shop.example/login');
    expect(withoutSent(url, { ...form, method: 'POST' })).toBe(url);
  });

  it('is taken whole where the site sent the visitor elsewhere', () => {
    const url = 'https://shop.example/sorry?error=captcha';
    expect(withoutSent(url, form)).toBe(url);
  });
});
