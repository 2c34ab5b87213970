import { readFileSync } from 'node:fs';
import type { Kind } from '../captchas/kind.ts';
import { keysOf } from '../captchas/registry.ts';
import type { Tokens } from '../captchas/tokens.ts';
import type { Clock } from '../clock.ts';
import type { NextOptions } from '../log.ts';
import { createLog } from '../log.ts';
import type { Reply, Request } from '../net/exchange.ts';
import { cookies, html, script, withHeaders } from '../net/exchange.ts';
import type { Fields } from '../net/form-data.ts';
import { readFields } from '../net/form-data.ts';
import type { Verifiers } from '../verify/index.ts';
import { askVerifier } from '../verify/verifier.ts';
import type { Axes } from './axes.ts';
import { readAxes } from './axes.ts';
import type { SiteOutcome } from './messages.ts';
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
  close: () => void;
}

interface Parts {
  clock: Clock;
  tokens: Tokens;
  verifiers: Verifiers;
}

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');

function formError(axes: Axes, fields: Fields): string | null {
  if (axes.form === 'login') return fields.password === 'wrong' ? axes.language.wrongPassword : null;
  return (fields.email ?? '').includes('@') ? null : axes.language.badEmail;
}

/** The sites of the world: they know nothing of a token but what its vendor's verify endpoint says. */
export function createSites({ clock, tokens, verifiers }: Parts): Sites {
  const log = createLog<DecisionRecord>('decision');
  const kept = new Map<string, Decision>();

  const answerIn = (axes: Axes, fields: Fields): string => {
    const names = axes.variant.field
      ? [axes.variant.field]
      : ['g-recaptcha-response', 'h-captcha-response', 'cf-turnstile-response'];
    return names.map((name) => fields[name]).find(Boolean) ?? '';
  };

  const decide = async (axes: Axes, host: string, fields: Fields) => {
    const answer = answerIn(axes, fields);
    const verifier = verifiers[axes.kind.kind];
    if (!verifier) throw new Error(`No verify endpoint for ${axes.kind.kind}`);
    const concluded = await askVerifier(verifier, {
      kind: axes.kind,
      fields,
      answer,
      host,
      ...keysOf(host, axes.kind),
    });
    const said = axes.language.said;
    const wrong = concluded.outcome === 'accepted' ? formError(axes, fields) : null;
    const outcome: SiteOutcome = wrong === null ? concluded.outcome : 'other-error';
    const decision: Decision = {
      outcome,
      ok: outcome === 'accepted',
      message: outcome === 'other-error' ? (wrong ?? '') : said[outcome],
      codes: outcome === 'other-error' ? ['bad-credentials'] : concluded.codes,
    };
    return { decision, verified: concluded.answered, taskId: tokens.find(answer)?.taskId ?? null };
  };

  const keep = (decision: Decision) => {
    const name = `k${kept.size}`;
    kept.set(name, decision);
    return name;
  };

  const formUrlOf = (request: Request) =>
    new URL(request.url.pathname.replace(/^\/send/, '') + request.url.search, request.url.origin);

  const receive = async (request: Request): Promise<Reply> => {
    const formUrl = formUrlOf(request);
    const axes = readAxes(formUrl);
    const fields = await (axes.submit.read ?? readFields)(request);
    const { decision, verified, taskId } = await decide(axes, request.host, fields);
    log.add({
      ...decision,
      at: clock.now(),
      host: request.host,
      path: formUrl.pathname,
      kind: axes.kind.kind,
      submit: axes.submit.name,
      answeredBy: axes.answer.name,
      taskId,
      fields,
      verified,
    });
    return axes.answer.reply(decision, {
      lands: axes.submit.lands,
      request,
      lang: axes.lang,
      page: (parts) => renderPage(axes, formUrl, parts),
      formUrl,
      keep,
    });
  };

  const showForm = (request: Request): Reply => {
    const axes = readAxes(request.url);
    const flash = kept.get(cookies(request).flash ?? '');
    if (!flash) return html(renderPage(axes, request.url, { form: true }));
    const page = renderPage(axes, request.url, { message: flash.message, good: flash.ok, form: true });
    return withHeaders(html(page), { 'set-cookie': 'flash=; Path=/; Max-Age=0' });
  };

  const handle = async (request: Request): Promise<Reply> => {
    const path = request.url.pathname;
    if (path === '/site.js' || path === '/solver.js') return script(read(`.${path}`));
    if (path.startsWith('/send/')) return receive(request);
    if (path === '/login' || path === '/contact') return showForm(request);
    return html(
      `<!doctype html><title>${request.host}</title><p>Nothing here.</p>`,
      path === '/' ? 200 : 404,
    );
  };

  const url: Sites['url'] = (host, { form = 'login', ...axes } = {}) =>
    `https://${host}/${form}?${new URLSearchParams(axes)}`;

  return { decisions: log.all, nextDecision: log.next, url, handle, close: log.close };
}
