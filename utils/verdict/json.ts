/** Reads the messages out of a JSON body: strings at any depth, JSON in strings, flags of success and failure. */
import { captchaName } from './captcha-names.ts';
import { isIdentifier } from './codes.ts';
import { readHtml } from './html.ts';
import { readScalar, readSeccode } from './json-flags.ts';
import { keyKind } from './json-keys.ts';
import { type Findings, MAX_MESSAGES, nothing, type Owner, type Tone } from './message.ts';
import { typedInBoth } from './typed-captcha.ts';

const MAX_DEPTH = 48;
const MAX_NODES = 40_000;
interface Walk {
  findings: Findings;
  nodes: number;
}

interface Here {
  path: string;
  key: string;
  depth: number;
  tone: Tone;
  owner: Owner;
  /** Inside a table of texts or settings that is no answer to anything. */
  table: boolean;
  /** Inside a list of things that people wrote or that happened: posts, comments, log entries. */
  record: boolean;
}

/** Messages and signals of a parsed JSON value. Bounded in depth and in nodes. */
export function readJson(value: unknown): Findings {
  const walk: Walk = { findings: nothing(), nodes: 0 };
  visit(
    value,
    { path: '', key: '', depth: 0, tone: 'plain', owner: 'none', table: false, record: false },
    walk,
  );
  return walk.findings;
}

function visit(value: unknown, here: Here, walk: Walk): void {
  walk.nodes += 1;
  if (walk.nodes > MAX_NODES || here.depth > MAX_DEPTH || walk.findings.messages.length >= MAX_MESSAGES)
    return;
  if (typeof value === 'string') readString(value, here, walk);
  else if (typeof value === 'boolean' || typeof value === 'number') readScalar(value, here, walk.findings);
  else if (Array.isArray(value)) {
    const record = here.record || isDatedRow(value, here);
    for (const [index, item] of value.entries())
      visit(item, { ...below(here, String(index), here.key, true), record }, walk);
  } else if (typeof value === 'object' && value !== null) {
    readObject(value as Record<string, unknown>, here, walk);
  }
}

function below(here: Here, step: string, key: string, index = false): Here {
  const path = index ? `${here.path}[${step}]` : here.path === '' ? step : `${here.path}.${step}`;
  return { ...here, path: path.slice(0, 200), key, depth: here.depth + 1 };
}

function readObject(object: Record<string, unknown>, here: Here, walk: Walk): void {
  const entries = Object.entries(object);
  const named = entries.find(([key, value]) => keyKind(key).fieldName && isName(value));
  const ownerByName = named === undefined ? null : ownerOf(String(named[1]), here);
  const manyTexts = isTable(entries, here) || isDescription(entries);
  const record = here.record || isRecord(entries, here);
  for (const [key, value] of entries) {
    const next = below(here, key, key);
    next.table = here.table || (keyKind(key).table && !keyKind(key).error) || manyTexts;
    next.record = record;
    next.tone = toneOf(key, here.tone);
    next.owner = ownerByName ?? ownerOf(key, here);
    if (keyKind(key).captcha === 'strong') walk.findings.hasCaptcha = true;
    visit(value, next, walk);
  }
}

const LIST_KEY =
  /^(?:posts|comments|logs|tickets|articles|threads|reviews|questions|answers|history|topics)$/i;
const RECORD_KEY =
  /^(?:_?id|author|user|username|created_?at|updated_?at|date|timestamp|slug|permalink|url|link|href|price)$/i;
/** What somebody wrote or was sent, even where the list is called as answers call theirs. */
const SENT_KEY = /^(?:author|sender|from|user|username|created_?at|timestamp|read|is_?read|seen|unread)$/i;

/** Things that people write. */
const WRITTEN_KEY = /^(?:post|comment|ticket|article|thread|topic|review|question|issue)$/i;

/** One of a list of things that have an author, a date or a number, in a place that marks no error. */
function isRecord(entries: readonly [string, unknown][], { path, key, tone }: Here): boolean {
  if (tone === 'error') return false;
  if (WRITTEN_KEY.test(key)) return entries.some(([name, value]) => /^_?id$/i.test(name) && value !== null);
  if (!path.endsWith(']')) return false;
  if (/alert|flash|notif|toast|messages|violation/i.test(key))
    return entries.some(([name]) => SENT_KEY.test(name));
  return LIST_KEY.test(key) || entries.some(([name]) => RECORD_KEY.test(name));
}

/** One row of a table of things that happened, each with its time. */
function isDatedRow(row: readonly unknown[], { path }: Here): boolean {
  if (row.length < 3 || !path.endsWith(']')) return false;
  return row.some((cell) => typeof cell === 'string' && /^\d{4}-\d\d-\d\d[ T]\d\d:\d\d/.test(cell));
}

/** The description of an interface, or of a form's field with the texts it will show. */
function isDescription(entries: readonly [string, unknown][]): boolean {
  const has = (pattern: RegExp) => entries.some(([key]) => pattern.test(key));
  if (has(/^(?:openapi|swagger)$/)) return true;
  // A captcha's set-up brings along the texts that its widget will show.
  if (has(/^(?:re|h)?(?:captcha)?_?site_?key$/i) && has(/(?:_text|Text|_label|Label|_message|Message)$/))
    return true;
  return (
    has(/^(?:type|input_?type|widget|component)$/i) &&
    has(/^(?:required|label|placeholder|validators?|rules|max_?length|pattern|default_?value)$/i)
  );
}

