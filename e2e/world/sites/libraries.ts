import { readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Reply } from '../net/exchange.ts';
import { script } from '../net/exchange.ts';

const MODULES = fileURLToPath(new URL('../../../node_modules/', import.meta.url));

/** The real libraries that sites load, from the registry's packages. */
const FILES: Record<string, string> = {
  '/lib/jquery.js': 'jquery/dist/jquery.min.js',
  '/lib/axios.js': 'axios/dist/axios.min.js',
  '/lib/htmx.js': 'htmx.org/dist/htmx.min.js',
  '/lib/turbo.js': '@hotwired/turbo/dist/turbo.es2017-umd.js',
};

/** Serves `/lib/…`; null for anything else. */
export function serveLibrary(path: string): Reply | null {
  const isKy = path.startsWith('/lib/ky/') && path.endsWith('.js');
  const file = isKy ? normalize(path.replace('/lib/ky/', 'ky/distribution/')) : FILES[path];
  if (!file || file.includes('..')) return null;
  return script(readFileSync(join(MODULES, file), 'utf8'));
}
