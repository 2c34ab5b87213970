/**
 * What a page can tell about the functions that are watched. Runs in the page (so it may use nothing but its argument
 * and the page's globals) and gives plain data: the same in a browser with the extension and in one without.
 */
export async function probe(payload: string): Promise<Record<string, unknown>> {
  const seen: Record<string, unknown> = {};
  const note = async (name: string, look: () => unknown) => {
    try {
      seen[name] = await look();
    } catch (problem) {
      seen[name] = problem instanceof Error ? `${problem.name}: ${problem.message}` : String(problem);
    }
  };
  const watched: [string, object, string][] = [
    ['fetch', window, 'fetch'],
    ['alert', window, 'alert'],
    ['open', XMLHttpRequest.prototype, 'open'],
    ['send', XMLHttpRequest.prototype, 'send'],
    ['setRequestHeader', XMLHttpRequest.prototype, 'setRequestHeader'],
    ['toString', Function.prototype, 'toString'],
    ['sendBeacon', Navigator.prototype, 'sendBeacon'],
    ['socket.send', WebSocket.prototype, 'send'],
    ['submit', HTMLFormElement.prototype, 'submit'],
  ];
  for (const [name, owner, key] of watched) {
    await note(`${name} looks`, () => {
      const { value, ...flags } = Object.getOwnPropertyDescriptor(owner, key) ?? {};
      const made = value as { name: string; length: number } & object;
      return {
        flags,
        name: made.name,
        length: made.length,
        prints: String(made),
        printsByCall: Function.prototype.toString.call(made),
        own: Reflect.ownKeys(made).map(String),
        hasPrototype: 'prototype' in made,
        isFunction: Object.getPrototypeOf(made) === Function.prototype,
      };
    });
    const original = Reflect.get(owner, key) as (...args: unknown[]) => unknown;
    for (const [what, self] of Object.entries({ object: {}, number: 1, null: null, document })) {
      if (name !== 'alert') await note(`${name} on ${what}`, () => typeof original.call(self, '/json'));
    }
    await note(`new ${name}`, () => typeof Reflect.construct(original, []));
  }
  await note('names of the window', () => Object.getOwnPropertyNames(window).sort().join());
  await note('toString of no function', () => Function.prototype.toString.call({}));
  await note('own source', () => String(note).length > 10);

  const post = { method: 'POST', body: payload };
  const read = async (response: Response) => {
    const { status, ok, redirected, type, url, bodyUsed } = response;
    const body = await response.text();
    return { status, ok, redirected, type, url, bodyUsed, body, usedNow: response.bodyUsed };
  };
  await note('fetch gives', () => {
    const result = fetch('/json', post);
    return [result.constructor === Promise, Object.prototype.toString.call(result)];
  });
  await note('fetch answers', async () => read(await fetch('/json', post)));
  await note('fetch of a Request', async () => {
    const request = new Request('/json', post);
    const answer = await read(await fetch(request));
    return { answer, used: request.bodyUsed };
  });
  await note('fetch of a form', async () => {
    const body = new FormData();
    body.set('a', payload);
    const answer = await (await fetch('/json', { method: 'POST', body })).json();
    return (answer as { body: string }).body
      .replace(/[-\w]*[Bb]oundary[-\w]*|-{10,}[\w-]*/g, '')
      .includes(payload);
  });
  await note('fetch read twice', async () => {
    const response = await fetch('/json', post);
    await response.text();
    return response.text();
  });
  await note('fetch cloned', async () => (await (await fetch('/json', post)).clone().json()) as unknown);
  await note('fetch redirected', async () => read(await fetch('/away', post)));
  await note('fetch without a redirect', async () =>
    read(await fetch('/away', { ...post, redirect: 'error' })),
  );
  await note('fetch of nothing', () => (fetch as () => unknown)());
  await note('fetch of no address', () => fetch('http://[', post));
  await note('fetch with a body in GET', () => fetch('/json', { body: payload }));
  await note('fetch without an answer', () => fetch('/drop', post));
  await note('fetch aborted before', () => fetch('/json', { ...post, signal: AbortSignal.abort() }));
  await note('fetch aborted with a reason', () => {
    return fetch('/json', { ...post, signal: AbortSignal.abort(new RangeError('enough')) });
  });
  await note('fetch aborted while it waits', () => {
    const stop = new AbortController();
    const result = fetch('/hang', { ...post, signal: stop.signal });
    stop.abort();
    return result;
  });
  await note('fetch aborted while it is read', async () => {
    const stop = new AbortController();
    const response = await fetch('/slow', { ...post, signal: stop.signal });
    stop.abort();
    return response.text();
  });
  await note('fetch streams', async () => {
    const reader = (await fetch('/slow', post)).body?.getReader();
    let text = '';
    let parts = 0;
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      text += new TextDecoder().decode(part.value);
      parts += 1;
    }
    return { text, inParts: parts > 1 };
  });
  await note('fetch cancelled', async () => {
    const response = await fetch('/slow', post);
    await response.body?.cancel('enough');
    return response.bodyUsed;
  });

  const ask = (path: string, prepare: (request: XMLHttpRequest) => void, isAsync = true) =>
    new Promise((resolve) => {
      const request = new XMLHttpRequest();
      const events: string[] = [];
      for (const type of ['readystatechange', 'loadstart', 'load', 'error', 'abort', 'timeout', 'loadend']) {
        request.addEventListener(type, () => events.push(`${type} ${request.readyState} ${request.status}`));
      }
      const done = () => {
        const { status, statusText, responseURL, response } = request;
        resolve({ events, status, statusText, responseURL, response: response as unknown });
      };
      request.open('POST', path, isAsync);
      prepare(request);
      if (isAsync) request.onloadend = () => setTimeout(done, 0);
      request.send(payload);
      if (!isAsync) done();
    });
  await note('XMLHttpRequest', () => ask('/json', () => undefined));
  await note('XMLHttpRequest, synchronous', () => ask('/json', () => undefined, false));
  await note('XMLHttpRequest for JSON', () =>
    ask('/json', (request) => {
      request.responseType = 'json';
    }),
  );
  await note('XMLHttpRequest redirected', () => ask('/away', () => undefined));
  await note('XMLHttpRequest without an answer', () => ask('/drop', () => undefined));
  await note('XMLHttpRequest, synchronous, without an answer', () => ask('/drop', () => undefined, false));
  await note('XMLHttpRequest timed out', () =>
    ask('/hang', (request) => {
      request.timeout = 50;
    }),
  );
  await note('XMLHttpRequest aborted', () =>
    ask('/hang', (request) => {
      setTimeout(() => request.abort(), 50);
    }),
  );
  await note('XMLHttpRequest not opened', () => new XMLHttpRequest().send(payload));
  await note('XMLHttpRequest used again', async () => {
    const request = new XMLHttpRequest();
    const bodies: string[] = [];
    for (const body of [payload, 'second']) {
      request.open('POST', '/json');
      const ended = new Promise((resolve) => request.addEventListener('loadend', resolve, { once: true }));
      request.send(body);
      await ended;
      bodies.push(request.responseText);
    }
    return bodies;
  });
  await note('unhandled rejections', async () => {
    const reasons: string[] = [];
    const hear = (event: PromiseRejectionEvent) => {
      event.preventDefault();
      reasons.push(String(event.reason));
    };
    addEventListener('unhandledrejection', hear);
    void fetch('http://[');
    void fetch('/drop', post);
    fetch('/drop', post).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 500));
    removeEventListener('unhandledrejection', hear);
    return reasons.sort();
  });
  return seen;
}
