import { keysOf } from '../captchas/registry.ts';
import type { Axes } from './axes.ts';
import type { PageParts } from './ways.ts';

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:34rem;margin:3rem auto;padding:0 1rem;color:#222}
label{display:block;margin:.8rem 0 .2rem}input,textarea{font:inherit;width:100%;padding:.5rem;box-sizing:border-box}
button{font:inherit;margin-top:1rem;padding:.6rem 1.4rem}.message{padding:.6rem 1rem;border-radius:.4rem;background:#fde8e8}
.message.good{background:#e5f6e8}[hidden]{display:none}iframe.form{width:100%;height:36rem;border:0}`;

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

/** What the page's scripts are told. */
function scriptsOf(axes: Axes, url: URL, siteKey: string): string {
  const { submit, answer, kind, variant } = axes;
  const config = {
    kind: kind.kind,
    siteKey,
    mainField: kind.mainField,
    native: !submit.send,
    trouble: axes.language.trouble,
    action: `https://${url.host}/`,
  };
  const text = (part: unknown) => (typeof part === 'function' ? String(part) : 'null');
  return `<script>window.siteConfig = ${JSON.stringify(config)};
window.siteSend = ${text(submit.send)};
window.siteShow = ${text(answer.show)};
window.sitePlace = ${text(variant.place)};</script>
<script src="/site.js"></script><script src="/solver.js"></script>
${(submit.scripts ?? []).map((address) => `<script src="${address}"></script>`).join('')}`;
}

function formOf(axes: Axes, url: URL, fresh: string): string {
  const { submit, kind, variant, language } = axes;
  const { siteKey } = keysOf(url.host, kind);
  const action = escapeHtml(`/send${url.pathname}${url.search}`);
  // A GET form drops its address's query, so the axes travel as fields.
  const carried = [...url.searchParams].map(
    ([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`,
  );
  const attributes = submit.form?.(action) ?? '';
  const own = attributes.includes('action=') ? '' : `action="${action}"`;
  return `<form id="form" ${own} method="${submit.method ?? 'post'}" ${attributes}>
${submit.method === 'get' ? carried.join('') : ''}${inputs(axes)}
${variant.markup(siteKey, url, fresh)}
<button type="submit" ${submit.button?.(action) ?? ''}>${language.words.send}</button></form>
${secondForm(axes, url)}
${scriptsOf(axes, url, siteKey)}`;
}

/** A second form on the page, with a widget of another kind: `#second`, posted by the browser itself. */
function secondForm({ second, lang }: Axes, url: URL): string {
  const variant = second && Object.values(second.variants)[0];
  if (!second || !variant) return '';
  const query = new URLSearchParams({ kind: second.kind, lang, submit: 'form-post', answer: 'page' });
  return `<form id="second" action="${escapeHtml(`/send/contact?${query}`)}" method="post">
<input type="hidden" name="email" value="ada@example.com">
${variant.markup(keysOf(url.host, second).siteKey, url, 'second')}
<button type="submit">OK</button></form>`;
}

/** The outer page of a form that stands in a frame of another origin. */
function frameOf(axes: Axes, url: URL): string {
  const inner = new URL(url);
  inner.host = `forms.${url.host}`;
  inner.searchParams.set('submit', axes.submit.inFrame ?? '');
  return `<iframe class="form" src="${escapeHtml(inner.href)}"></iframe><script src="/solver.js"></script>`;
}

/** A page of the site. `fresh` is a number that no other page has. */
export function renderPage(axes: Axes, url: URL, parts: PageParts, fresh: string): string {
  const title = axes.language.words[axes.form];
  const role = parts.good ? 'status' : 'alert';
  const message = parts.message
    ? `<p class="message${parts.good ? ' good' : ''}" role="${role}">${escapeHtml(parts.message)}</p>`
    : '';
  const form = !parts.form ? '' : axes.submit.inFrame ? frameOf(axes, url) : formOf(axes, url, fresh);
  return `<!doctype html><html lang="${axes.lang}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>${title} · ${url.host}</title><style>${STYLE}</style></head>
<body><h1>${title}</h1><div id="messages">${message}</div>${form}${parts.body ?? ''}</body></html>`;
}
