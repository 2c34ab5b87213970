/** `XMLHttpRequest`: what was opened is remembered on the side; the answer is read when the request has ended. */
import { MAX_TEXT, textOfBody } from './body.ts';
import type { Answer, Told } from './submission.ts';
import { tellRequest } from './submission.ts';
import { call, quietly, wrap } from './wrap.ts';

interface Opened {
  method: string;
  url: string;
  headers: string[];
}

const opened = new WeakMap<object, Opened>();

export function watchXhr(): void {
  const proto = XMLHttpRequest.prototype;
  wrap(proto, 'open', (target, self, args) => {
    const result = call(target, self, args);
    quietly(() => {
      if (self instanceof XMLHttpRequest) {
        opened.set(self, { method: String(args[0]), url: String(args[1]), headers: [] });
      }
    });
    return result;
  });
  wrap(proto, 'setRequestHeader', (target, self, args) => {
    quietly(() => noteHeader(self, args));
    return call(target, self, args);
  });
  wrap(proto, 'send', (target, self, args) => {
    quietly(() => before(self, args[0]));
    return call(target, self, args);
  });
}

function noteHeader(self: unknown, [name, value]: unknown[]): void {
  if (typeof self !== 'object' || self === null) return;
  if (String(value).length > 20 || /captcha|turnstile/i.test(String(name))) {
    opened.get(self)?.headers.push(`${name}: ${value}`);
  }
}

function before(self: unknown, body: unknown): void {
  if (!(self instanceof XMLHttpRequest)) return;
  const request = opened.get(self);
  if (!request) return;
  const told = tellRequest('xhr', {
    url: request.url,
    method: request.method,
    headers: request.headers.join('\n'),
    body: body == null ? null : textOfBody(body),
  });
  if (!told) return;
  self.addEventListener('readystatechange', () => self.readyState === 4 && told.began?.());
  self.addEventListener('loadend', () => after(told, self), { once: true });
}

/** The request object may be used again by the page at once, so everything is read now. */
function after(told: Told, xhr: XMLHttpRequest): void {
  const answer = quietly(() => read(xhr)) ?? { status: null, contentType: null, body: null };
  told.answered({ read: () => answerOf(answer), drop: () => undefined });
}

type Read = Omit<Answer, 'body'> & { body: string | Promise<string> | null };

async function answerOf(answer: Read): Promise<Answer> {
  return { ...answer, body: await answer.body };
}

function read(xhr: XMLHttpRequest): Read {
  if (xhr.status === 0) return { status: null, contentType: null, body: null, failed: 'network' };
  return {
    status: xhr.status,
    contentType: xhr.getResponseHeader('content-type'),
    url: xhr.responseURL,
    body: bodyOf(xhr),
  };
}

function bodyOf(xhr: XMLHttpRequest): string | Promise<string> | null {
  switch (xhr.responseType) {
    case '':
    case 'text':
      return xhr.responseText.slice(0, MAX_TEXT);
    case 'json':
      return JSON.stringify(xhr.response).slice(0, MAX_TEXT);
    case 'document':
      return xhr.responseXML?.documentElement.outerHTML.slice(0, MAX_TEXT) ?? null;
    default:
      return textOfBody(xhr.response);
  }
}
