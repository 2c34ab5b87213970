import { keysOf } from '../captchas/registry.ts';
import type { Fields } from '../net/form-data.ts';
import type { Verifiers } from '../verify/index.ts';
import { askVerifier } from '../verify/verifier.ts';
import type { Axes } from './axes.ts';
import type { SiteOutcome } from './messages.ts';
import type { Decision } from './ways.ts';

/** What is wrong with the form itself, in the site's words; null: nothing. */
function formError(axes: Axes, fields: Fields): string | null {
  if (axes.form === 'login') return fields.password === 'wrong' ? axes.language.wrongPassword : null;
  return (fields.email ?? '').includes('@') ? null : axes.language.badEmail;
}

function messageFor(axes: Axes, outcome: Exclude<SiteOutcome, 'other-error'>): string {
  const { said, wrongCode } = axes.language;
  return outcome === 'rejected' && axes.kind.kind === 'image' ? wrongCode : said[outcome];
}

export interface Decided {
  decision: Decision;
  /** The captcha's main field as it was submitted. */
  answer: string;
  /** The verify endpoint's own answer. */
  verified: string;
}

/**
 * Decides one submission: the captcha first, by asking its vendor and nobody else, then the form itself, as
 * most sites do.
 */
export async function decide(
  axes: Axes,
  host: string,
  fields: Fields,
  verifiers: Verifiers,
): Promise<Decided> {
  const { kind, variant } = axes;
  const received = variant.receive?.(fields) ?? fields;
  const answer = received[kind.mainField] ?? '';
  const verifier = verifiers[kind.kind];
  if (!verifier) throw new Error(`No verify endpoint for ${kind.kind}`);
  const keys = keysOf(host, kind);
  const secret = axes.setup === 'broken' ? 'a-secret-of-nobody' : keys.secret;
  const question = { kind, fields: received, answer, host, ...keys, secret };
  if (axes.setup === 'double') await askVerifier(verifier, question);
  const concluded = await askVerifier(verifier, question);
  const base = { answer, verified: concluded.answered };
  const wrong = concluded.outcome === 'accepted' ? formError(axes, fields) : null;
  if (wrong !== null) {
    const decision: Decision = { outcome: 'other-error', ok: false, message: wrong, codes: ['bad-input'] };
    return { ...base, decision };
  }
  const { outcome, codes } = concluded;
  return {
    ...base,
    decision: { outcome, ok: outcome === 'accepted', message: messageFor(axes, outcome), codes },
  };
}
