import { readFileSync } from 'node:fs';
import { keysOf, kindNamed } from '../captchas/registry.ts';
import type { Tokens } from '../captchas/tokens.ts';
import type { Reply, Request } from '../net/exchange.ts';
import { html, json, script, withHeaders } from '../net/exchange.ts';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const withEngine = (name: string) => `${read('engine.js')}\n${read(name)}`;

/** Where each public script is found at the vendors: a new one is one file and one line here. */
const SCRIPTS: { host: RegExp; path: RegExp; file: string }[] = [
  {
    host: /^www\.(google|recaptcha)\.(com|net)$/,
    path: /^\/recaptcha\/(api|enterprise)\.js$/,
    file: 'recaptcha.js',
  },
  { host: /^(js\.)?hcaptcha\.com$/, path: /^\/1\/api\.js$/, file: 'hcaptcha.js' },
  { host: /^challenges\.cloudflare\.com$/, path: /^\/turnstile\/v0\/api\.js$/, file: 'turnstile.js' },
  { host: /^static\.geetest\.com$/, path: /gt[\d.]*\.js$/, file: 'geetest.js' },
];

const FRAME =
  /^\/(recaptcha\/(api2|enterprise)\/anchor|captcha\/v1\/.*\.html|cdn-cgi\/challenge-platform\/.*)$/;

/** What GeeTest's scripts ask for first, by JSONP, with the site's key in the address. */
const SETTINGS = /^\/(load|gettype\.php)$/;

/** A token from the page's own widget, as its visitor would earn it: always a good one. */
function issue(request: Request, tokens: Tokens): Reply {
  const query = request.url.searchParams;
  const kind = kindNamed(query.get('kind') ?? '');
  const host = query.get('host') ?? '';
  const token = tokens.issue({
    kind,
    siteKey: query.get('k') || keysOf(host, kind).siteKey,
    host,
    action: query.get('action') ?? undefined,
  });
  const answer = json({ token: token.main, fields: token.fields });
  return withHeaders(answer, { 'access-control-allow-origin': '*' });
}

/** What the vendors' public hosts serve: scripts, frames and tokens of their own; null: nothing of it. */
export function serveWidgets(request: Request, tokens: Tokens): Reply | null {
  const found = SCRIPTS.find(({ host, path }) => host.test(request.host) && path.test(request.url.pathname));
  if (found) return script(withEngine(found.file));
  if (request.url.pathname === '/world/issue') return issue(request, tokens);
  if (/geetest\.com$/.test(request.host) && SETTINGS.test(request.url.pathname)) {
    return script(`${request.url.searchParams.get('callback')}({ status: 'success' });`);
  }
  if (FRAME.test(request.url.pathname)) return html(read('frame.html'));
  return null;
}
