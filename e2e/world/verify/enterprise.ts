import type { Finding, Tokens } from '../captchas/tokens.ts';
import type { Clock } from '../clock.ts';
import { asObject, json, parseJson } from '../net/exchange.ts';
import type { SecretBook } from './siteverify.ts';
import type { Conclusion, Verifier } from './verifier.ts';

/** cloud.google.com/recaptcha/docs/reference/rest: TokenProperties.InvalidReason */
const REASONS: Record<Exclude<Finding, 'valid'>, string> = {
  invalid: 'MALFORMED',
  expired: 'EXPIRED',
  duplicate: 'DUPE',
  'other-sitekey': 'SITE_MISMATCH',
};

const OUTCOME_OF_REASON: Record<string, Conclusion['outcome']> = {
  MALFORMED: 'rejected',
  UNKNOWN_INVALID_REASON: 'rejected',
  EXPIRED: 'expired',
  DUPE: 'used',
  MISSING: 'missing',
};

/** reCAPTCHA Enterprise: `POST /v1/projects/PROJECT/assessments?key=API_KEY`; the secret is the API key. */
export function createEnterprise(tokens: Tokens, secrets: SecretBook, clock: Clock): Verifier {
  const handle: Verifier['handle'] = (request) => {
    const owner = secrets(request.url.searchParams.get('key') ?? '');
    if (!owner)
      return json({ error: { code: 400, status: 'INVALID_ARGUMENT', message: 'API key not valid' } }, 400);
    const event = asObject(asObject(parseJson(request.text))?.event);
    const answer = typeof event?.token === 'string' ? event.token : '';
    if (!event) return json({ error: { code: 400, status: 'INVALID_ARGUMENT', message: 'no event' } }, 400);
    const { finding, token } = tokens.verify('recaptcha-enterprise', answer, owner.siteKey);
    const invalidReason =
      answer === '' ? 'MISSING' : finding === 'valid' ? 'INVALID_REASON_UNSPECIFIED' : REASONS[finding];
    return json({
      name: 'projects/1/assessments/1',
      event,
      riskAnalysis: finding === 'valid' ? { score: token?.score ?? 0, reasons: [] } : { reasons: [] },
      tokenProperties: {
        valid: finding === 'valid',
        invalidReason,
        hostname: token?.host ?? '',
        action: token?.action ?? '',
        createTime: new Date(token?.issuedAt ?? clock.now()).toISOString(),
      },
    });
  };

  return {
    host: 'recaptchaenterprise.googleapis.com',
    path: /^\/v1\/projects\/[^/]+\/assessments$/,
    handle,
    ask: ({ secret, answer, siteKey }) => ({
      url: `https://recaptchaenterprise.googleapis.com/v1/projects/shop/assessments?key=${secret}`,
      contentType: 'application/json',
      body: JSON.stringify({ event: { token: answer, siteKey } }),
    }),
    read: (reply) => {
      const properties = asObject(asObject(parseJson(reply))?.tokenProperties);
      if (properties?.valid === true) return { outcome: 'accepted', codes: [] };
      const reason = String(properties?.invalidReason ?? 'INVALID_ARGUMENT');
      return { outcome: OUTCOME_OF_REASON[reason] ?? 'misconfigured', codes: [reason] };
    },
  };
}
