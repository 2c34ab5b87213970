import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { drawImage } from '../captchas/image.ts';
import type { Kind } from '../captchas/kind.ts';
import type { Tokens } from '../captchas/tokens.ts';
import type { Clock } from '../clock.ts';
import type { NextOptions } from '../log.ts';
import { createLog } from '../log.ts';
import type { Reply, Request } from '../net/exchange.ts';
import { cookies, html, json, script, withHeaders } from '../net/exchange.ts';
import type { Fields } from '../net/form-data.ts';
import { readFields } from '../net/form-data.ts';
import type { Verifiers } from '../verify/index.ts';
import { formUrlOf, readAxes } from './axes.ts';
import { decide } from './decide.ts';
import { serveLibrary } from './libraries.ts';
import { renderPage } from './page.ts';
import type { Decision } from './ways.ts';

/** One submission as a site decided it. */
export interface DecisionRecord extends Decision {
  at: number;
  host: string;
  path: string;
  kind: Kind;
  submit: string;
  answeredBy: string;
  /** The task that bought the submitted answer; null: none did, or the answer is unknown. */
  taskId: number | null;
  fields: Fields;
  /** The verify endpoint's own answer. */
  verified: string;
}

export interface Sites {
  decisions: (filter?: Partial<DecisionRecord>) => DecisionRecord[];
  nextDecision: (filter?: Partial<DecisionRecord>, options?: NextOptions) => Promise<DecisionRecord>;
  /** Address of a page: `url('shop.example', { form: 'login', kind: 'turnstile', submit: 'fetch-json' })`. */
  url: (host: string, axes?: Record<string, string>) => string;
  handle: (request: Request) => Promise<Reply>;
  /** What answers a message of a WebSocket that was opened to a form's address. */
  handleMessage: (request: Request, message: string) => Promise<string>;
  close: () => void;
}

interface Parts {
  clock: Clock;
  tokens: Tokens;
  verifiers: Verifiers;
}

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');

/** Decisions that a later request asks for. The first look at a job finds it in work. */
function createShelf() {
  const kept = new Map<string, { decision: Decision; looks: number }>();
  return {
    put: (decision: Decision, name: string = randomUUID()) => {
      kept.set(name, { decision, looks: 0 });
      return name;
    },
    get: (name: string | null | undefined) => kept.get(name ?? '')?.decision,
    job: (name: string): Reply => {
      const found = kept.get(name);
      if (!found || found.looks++ === 0) return json({ status: 'running' });
      return json({ status: 'done', ok: found.decision.ok, message: found.decision.message });
    },
  };
}

/** Hosts named `api.…` let other origins read their answers, `collect.…` do not. */
function crossOrigin(request: Request, reply: Reply): Reply {
  const { origin } = request.headers;
  if (!origin || !request.host.startsWith('api.')) return reply;
  return withHeaders(reply, {
    'access-control-allow-origin': origin,
    'access-control-allow-headers': 'content-type',
    vary: 'origin',
  });
}

/** The sites of the world: they know nothing of a token but what its vendor's verify endpoint says. */
export function createSites({ clock, tokens, verifiers }: Parts): Sites {
  const log = createLog<DecisionRecord>('decision');
  const shelf = createShelf();
  let views = 0;

  const receive = async (request: Request): Promise<Reply> => {
    const host = request.url.searchParams.get('site') ?? request.host;
    const formUrl = formUrlOf(request.url, host);
    const axes = readAxes(formUrl);
    const fields = await (axes.submit.read ?? readFields)(request);
    const { decision, answer, verified } = await decide(axes, host, fields, verifiers);
    shelf.put(decision, request.url.searchParams.get('ticket') ?? undefined);
    log.add({
      ...decision,
      at: clock.now(),
      host,
      path: formUrl.pathname,
      kind: axes.kind.kind,
      submit: axes.submit.name,
      answeredBy: axes.answer.name,
      taskId: tokens.find(answer)?.taskId ?? null,
      fields,
      verified,
    });
    return axes.answer.reply(decision, {
      lands: axes.submit.lands,
      request,
      language: axes.language,
      page: (parts) => renderPage(axes, formUrl, parts, `v${views++}`),
      formUrl,
      keep: () => shelf.put(decision),
    });
  };

  const showForm = (request: Request): Reply => {
    const axes = readAxes(request.url);
    const flash = cookies(request).flash;
    const said = shelf.get(request.url.searchParams.get('note')) ?? shelf.get(flash);
    const parts = said ? { message: said.message, good: said.ok } : {};
    const page = html(
      renderPage(axes, formUrlOf(request.url, request.host), { ...parts, form: true }, `v${views++}`),
    );
    return flash ? withHeaders(page, { 'set-cookie': 'flash=; Path=/; Max-Age=0' }) : page;
  };

  const handle = async (request: Request): Promise<Reply> => {
    const { pathname, searchParams } = request.url;
    if (pathname === '/site.js' || pathname === '/solver.js') return script(read(`.${pathname}`));
    if (pathname.startsWith('/send/')) {
      const reply = request.method === 'OPTIONS' ? { status: 204 } : await receive(request);
      return crossOrigin(request, reply);
    }
    if (pathname === '/job') return shelf.job(searchParams.get('id') ?? '');
    if (pathname === '/captcha.svg') {
      return {
        headers: { 'content-type': 'image/svg+xml', 'cache-control': 'no-store' },
        body: drawImage(searchParams.get('id') ?? ''),
      };
    }
    if (pathname === '/login' || pathname === '/contact') return showForm(request);
    const library = serveLibrary(pathname);
    if (library) return library;
    return html(
      `<!doctype html><title>${request.host}</title><p>Nothing here.</p>`,
      pathname === '/' ? 200 : 404,
    );
  };

  const handleMessage: Sites['handleMessage'] = async (request, message) => {
    const headers = { ...request.headers, 'content-type': 'application/json' };
    const asPost = { ...request, method: 'POST', headers, text: message, bytes: Buffer.from(message) };
    return String((await receive(asPost)).body ?? '');
  };

  const url: Sites['url'] = (host, { form = 'login', ...axes } = {}) =>
    `https://${host}/${form}?${new URLSearchParams(axes)}`;

  return { decisions: log.all, nextDecision: log.next, url, handle, handleMessage, close: log.close };
}
