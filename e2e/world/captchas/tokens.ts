import type { Clock } from '../clock.ts';
import type { AnswerFields, Kind, KindOfCaptcha, Quality } from './kind.ts';
import { createChars } from './random.ts';

/** An answer that some captcha vendor of the world has issued (or, when bad, never issued). */
export interface Token {
  kind: Kind;
  /** The part by which it is known: the token itself, `challenge`, `lot_number`, the image's text. */
  main: string;
  fields: AnswerFields;
  siteKey: string;
  host: string;
  action: string | null;
  score: number;
  quality: Quality;
  issuedAt: number;
  verifications: number;
  /** The task that bought it; null: the page's own widget made it. */
  taskId: number | null;
}

/** What a vendor finds when a token is verified. */
export type Finding = 'valid' | 'invalid' | 'expired' | 'duplicate' | 'other-sitekey';

export interface TokenOrder {
  kind: KindOfCaptcha;
  siteKey: string;
  host: string;
  quality?: Quality;
  action?: string | undefined;
  score?: number | undefined;
  taskId?: number;
  /** Image captchas: the right text, which the answer must equal. */
  text?: string;
}

export interface Tokens {
  issue: (order: TokenOrder) => Token;
  /** Verifies and spends: the second look at a token finds a duplicate, as at the vendors. */
  verify: (kind: Kind, main: string, siteKey: string) => { finding: Finding; token: Token | null };
  find: (main: string) => Token | null;
}

/** What a worker types who read an image wrong. */
function misread(text: string | undefined): string | undefined {
  return text === undefined ? undefined : `x${[...text].reverse().join('').slice(1)}`;
}

/** The vendors' common memory of tokens: life, single use, site key. */
export function createTokens(clock: Clock): Tokens {
  const tokens = new Map<string, Token>();
  const kinds = new Map<Kind, KindOfCaptcha>();
  const chars = createChars('world');
  let count = 0;

  const issue = (order: TokenOrder): Token => {
    const quality = order.quality ?? 'good';
    const { kind } = order;
    kinds.set(kind.kind, kind);
    const made = kind.makeAnswer(chars, String(count++), order.siteKey);
    const text = quality === 'bad' ? misread(order.text) : order.text;
    const answer = text === undefined ? made : { main: text, fields: { [kind.mainField]: text } };
    const token: Token = {
      kind: kind.kind,
      ...answer,
      siteKey: order.siteKey,
      host: order.host,
      action: order.action ?? null,
      score: order.score ?? 0.9,
      quality,
      issuedAt: clock.now() - (quality === 'expired' ? (kind.lifeMs ?? 0) + 1_000 : 0),
      verifications: quality === 'used' ? 1 : 0,
      taskId: order.taskId ?? null,
    };
    tokens.set(token.main, token);
    return token;
  };

  const judge = (token: Token | undefined, siteKey: string): Finding => {
    if (!token || token.quality === 'bad') return 'invalid';
    if (token.siteKey !== siteKey) return 'other-sitekey';
    const life = kinds.get(token.kind)?.lifeMs ?? null;
    if (life !== null && clock.now() - token.issuedAt > life) return 'expired';
    return token.verifications > 0 ? 'duplicate' : 'valid';
  };

  const verify = (kind: Kind, main: string, siteKey: string) => {
    const known = tokens.get(main);
    const token = known?.kind === kind ? known : undefined;
    const finding = judge(token, siteKey);
    if (token) token.verifications += 1;
    return { finding, token: token ?? null };
  };

  return { issue, verify, find: (main) => tokens.get(main) ?? null };
}
