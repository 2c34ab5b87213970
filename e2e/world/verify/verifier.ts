import type { AnswerFields, KindOfCaptcha } from '../captchas/kind.ts';
import type { Handler, Reply, Request } from '../net/exchange.ts';

/** What a site concludes from a vendor's answer. */
export interface Conclusion {
  outcome: 'accepted' | 'rejected' | 'expired' | 'used' | 'stale' | 'missing' | 'misconfigured';
  /** The vendor's codes, for sites that pass them on. */
  codes: string[];
  /** What was asked and answered, for the log. */
  asked: string;
  answered: string;
}

/** What a site has in hand when it asks. */
export interface Question {
  kind: KindOfCaptcha;
  fields: AnswerFields;
  /** The main field's value; empty: the page sent none. */
  answer: string;
  siteKey: string;
  secret: string;
  host: string;
}

/**
 * A vendor's server-side verification: the endpoint on its real address, and the way in which a site's
 * server asks it and reads its documented answer.
 */
export interface Verifier {
  host: string;
  path: RegExp;
  handle: Handler;
  ask: (question: Question) => { url: string; contentType: string; body: string };
  read: (reply: string) => { outcome: Conclusion['outcome']; codes: string[] };
}

/** A request from one server to another, as the endpoint gets it. */
export function serverRequest(url: string, contentType: string, body: string): Request {
  const address = new URL(url);
  return {
    method: 'POST',
    url: address,
    host: address.host,
    headers: { 'content-type': contentType, host: address.host },
    bytes: Buffer.from(body),
    text: body,
  };
}

/** Asks an endpoint for a site and reads the answer. */
export async function askVerifier(verifier: Verifier, question: Question): Promise<Conclusion> {
  const { url, contentType, body } = verifier.ask(question);
  const reply: Reply = await verifier.handle(serverRequest(url, contentType, body));
  const answered = String(reply.body ?? '');
  return { ...verifier.read(answered), asked: `${url} ${body.slice(0, 300)}`, answered };
}
