/** Finds out what a response's body is, and has it read. */
import { readHtml } from './html.ts';
import { readJson } from './json.ts';
import { type Findings, nothing } from './message.ts';
import { eventData, jsonInside, readText } from './plain.ts';
import { typedInBoth } from './typed-captcha.ts';
import { xmlData } from './xml.ts';

/** Longest body that is read, the 256 kB. */
export const MAX_READ = 262_144;

/** Messages of a body of any kind. The content type is a hint; what the body is decides. */
export function readBody(raw: string, contentType: string | null): Findings {
  const body = raw.length > MAX_READ ? raw.slice(0, MAX_READ) : raw;
  const start = firstSign(body);
  if (start === '{' || start === '[' || start === '"') {
    const value = parse(body);
    if (value !== undefined) return readJson(value);
  }
  const data = start === '<' ? xmlData(body, contentType) : null;
  if (data !== null) return readJson(data);
  if (start === '<' && !/xml/.test(contentType ?? '')) return merge([readHtml(body), readAlert(body)]);
  const inside = jsonInside(body);
  if (inside !== null) {
    const value = parse(inside);
    if (value !== undefined) return readJson(value);
  }
  if (isProgram(body, contentType)) return nothing();
  const events =
    /event-stream/.test(contentType ?? '') || body.startsWith('data:') || body.startsWith('event:')
      ? eventData(body)
      : null;
  if (events !== null) return merge(events.map((event) => readBody(event, null)));
  if (/<[a-zA-Z!/]/.test(body)) return readHtml(body);
  return readText(body);
}

/** Longest document that may be a script with an `alert` and nothing else, as old sites answer. */
const ALERT_ONLY = 3_000;

/** The text of `<script>alert("…"); history.back();</script>` where the document shows nothing besides. */
function readAlert(body: string): Findings {
  const findings = nothing();
  if (body.length > ALERT_ONLY) return findings;
  const call = /<script[^>]{0,200}>\s{0,40}(?:window\.)?alert\(\s{0,9}(["'`])([^"'`<>]{3,300})\1/i.exec(body);
  if (call === null || readHtml(body).visible > 80) return findings;
  const text = call[2] ?? '';
  findings.visible = text.length;
  findings.messages.push({ text, place: 'html', at: 'script', tone: 'message', owner: 'none' });
  return findings;
}

/** A script's texts are for later: bundles and tables of translations say nothing of a submission. */
function isProgram(body: string, contentType: string | null): boolean {
  if (/javascript|ecmascript|text\/css/.test(contentType ?? '')) return true;
  const head = body.slice(0, 400);
  return /^\s{0,40}(?:import\s|export\s|const\s|let\s|var\s|function[\s(*]|["']use strict|!function|\(function|\(\(\)|\(self|window\.|globalThis|self\.|\/\*!)/.test(
    head,
  );
}

function firstSign(body: string): string {
  for (let index = 0; index < body.length; index += 1) {
    const unit = body.charCodeAt(index);
    if (unit > 32 && unit !== 0xfeff) return body[index] ?? '';
  }
  return '';
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

/** Several sources as one. */
export function merge(all: readonly Findings[]): Findings {
  const whole = nothing();
  for (const findings of all) {
    whole.messages.push(...findings.messages);
    whole.signals.push(...findings.signals);
    whole.hasCaptcha ||= findings.hasCaptcha;
    whole.typed = typedInBoth(whole.typed, findings.typed);
    whole.hasNonces ||= findings.hasNonces;
    whole.visible += findings.visible;
  }
  return whole;
}
