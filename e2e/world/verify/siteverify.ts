import type { Kind } from '../captchas/kind.ts';
import type { Finding, Token, Tokens } from '../captchas/tokens.ts';
import type { Clock } from '../clock.ts';
import { asObject, json, parseJson } from '../net/exchange.ts';
import type { Conclusion, Verifier } from './verifier.ts';

/** What the world knows of a secret: whose site key it belongs to. */
export type SecretBook = (secret: string) => { siteKey: string; host: string } | undefined;

/** One vendor of the siteverify family: `secret` and `response` in, `success` and `error-codes` out. */
export interface Siteverify {
  host: string;
  path: RegExp;
  url: string;
  kinds: Kind[];
  /** The documented code of each finding. */
  codes: Record<Exclude<Finding, 'valid'>, string>;
  /** Whether a JSON body is taken beside the url-encoded one (Turnstile). */
  takesJson?: boolean;
  /** What a success holds besides. */
  extras: (token: Token) => Record<string, unknown>;
}

/** What sites make of the codes of this family. */
const OUTCOME_OF_CODE: Record<string, Conclusion['outcome']> = {
  'invalid-input-response': 'rejected',
  'invalid-or-already-seen-response': 'stale',
  'already-seen-response': 'used',
  'expired-input-response': 'expired',
  'timeout-or-duplicate': 'stale',
  'missing-input-response': 'missing',
};

function parametersOf(contentType: string, body: string, takesJson: boolean): Map<string, string> | null {
  if (contentType.startsWith('application/x-www-form-urlencoded')) return new Map(new URLSearchParams(body));
  const object = takesJson ? asObject(parseJson(body)) : undefined;
  return object ? new Map(Object.entries(object).map(([name, value]) => [name, String(value)])) : null;
}

/** Makes a verifier of the family. `secrets` tells whose secret it is, `tokens` holds what was issued. */
export function createSiteverify(
  vendor: Siteverify,
  tokens: Tokens,
  secrets: SecretBook,
  clock: Clock,
): Verifier {
  const refuse = (...codes: string[]) => json({ success: false, 'error-codes': codes });

  const verify = (response: string, siteKey: string) => {
    for (const kind of vendor.kinds) {
      const found = tokens.verify(kind, response, siteKey);
      if (found.token) return found;
    }
    return { finding: 'invalid' as const, token: null };
  };

  const handle: Verifier['handle'] = (request) => {
    if (request.method !== 'POST') return refuse('bad-request');
    const type = request.headers['content-type'] ?? '';
    const parameters = parametersOf(type, request.text, vendor.takesJson ?? false);
    if (!parameters) return refuse('bad-request');
    const secret = parameters.get('secret');
    if (!secret) return refuse('missing-input-secret');
    const owner = secrets(secret);
    if (!owner) return refuse('invalid-input-secret');
    const response = parameters.get('response');
    if (!response) return refuse('missing-input-response');
    const { finding, token } = verify(response, owner.siteKey);
    if (finding !== 'valid' || !token) return refuse(vendor.codes[finding === 'valid' ? 'invalid' : finding]);
    return json({
      success: true,
      challenge_ts: new Date(clock.now()).toISOString(),
      hostname: token.host,
      'error-codes': [],
      ...vendor.extras(token),
    });
  };

  return {
    host: vendor.host,
    path: vendor.path,
    handle,
    ask: ({ secret, answer }) => ({
      url: vendor.url,
      contentType: 'application/x-www-form-urlencoded',
      body: new URLSearchParams({ secret, response: answer }).toString(),
    }),
    read: (reply) => {
      const answer = asObject(parseJson(reply)) ?? {};
      if (answer.success === true) return { outcome: 'accepted', codes: [] };
      const codes = Array.isArray(answer['error-codes']) ? answer['error-codes'].map(String) : [];
      return { outcome: OUTCOME_OF_CODE[codes[0] ?? ''] ?? 'misconfigured', codes };
    },
  };
}

/** developers.google.com/recaptcha/docs/verify */
export const RECAPTCHA: Siteverify = {
  host: 'www.google.com',
  path: /^\/recaptcha\/api\/siteverify$/,
  url: 'https://www.google.com/recaptcha/api/siteverify',
  kinds: ['recaptcha2', 'recaptcha3'],
  codes: {
    invalid: 'invalid-input-response',
    'other-sitekey': 'invalid-input-response',
    expired: 'timeout-or-duplicate',
    duplicate: 'timeout-or-duplicate',
  },
  extras: (token) => (token.kind === 'recaptcha3' ? { score: token.score, action: token.action ?? '' } : {}),
};

/** docs.hcaptcha.com: "Verify the User Response Server Side" and its table of error codes. */
export const HCAPTCHA: Siteverify = {
  host: 'api.hcaptcha.com',
  path: /^\/siteverify$/,
  url: 'https://api.hcaptcha.com/siteverify',
  kinds: ['hcaptcha'],
  codes: {
    invalid: 'invalid-input-response',
    'other-sitekey': 'sitekey-secret-mismatch',
    expired: 'expired-input-response',
    duplicate: 'already-seen-response',
  },
  extras: () => ({ credit: false }),
};

/** developers.cloudflare.com/turnstile/get-started/server-side-validation */
export const TURNSTILE: Siteverify = {
  host: 'challenges.cloudflare.com',
  path: /^\/turnstile\/v0\/siteverify$/,
  url: 'https://challenges.cloudflare.com/turnstile/v0/siteverify',
  kinds: ['turnstile'],
  takesJson: true,
  codes: {
    invalid: 'invalid-input-response',
    'other-sitekey': 'invalid-input-response',
    expired: 'timeout-or-duplicate',
    duplicate: 'timeout-or-duplicate',
  },
  extras: (token) => ({ action: token.action ?? '', cdata: '' }),
};
