import { describe, expect, it } from 'vitest';
import type { Observed } from '../protocol/judging.ts';
import { judge, REPORT_THRESHOLD } from './index.ts';

const json = (value: unknown, status = 400): Observed => ({
  response: { status, contentType: 'application/json; charset=utf-8', body: JSON.stringify(value) },
});
const html = (body: string, status = 200): Observed => ({
  response: { status, contentType: 'text/html', body },
});
const isReported = (seen: Observed) => {
  const { outcome, confidence } = judge(seen);
  return outcome === 'rejected' && confidence >= REPORT_THRESHOLD;
};
const login = (message: string, rest = '') =>
  `<!doctype html><html><head><title>Sign in</title></head><body><header><nav><a href="/">Home</a></nav></header>${message}
  <form method="post"><label>User <input name="user"></label><label>Password <input type="password" name="pass"></label>
  <div class="g-recaptcha" data-sitekey="k"></div><button>Sign in</button></form>${rest}
  <footer>This site is protected by reCAPTCHA and the Privacy Policy and Terms of Service apply.</footer></body></html>`;

describe('refusals, as widespread software writes them', () => {
  it.each<[string, Observed]>([
    [
      'a backend’s code',
      json({
        code: 400,
        error_code: 'captcha_failed',
        msg: 'captcha protection: request disallowed (invalid-input-response)',
      }),
    ],
    ['a code in capitals', json({ error: 'CAPTCHA_INVALID' })],
    ['a code in camel case', json({ errors: [{ code: 'invalidCaptcha' }] })],
    [
      'a chat service’s captcha_key',
      json({ captcha_key: ['invalid-response'], captcha_sitekey: 'x', captcha_service: 'hcaptcha' }),
    ],
    [
      'GraphQL',
      json(
        {
          errors: [{ message: 'ReCaptcha validation failed, please try again', path: ['login'] }],
          data: null,
        },
        200,
      ),
    ],
    [
      'problem+json',
      json({ type: 'about:blank', title: 'Bad Request', detail: 'Captcha verification failed', status: 400 }),
    ],
    ['a field’s own error', json({ errors: { 'g-recaptcha-response': ['The value is not valid.'] } }, 422)],
    [
      'a list of violations',
      json({ violations: [{ propertyPath: 'captcha', message: 'This value is incorrect.' }] }, 422),
    ],
    ['JSON in a string', json({ d: JSON.stringify({ ok: false, message: 'Invalid captcha' }) }, 200)],
    [
      'markup in JSON',
      json(
        {
          result: 'failure',
          messages: '<ul class="woocommerce-error" role="alert"><li>reCAPTCHA verification failed.</li></ul>',
        },
        200,
      ),
    ],
    [
      'JSONP',
      { response: { status: 200, contentType: 'text/javascript', body: 'cb({"error":"captcha_failed"});' } },
    ],
    [
      'an event stream',
      {
        response: {
          status: 200,
          contentType: 'text/event-stream',
          body: 'event: error\ndata: {"error":"Captcha verification failed"}\n\n',
        },
      },
    ],
    [
      'XML',
      {
        response: {
          status: 400,
          contentType: 'application/xml',
          body: '<?xml version="1.0"?><error><message>Invalid captcha</message></error>',
        },
      },
    ],
    [
      'a login page with an alert',
      html(login('<div class="alert alert-danger" role="alert">The captcha was incorrect.</div>')),
    ],
    [
      'an error under the widget',
      html(
        '<form><input name="a"><div class="form-group"><div class="h-captcha" data-sitekey="k"></div><span class="invalid-feedback">Validation failed.</span></div></form>',
      ),
    ],
    [
      'a redirect’s address',
      {
        response: {
          status: 200,
          contentType: 'text/html',
          body: null,
          url: 'https://x.example/login?error=captcha_failed',
          redirected: true,
        },
      },
    ],
    [
      'a header',
      {
        response: {
          status: 403,
          contentType: null,
          body: '',
          headers: { 'x-error-code': 'CAPTCHA_INVALID' },
        },
      },
    ],
    [
      'text that appeared',
      { appeared: [{ text: 'Captcha incorrect, try again', role: 'toast', nearForm: true }] },
    ],
    [
      'the next document',
      {
        nextDocument: {
          url: 'https://x.example/a',
          status: 200,
          hasWidget: true,
          hasForm: true,
          texts: [{ text: 'reCAPTCHA verification failed', role: 'alert', nearForm: true }],
        },
      },
    ],
  ])('%s', (_, seen) => {
    expect(judge(seen).outcome).toBe('rejected');
    expect(isReported(seen)).toBe(true);
  });
});

