/** Reads a body that is neither JSON nor HTML: text, XML, JSONP, event streams, form-encoded answers. */
import { isIdentifier } from './codes.ts';
import { type Findings, nothing } from './message.ts';

const MAX_LINES = 400;

/** The JSON inside `callback({...})`, `)]}'` guards or a `data:` line, or null. */
export function jsonInside(text: string): string | null {
  const trimmed = text.trim();
  const guarded = /^(?:\)\]\}',?|while\(1\);|for\(;;\);|\/\*\*\/)\s{0,20}/.exec(trimmed);
  const rest = guarded === null ? trimmed : trimmed.slice(guarded[0].length);
  const call = /^(?:\/\*.{0,20}\*\/)?\s{0,20}[\w$.]{1,80}\s{0,20}\(/.exec(rest);
  if (call !== null) {
    const end = rest.lastIndexOf(')');
    if (end > call[0].length) return rest.slice(call[0].length, end);
  }
  return guarded === null ? null : rest;
}

/** The data of a server-sent event stream, one entry per event, or null where it is none. */
export function eventData(text: string): string[] | null {
  if (!/^(?:event|data|id|retry|:)/.test(text)) return null;
  const data = text
    .split('\n')
    .filter((line) => line.startsWith('data:'))
    .map((line) => line.slice(5).trim());
  return data.length > 0 ? data.slice(0, MAX_LINES) : null;
}

/** The whole text as messages, line by line. */
export function readText(text: string): Findings {
  const findings = nothing();
  findings.visible = text.length;
  const lines = text.length < 400 ? [text] : text.split(/\n+/).slice(0, MAX_LINES);
  for (const line of lines) {
    const trimmed = line.trim();
    if (trimmed === '') continue;
    findings.messages.push({
      text: trimmed.slice(0, 2_000),
      place: 'text',
      tone: text.length < 400 ? 'message' : 'plain',
      owner: 'none',
      ...(isIdentifier(trimmed) ? { code: true } : {}),
    });
  }
  return findings;
}
