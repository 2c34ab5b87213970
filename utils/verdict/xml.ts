/** Data in XML: its leaves by their elements' names, so that it is read as the same data in JSON would be. */
import { decodeEntities } from './entities.ts';

const MAX_LEAVES = 300;
const LEAF =
  /<([a-zA-Z][\w.:-]{0,60})(?:\s[^<>]{0,300})?>(?:<!\[CDATA\[((?:(?!<!\[)[\s\S]){0,4000}?)\]\]>|([^<]{0,4000}))<\/\1\s*>/g;

/** Leaves of a document that is XML and no page; null for anything else. */
export function xmlData(body: string, contentType: string | null): Record<string, unknown> | null {
  const head = body.slice(0, 600);
  const isXml = /^\s{0,40}<\?xml/.test(head) || /[/+]xml/.test(contentType ?? '');
  if (!isXml || /xhtml/.test(contentType ?? '') || /<html|<!doctype html/i.test(head)) return null;
  const data: Record<string, unknown> = {};
  let count = 0;
  for (const [, name = '', raw, text = ''] of body.matchAll(LEAF)) {
    if (++count > MAX_LEAVES) break;
    const value = readValue(decodeEntities(raw ?? text).trim());
    const key = name.replace(/^\w+:/, '');
    const old = data[key];
    data[key] = old === undefined ? value : Array.isArray(old) ? [...old, value] : [old, value];
  }
  return count > 0 ? data : null;
}

function readValue(text: string): unknown {
  if (text === 'true' || text === 'false') return text === 'true';
  return /^-?\d{1,9}$/.test(text) ? Number(text) : text;
}