describe('what is no refusal, close as it may look', () => {
  it.each<[string, Observed]>([
    [
      'a wrong password beside a captcha',
      html(login('<div class="alert alert-danger" role="alert">Wrong username or password.</div>')),
    ],
    [
      'a two-factor code beside a captcha',
      html(login('<div class="alert alert-danger" role="alert">Invalid two-factor code.</div>')),
    ],
    [
      'a bare wrong code beside a widget',
      html(login('<div class="alert alert-danger" role="alert">Incorrect code.</div>')),
    ],
    [
      'a lost session',
      html(login('<div class="alert alert-danger" role="alert">Your session token is invalid.</div>')),
    ],
    ['a rejection in a script', html(login('', '<script>var t = {"error": "Captcha failed"}</script>'))],
    [
      'a rejection in a hidden element',
      html(login('', '<div class="error" style="display:none">The captcha was incorrect.</div>')),
    ],
    [
      'a rejection in a template',
      html(login('', '<template><p class="error">Invalid captcha</p></template>')),
    ],
    [
      'documentation',
      html(
        `<article><h1>Errors</h1><p>If the captcha was wrong, <code>captcha_failed</code> is returned.</p><pre>{"error":"captcha_failed"}</pre></article>`,
      ),
    ],
    ['a request for the captcha', json({ captcha_key: ['captcha-required'], captcha_sitekey: 'x' })],
    [
      'a missing token behind a general code',
      json({
        code: 400,
        error_code: 'captcha_failed',
        msg: 'captcha protection: no captcha_token found in request',
      }),
    ],
    ['a success that echoes the captcha', json({ success: true, captcha: true }, 200)],
    [
      'a table of translations',
      json(
        {
          welcome: 'Welcome back',
          login_title: 'Please sign in',
          captcha_incorrect: 'The captcha was incorrect',
          footer: 'All rights reserved',
        },
        200,
      ),
    ],
    [
      'settings with texts',
      json(
        {
          config: {
            captcha: { enabled: true, messages: { failed: 'Captcha failed', expired: 'Captcha expired' } },
          },
        },
        200,
      ),
    ],
    ['a broken server', json({ message: 'captcha verification process failed' }, 500)],
    ['a wrong secret', json({ success: false, 'error-codes': ['invalid-input-secret'] }, 200)],
    [
      'a script bundle',
      {
        response: {
          status: 200,
          contentType: 'application/javascript',
          body: 'const t={error:"Captcha failed"};',
        },
      },
    ],
    ['the widget’s reset alone', { widget: ['reset'] }],
    ['nothing at all', {}],
    ['an aborted request', { response: { status: null, contentType: null, body: null, failed: 'aborted' } }],
    ['a coupon', json({ message: 'This coupon code is invalid.' })],
    ['a nonce', json({ success: false, data: 'Invalid nonce' }, 200)],
  ])('%s', (_, seen) => {
    expect(isReported(seen)).toBe(false);
  });

  it('stays so in a long page', () => {
    const filler = '<p>We write about gardens, their owners and the weather of the last week.</p>'.repeat(
      1_200,
    );
    expect(
      isReported(html(login('', `<main>${filler}<p>Our captcha was wrong last week, sorry.</p></main>`))),
    ).toBe(false);
    expect(
      isReported(html(login('<div class="alert alert-danger">The captcha was incorrect.</div>', filler))),
    ).toBe(true);
  });
});

describe('the particular before the general', () => {
  it.each([
    ['Captcha validation failed: the secret parameter is invalid.', 'misconfigured'],
    ['Captcha error: timeout-or-duplicate', 'stale'],
    ['Captcha verification failed: the captcha has expired.', 'expired'],
    ['Captcha verification failed: token is missing.', 'missing'],
    ['The captcha was incorrect. Please complete it again.', 'rejected'],
    ['Error: please complete the captcha.', 'missing'],
  ])('%s', (message, outcome) => {
    expect(judge(json({ message })).outcome).toBe(outcome);
  });
});

it('lists what it saw, the deciding evidence first', () => {
  const verdict = judge(json({ error: 'captcha_failed', message: 'Captcha incorrect' }));
  expect(verdict.evidence[0]).toMatchObject({
    outcome: 'rejected',
    place: 'json',
    excerpt: expect.any(String),
  });
  expect(verdict.evidence.length).toBeGreaterThan(1);
});
