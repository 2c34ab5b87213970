import { keysOf } from '../captchas/registry.ts';
import type { Axes } from './axes.ts';

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:34rem;margin:3rem auto;padding:0 1rem;color:#222}
label{display:block;margin:.8rem 0 .2rem}input,textarea{font:inherit;width:100%;padding:.5rem;box-sizing:border-box}
button{font:inherit;margin-top:1rem;padding:.6rem 1.4rem}.message{padding:.6rem 1rem;border-radius:.4rem;background:#fde8e8}
.message.good{background:#e5f6e8}[hidden]{display:none}`;

/** Text made safe to stand in HTML. */
export function escapeHtml(source: string): string {
  return source.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function inputs({ form, language: { words } }: Axes): string {
  return form === 'login'
    ? `<label for="user">${words.user}</label><input id="user" name="user" autocomplete="username">
       <label for="password">${words.password}</label><input id="password" name="password" type="password">`
    : `<label for="email">${words.email}</label><input id="email" name="email">
       <label for="message">${words.message}</label><textarea id="message" name="message"></textarea>`;
}

/** The form with its widget, and the scripts that a page of the site has. */
function formOf(axes: Axes, url: URL): string {
  const { submit, kind, variant, form, answer } = axes;
  const { siteKey } = keysOf(url.host, kind);
  const action = `/send${url.pathname}${url.search}`;
  const config = {
    kind: kind.kind,
    siteKey,
    field: variant.field ?? null,
    answer: answer.name,
    lang: axes.lang,
    host: url.host,
    native: !submit.send,
  };
  // A GET form drops its action's query, so the axes travel as fields.
  const carried =
    submit.method === 'get'
      ? [...url.searchParams]
          .map(([name, value]) => `<input type="hidden" name="${name}" value="${value}">`)
          .join('')
      : '';
  return `<form id="form" action="${escapeHtml(action)}" method="${submit.method ?? 'post'}" ${submit.form ?? ''}>
${carried}${inputs(axes)}
${variant.markup(siteKey, url)}
<button type="submit">${axes.language.words[form]}</button></form>
${(submit.scripts ?? []).map((address) => `<script src="${address}"></script>`).join('')}
<script>window.siteConfig = ${JSON.stringify(config)};
window.siteSend = ${submit.send ? submit.send.toString() : 'null'};
window.siteShow = ${answer.show ? answer.show.toString() : 'null'};</script>
<script src="/site.js"></script><script src="/solver.js"></script>`;
}

export interface PageParts {
  message?: string;
  good?: boolean;
  form?: boolean;
  body?: string;
}

/** A page of the site. */
export function renderPage(axes: Axes, url: URL, parts: PageParts): string {
  const { words } = axes.language;
  const message = parts.message
    ? `<p class="message${parts.good ? ' good' : ''}" role="${parts.good ? 'status' : 'alert'}">${escapeHtml(parts.message)}</p>`
    : '';
  return `<!doctype html><html lang="${axes.lang}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>${words[axes.form]} · ${url.host}</title><style>${STYLE}</style></head>
<body><h1>${words[axes.form]}</h1>${message}<div id="messages"></div>${parts.body ?? ''}${parts.form ? formOf(axes, url) : ''}</body></html>`;
}
