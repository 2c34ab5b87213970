/** What fetch, XMLHttpRequest and the rest have in common: one request judged worth telling, and its answer. */
import { newId, tell, wanted, watchClosely, watchesClosely } from './channel.ts';
import { watchDialogs } from './dialogs.ts';
import { carryingPart, isVendor, looksLikeAnswer, looksLikeService } from './looks.ts';

/** A request of the page, before it is sent. */
export interface Request {
  url: string;
  method: string;
  /** Headers as `name: value` lines; empty where none were given. */
  headers: string;
  /** Null: no text in it. */
  body: string | Promise<string> | null;
}

/** The answer, as far as it could be read. */
export interface Answer {
  status: number | null;
  contentType: string | null;
  url?: string;
  redirected?: boolean;
  body: string | null;
  truncated?: boolean;
  headers?: Record<string, string>;
  failed?: 'network' | 'aborted' | 'opaque';
}

/** What to do with the answer of a request that was told. */
export interface Told {
  /** The answer has begun to arrive: said before the page itself can act on it. */
  began?(): void;
  /** Gives the answer; `read` is asked for the body only when it is wanted. `drop` frees it otherwise. */
  answered(answer: { read(): Promise<Answer>; drop(): void }): void;
}

const absolute = (url: string): string => {
  try {
    return new URL(url, document.baseURI).href;
  } catch {
    return url;
  }
};

/**
 * Tells the watcher of a request when it carries an answer or goes to the service.
 * @returns what to do with its answer, or null when the request is nobody's business.
 */
export function tellRequest(channel: 'fetch' | 'xhr', request: Request): Told | null {
  if (looksLikeService(request.url)) return tellServiceCall(request);
  const closely = watchesClosely();
  const { body } = request;
  const seenNow =
    looksLikeAnswer(carryingPart(request.url)) ||
    (request.headers !== '' && looksLikeAnswer(request.headers)) ||
    (typeof body === 'string' && looksLikeAnswer(body));
  if (!seenNow && !closely && !(body instanceof Promise)) return null;
  if (isVendor(request.url)) return null;
  if (closely && !seenNow && body === null && carryingPart(request.url) === '' && request.headers === '')
    return null;
  return tellSubmission(channel, request, seenNow || closely);
}

function tellSubmission(channel: string, request: Request, sure: boolean): Told | null {
  const id = newId();
  const at = Date.now();
  const send = (body: string) => {
    tell({
      type: 'submission',
      id,
      channel,
      url: absolute(request.url),
      method: request.method,
      payload: [body, carryingPart(request.url), request.headers].filter(Boolean).join('\n'),
      at,
    });
    watchDialogs();
  };
  let decision: Promise<boolean>;
  if (request.body instanceof Promise) {
    decision = request.body.then((text) => {
      if (!sure && !looksLikeAnswer(text)) return false;
      const answer = wanted(id);
      send(text);
      return answer;
    });
  } else {
    decision = wanted(id);
    send(request.body ?? '');
  }
  return {
    began: () => tell({ type: 'answered', id }),
    answered({ read, drop }) {
      decision
        .then(async (want) => {
          if (!want) return drop();
          tell({ type: 'response', id, at: Date.now(), ...(await read()) });
        })
        .catch(drop);
    },
  };
}

function tellServiceCall(request: Request): Told {
  watchClosely();
  const at = Date.now();
  const url = absolute(request.url);
  const text = Promise.resolve(request.body ?? '').catch(() => '');
  return {
    answered({ read }) {
      Promise.all([text, read()])
        .then(([sent, answer]) => tell({ type: 'api-call', url, request: sent, response: answer.body, at }))
        .catch(() => undefined);
    },
  };
}
