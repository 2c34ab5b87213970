/** A site of the world without any captcha, as almost every page is: forms, requests, messages, a stream. */

import type { World } from '../world/index.ts';
import type { Reply } from '../world/net/exchange.ts';
import { html, json, redirect, text } from '../world/net/exchange.ts';

export const PLAIN = 'https://plain.example';

const PAGE = `<!doctype html><title>Plain</title>
<form id="search" action="/found"><input name="q" value="shoes"></form>
<form id="login" method="post" action="/sent"><input name="user" value="ada"><input name="password" value="x"></form>
<iframe src="/frame"></iframe><p id="out"></p>`;

function answer(path: string, method: string, body: string): Reply {
  switch (path) {
    case '/':
      return html(PAGE);
    case '/frame':
      return html('<!doctype html><title>Frame</title><script>fetch("/json")</script>');
    case '/json':
      return json({ ok: true, method, body });
    case '/slow':
      return { ...text('one two three'), transfer: 'slow' };
    case '/away':
      return redirect('/json', 302);
    case '/drop':
      return { network: 'drop' };
    case '/hang':
      return { network: 'hang' };
    default:
      return html(`<!doctype html><title>Plain</title><h1>${method} ${path}</h1>`);
  }
}

/** Adds the site to a world. */
export function addPlainSite({ sites }: World): void {
  const { handle } = sites;
  sites.handle = (request) =>
    request.host === new URL(PLAIN).host
      ? Promise.resolve(answer(request.url.pathname, request.method, request.text))
      : handle(request);
}
