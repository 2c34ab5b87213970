import { readFileSync } from 'node:fs';
import { keysOf, kindNamed } from '../captchas/registry.ts';
import type { Reply } from '../net/exchange.ts';
import { html } from '../net/exchange.ts';

/** Host of the site that `npm start` and the README's pictures show. */
export const DEMO_HOST = 'demo.example';

const TEMPLATE = readFileSync(new URL('demo.html', import.meta.url), 'utf8');

/** The demo's only page: a box office with Turnstile, whose visitor has a solver with this key. */
export function showDemo(clientKey: string): Reply {
  const { siteKey } = keysOf(DEMO_HOST, kindNamed('turnstile'));
  return html(TEMPLATE.replaceAll('{{SITEKEY}}', siteKey).replaceAll('{{KEY}}', clientKey));
}
