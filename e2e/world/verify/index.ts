import type { Kind } from '../captchas/kind.ts';
import type { Tokens } from '../captchas/tokens.ts';
import type { Clock } from '../clock.ts';
import { createEnterprise } from './enterprise.ts';
import { createGeetest3, createGeetest4 } from './geetest.ts';
import { createImageCheck } from './image.ts';
import type { SecretBook } from './siteverify.ts';
import { createSiteverify, HCAPTCHA, RECAPTCHA, TURNSTILE } from './siteverify.ts';
import type { Verifier } from './verifier.ts';

export type Verifiers = Partial<Record<Kind, Verifier>>;

/** The vendors' endpoints by kind: a new one is one file and one line here. */
export function createVerifiers(tokens: Tokens, secrets: SecretBook, clock: Clock): Verifiers {
  const recaptcha = createSiteverify(RECAPTCHA, tokens, secrets, clock);
  return {
    recaptcha2: recaptcha,
    recaptcha3: recaptcha,
    'recaptcha-enterprise': createEnterprise(tokens, secrets, clock),
    hcaptcha: createSiteverify(HCAPTCHA, tokens, secrets, clock),
    turnstile: createSiteverify(TURNSTILE, tokens, secrets, clock),
    geetest3: createGeetest3(tokens),
    geetest4: createGeetest4(tokens, secrets),
    image: createImageCheck(),
  };
}
