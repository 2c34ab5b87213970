import { html, json } from '../../net/exchange.ts';
import type { SiteClient, WayToAnswer } from '../ways.ts';

/** Shows a message in the page; runs there, so it may use its arguments and the page's globals only. */
type Present = (message: string, good: boolean, site: SiteClient) => void;

/**
 * A site that shows its message by script. A script's request is answered with JSON, a form post with the
 * form's page again, whose own script then shows the message.
 */
function presented(name: string, present: Present): WayToAnswer {
  return {
    name,
    reply: ({ ok, message }, { lands, page }) => {
      if (lands !== 'document') return json({ ok, message }, ok ? 200 : 400);
      const call = `(${present.toString()})(${JSON.stringify(message)}, ${ok}, window.site)`;
      const body = `<script>addEventListener('load', () => ${call});</script>`;
      return html(page({ form: true, body }));
    },
    show: new Function(
      'got',
      'site',
      `const { message, ok } = JSON.parse(got.text); (${present.toString()})(message, ok, site);`,
    ) as NonNullable<WayToAnswer['show']>,
  };
}

/** A toast that comes after two seconds and goes after five. */
export const toast = presented('toast', (message) => {
  const show = () => {
    const box = document.createElement('div');
    box.className = 'toast show';
    box.setAttribute('role', 'status');
    box.style.cssText = 'position:fixed;right:1rem;bottom:1rem;padding:1rem;background:#333;color:#fff';
    box.textContent = message;
    document.body.append(box);
    setTimeout(() => box.remove(), 5_000);
  };
  setTimeout(show, 2_000);
});

export const dialog = presented('dialog', (message) => {
  const box = document.createElement('dialog');
  const words = document.createElement('p');
  words.textContent = message;
  const close = document.createElement('button');
  close.textContent = 'OK';
  close.onclick = () => box.close();
  box.append(words, close);
  document.body.append(box);
  box.showModal();
});

/** A custom element with an open shadow root. */
export const shadow = presented('shadow', (message) => {
  const host = document.createElement('status-banner');
  host.attachShadow({ mode: 'open' }).innerHTML = '<p role="alert"></p>';
  const line = host.shadowRoot?.querySelector('p');
  if (line) line.textContent = message;
  document.getElementById('messages')?.append(host);
});

/** A frame of the same site in which the message stands. */
export const frame = presented('frame', (message) => {
  const box = document.createElement('iframe');
  box.width = '400';
  box.height = '90';
  const line = document.createElement('p');
  line.setAttribute('role', 'alert');
  line.textContent = message;
  box.srcdoc = `<!doctype html><body>${line.outerHTML}</body>`;
  document.getElementById('messages')?.append(box);
});

export const jsAlert = presented('alert', (message) => {
  alert(message);
});

/** The message stands at the captcha's place, as a form library puts it at a field. */
export const field = presented('field', (message) => {
  const form = document.getElementById('form');
  const line = document.createElement('span');
  line.className = 'field-message invalid-feedback';
  line.textContent = message;
  form?.insertBefore(line, form.querySelector('button[type=submit]'));
});
