/** `fetch`: the answer of a request that is told is read from a clone, on the side; all others pass untouched. */
import { readStream, textOfBody } from './body.ts';
import { watchesClosely } from './channel.ts';
import type { Answer, Request as Seen, Told } from './submission.ts';
import { tellRequest } from './submission.ts';
import { call, quietly, wrap } from './wrap.ts';

/** Longest time for which a clone is read; event streams may never end. */
const READ_MS = 15_000;
/** Response headers in which sites put an error's name. */
const HEADERS = /captcha|error|x-message|location|www-authenticate|cf-mitigated|amzn-waf/i;

export function watchFetch(): void {
  wrap(window, 'fetch', (target, self, args) => {
    const told = quietly(() => before(args)) ?? null;
    const result = call(target, self, args);
    return told ? (quietly(() => after(told, result)) ?? result) : result;
  });
}

function before(args: unknown[]): Told | null {
  const [input, init] = args;
  const options = typeof init === 'object' && init !== null ? (init as RequestInit) : undefined;
  if (typeof input === 'string' || input instanceof URL) {
    const body = split(args, options) ?? (options?.body === undefined ? null : textOfBody(options.body));
    return tellRequest('fetch', seen(String(input), options?.method ?? 'GET', options?.headers, body));
  }
  if (!(input instanceof Request)) return null;
  const body =
    options?.body != null
      ? textOfBody(options.body)
      : input.body === null && input.method === 'GET'
        ? null
        : input.clone().text();
  return tellRequest(
    'fetch',
    seen(input.url, options?.method ?? input.method, options?.headers ?? input.headers, body),
  );
}

/** A stream can be read once: in a page that is watched closely it is split, and one half is sent. */
function split(args: unknown[], options: RequestInit | undefined): Promise<string> | null {
  if (!(options?.body instanceof ReadableStream) || options.body.locked || !watchesClosely()) return null;
  const [forSite, forUs] = options.body.tee();
  args[1] = { ...options, body: forSite };
  return readStream(forUs, READ_MS).then(({ text }) => text);
}

function seen(url: string, method: string, headers: HeadersInit | undefined, body: Seen['body']): Seen {
  return { url, method, headers: headerLines(headers), body };
}

/** Headers that may carry an answer, as lines. */
function headerLines(headers: HeadersInit | undefined): string {
  if (!headers) return '';
  const list =
    headers instanceof Headers ? [...headers] : Array.isArray(headers) ? headers : Object.entries(headers);
  return list
    .filter(([name = '', value = '']) => String(value).length > 20 || /captcha|turnstile/i.test(name))
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}

/**
 * The page gets the promise that comes of watching: one that is watched beside it would count as handled, and a
 * page that lets a failure go unhandled hears of it in `unhandledrejection`.
 */
function after(told: Told, result: unknown): unknown {
  if (!(result instanceof Promise)) return result;
  return result.then(
    (response: Response) => {
      quietly(() => {
        told.began?.();
        const copy = quietly(() => response.clone());
        told.answered({
          read: () => read(response, copy),
          drop: () => void copy?.body?.cancel().catch(() => undefined),
        });
      });
      return response;
    },
    (error: unknown) => {
      const failed = error instanceof DOMException && error.name === 'AbortError' ? 'aborted' : 'network';
      const nothing: Answer = { status: null, contentType: null, body: null, failed };
      quietly(() => told.answered({ read: () => Promise.resolve(nothing), drop: () => undefined }));
      throw error;
    },
  );
}

async function read(response: Response, copy: Response | undefined): Promise<Answer> {
  if (response.type === 'opaque' || response.type === 'opaqueredirect') {
    return { status: null, contentType: null, body: null, failed: 'opaque' };
  }
  const headers: Record<string, string> = {};
  for (const [name, value] of response.headers) if (HEADERS.test(name)) headers[name] = value.slice(0, 500);
  const answer: Answer = {
    status: response.status,
    contentType: response.headers.get('content-type'),
    url: response.url,
    redirected: response.redirected,
    headers,
    body: null,
  };
  if (!copy?.body) return { ...answer, body: '' };
  try {
    const { text, cut } = await readStream(copy.body, READ_MS);
    return { ...answer, body: text, truncated: cut };
  } catch (error) {
    return {
      ...answer,
      failed: error instanceof DOMException && error.name === 'AbortError' ? 'aborted' : 'network',
    };
  }
}
