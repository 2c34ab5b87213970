import type { Finding, Tokens } from '../captchas/tokens.ts';
import { asObject, json, parseJson } from '../net/exchange.ts';
import type { SecretBook } from './siteverify.ts';
import type { Conclusion, Verifier } from './verifier.ts';

/** Server codes of v3 (docs.geetest.com, slide: error codes). */
const V3_CODES: Record<Exclude<Finding, 'valid'>, { code: string; outcome: Conclusion['outcome'] }> = {
  invalid: { code: 'error_14', outcome: 'rejected' },
  expired: { code: 'error_11', outcome: 'expired' },
  duplicate: { code: 'error_02', outcome: 'used' },
  'other-sitekey': { code: 'error_23', outcome: 'misconfigured' },
};

/** GeeTest v3: `POST /validate.php` answers the md5 of the seccode, or "false". */
export function createGeetest3(tokens: Tokens): Verifier {
  const handle: Verifier['handle'] = (request) => {
    const form = new URLSearchParams(request.text);
    const challenge = form.get('challenge') ?? '';
    const { finding, token } = tokens.verify('geetest3', challenge, form.get('captchaid') ?? '');
    const whole = token?.fields.geetest_seccode === form.get('seccode');
    if (finding === 'valid' && whole) return json({ seccode: token.fields.geetest_validate });
    const { code } = V3_CODES[finding === 'valid' ? 'invalid' : finding];
    return json({ seccode: 'false', error_code: code });
  };
  return {
    host: 'api.geetest.com',
    path: /^\/validate\.php$/,
    handle,
    ask: ({ fields, siteKey }) => ({
      url: 'https://api.geetest.com/validate.php',
      contentType: 'application/x-www-form-urlencoded',
      body: new URLSearchParams({
        seccode: fields.geetest_seccode ?? '',
        challenge: fields.geetest_challenge ?? '',
        captchaid: siteKey,
        json_format: '1',
      }).toString(),
    }),
    read: (reply) => {
      const answer = asObject(parseJson(reply)) ?? {};
      if (answer.seccode !== 'false') return { outcome: 'accepted', codes: [] };
      const code = String(answer.error_code);
      const found = Object.values(V3_CODES).find((one) => one.code === code);
      return { outcome: found?.outcome ?? 'misconfigured', codes: [code] };
    },
  };
}

/** Reasons of v4 (docs.geetest.com/BehaviorVerification/apirefer/api/server). */
const V4_REASONS: Record<Exclude<Finding, 'valid'>, { reason: string; outcome: Conclusion['outcome'] }> = {
  invalid: { reason: 'pass_token error', outcome: 'rejected' },
  expired: { reason: 'pass_token expire', outcome: 'expired' },
  duplicate: { reason: 'pass_token expire', outcome: 'expired' },
  'other-sitekey': { reason: 'illegal captcha_id', outcome: 'misconfigured' },
};

/** GeeTest v4: `POST /validate?captcha_id=…` with the solution's fields and a signature of the lot number. */
export function createGeetest4(tokens: Tokens, secrets: SecretBook): Verifier {
  const fail = (reason: string) => json({ status: 'success', result: 'fail', reason, captcha_args: {} });
  const handle: Verifier['handle'] = (request) => {
    const form = new URLSearchParams(request.text);
    const owner = secrets(form.get('sign_token') ?? '');
    if (!owner) return json({ status: 'error', code: '-50103', msg: 'sign_token error', desc: {} });
    const { finding, token } = tokens.verify('geetest4', form.get('lot_number') ?? '', owner.siteKey);
    if (finding !== 'valid') return fail(V4_REASONS[finding].reason);
    const whole = (['pass_token', 'captcha_output', 'gen_time'] as const).every(
      (name) => token?.fields[name] === form.get(name),
    );
    if (!whole) return fail('pass_token error');
    return json({ status: 'success', result: 'success', reason: '', captcha_args: { used_type: 'slide' } });
  };
  return {
    host: 'gcaptcha4.geetest.com',
    path: /^\/validate$/,
    handle,
    ask: ({ fields, siteKey, secret }) => ({
      url: `https://gcaptcha4.geetest.com/validate?captcha_id=${siteKey}`,
      contentType: 'application/x-www-form-urlencoded',
      body: new URLSearchParams({ ...fields, sign_token: secret }).toString(),
    }),
    read: (reply) => {
      const answer = asObject(parseJson(reply)) ?? {};
      if (answer.result === 'success') return { outcome: 'accepted', codes: [] };
      const reason = String(answer.reason ?? answer.code);
      const found = Object.values(V4_REASONS).find((one) => one.reason === reason);
      return { outcome: found?.outcome ?? 'misconfigured', codes: [reason] };
    },
  };
}