/** A table of texts: many sentences under names of their own, in a place that marks none of them as a message. */
function isTable(entries: readonly [string, unknown][], here: Here): boolean {
  const sentences = entries.filter(([key, value]) => {
    if (typeof value !== 'string' || !/[\s\u3000-\u9fff\uac00-\ud7af]/.test(value)) return false;
    return !keyKind(key).message && !(keyKind(key).error && !/_/.test(key)) && !keyKind(key).fieldName;
  });
  return sentences.length > (here.tone === 'error' ? 12 : 2);
}

function isName(value: unknown): boolean {
  const text = Array.isArray(value) ? value.at(-1) : value;
  return typeof text === 'string' && text.length < 80 && !text.includes(' ');
}

function ownerOf(name: string, here: Here): Owner {
  const named = keyKind(name).captcha;
  if (named !== null) return named === 'code' ? 'none' : 'captcha';
  if (here.owner === 'captcha') return 'captcha';
  if (keyKind(name).message || keyKind(name).error || /^\d+$/.test(name) || keyKind(name).fieldName)
    return here.owner;
  return here.tone === 'error' ? 'other' : here.owner;
}

function toneOf(key: string, inherited: Tone): Tone {
  if (keyKind(key).error) return 'error';
  if (inherited === 'error') return 'error';
  return keyKind(key).message ? 'message' : inherited;
}

const FIELD_WORDS =
  /captcha|recaptcha|hcaptcha|turnstile|geetest|response|token|code|field|input|value|answer|result|key|\d+|^[a-z]{1,2}$/gi;

/** `captcha_incorrect: "…"` is an entry of a table; `captcha: "…"` and `errors.captcha: "…"` are errors. */
function isEntry({ key, tone, path }: Here): boolean {
  if (tone !== 'plain' || path === '' || path.endsWith(']') || keyKind(key).message) return false;
  return hasOwnWords(key);
}

/** The key says more than whose field it is. */
function hasOwnWords(key: string): boolean {
  return key.split(/[_\-.\s]+|(?<=[a-z])(?=[A-Z])/).some((word) => word.replace(FIELD_WORDS, '').length > 2);
}

const LIST_OF_TEXTS = /(?:^|[.\]])(?:messages|msgs|texts|strings|labels|phrases)\.[^.[\]]+$/i;
/** `captchaInvalid: "…"`: the name of a text rather than of a field. */
const NAME_OF_TEXT =
  /(?:invalid|incorrect|wrong|failed?)[_-]?(?:re|h)?captcha|captcha[._-]?(?:is_?)?(?:invalid|incorrect|wrong|fail(?:ed|ure)?)/i;

/** `messages.invalid_captcha: "…"`: a text under the name it has in a list of texts, which may be one or an answer. */
function isListed({ key, path }: Here): boolean {
  return NAME_OF_TEXT.test(key) || (LIST_OF_TEXTS.test(path) && hasOwnWords(key));
}

function readString(text: string, here: Here, walk: Walk): void {
  const trimmed = text.trim();
  if (trimmed === '') return;
  if (here.key === 'seccode' && trimmed === 'false') readSeccode(here, walk.findings);
  walk.findings.visible += Math.min(trimmed.length, 5_000);
  if (/^https?:\/\/\S*$/.test(trimmed)) {
    readProblemType(trimmed, here, walk);
    return;
  }
  const first = trimmed[0];
  if ((first === '{' || first === '[') && trimmed.length < 65_536) {
    const inner = parsed(trimmed);
    if (inner !== undefined) {
      visit(inner, { ...here, depth: here.depth + 1 }, walk);
      return;
    }
  }
  if (/<[a-zA-Z][^<>]{0,500}>/.test(trimmed.slice(0, 4_000))) {
    readMarkup(trimmed, here, walk);
    return;
  }
  const code = isIdentifier(trimmed);
  const tone: Tone = here.table ? 'plain' : here.tone;
  walk.findings.messages.push({
    text: trimmed.slice(0, 2_000),
    place: 'json',
    at: here.path,
    tone,
    owner: here.owner,
    ...(code ? { code } : {}),
    ...(here.table || here.record || isEntry(here) ? { entry: true } : {}),
    ...(isListed(here) ? { listed: true } : {}),
  });
}

/** The last part of an address that names a problem (`type` of problem+json), where it names a captcha. */
function readProblemType(address: string, here: Here, walk: Walk): void {
  if (!/^(?:type|code|error|error_?type)$/i.test(here.key)) return;
  const text = /[/#]([A-Za-z][\w.-]{2,78})\/?$/.exec(address)?.[1];
  if (text === undefined || captchaName(text) !== 'strong' || !isIdentifier(text)) return;
  const { owner, path: at } = here;
  walk.findings.messages.push({ text, place: 'json', at, tone: 'error', owner, code: true });
}

/** Markup in a string (`messages: "<ul class=…>"`) is read as markup; what the key says of it holds as well. */
function readMarkup(text: string, here: Here, walk: Walk): void {
  const inner = readHtml(text, 'json', here.path);
  walk.findings.hasCaptcha ||= inner.hasCaptcha;
  walk.findings.typed = typedInBoth(walk.findings.typed, inner.typed);
  for (const message of inner.messages.slice(0, 200)) {
    const tone = here.table ? 'plain' : message.tone === 'plain' ? here.tone : message.tone;
    const owner = message.owner === 'none' ? here.owner : message.owner;
    walk.findings.messages.push({ ...message, tone, owner });
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
