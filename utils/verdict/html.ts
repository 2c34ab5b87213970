/** Reads messages out of HTML: which run of text is a message, how its place speaks, whose field it hangs at. */
import { captchaName } from './captcha-names.ts';
import { recordsIn } from './html-records.ts';
import { type Element, type Scan, scanHtml } from './html-scan.ts';
import { tonesOf } from './html-tone.ts';
import { type Findings, MAX_MESSAGES, type Message, nothing, type Owner, type Tone } from './message.ts';
import { isPicture, typedCaptcha } from './typed-captcha.ts';

const STATIC = new Set(
  'label legend a button option nav footer th caption summary pre code article figcaption aside blockquote dfn'.split(
    ' ',
  ),
);
/** Holds texts, not messages; what is marked as code is never one. */
const DOCUMENT = new Set('pre code figcaption blockquote nav footer details'.split(' '));
const STOP = new Set('form body html main table tbody article section #root'.split(' '));
const FIELDS = new Set('input select textarea'.split(' '));
const NOT_A_FIELD = new Set('hidden submit button image reset checkbox'.split(' '));

/** WordPress and its plugins say "security check failed" of a nonce, mostly of one that is too old. */
const WORDPRESS =
  /[/"'_-]wp-(?:login|content|admin|includes|json)|_wpnonce|class=["']bp-|id=["']login_error|>WordPress</i;

interface Marks {
  /** A whole form lies in it. */
  form: boolean;
  captcha: boolean;
  fields: number;
}

/** Messages of an HTML document or fragment: only what a person sees. */
export function readHtml(html: string, place: 'html' | 'json' = 'html', at?: string): Findings {
  const scan = scanHtml(html);
  const findings = nothing();
  const hasPicture = scan.elements.some(isPicture);
  const captchas = scan.elements.map((element) => isCaptchaElement(element, hasPicture));
  const marks = markFields(scan, findings, captchas);
  findings.typed = typedCaptcha(scan, hasPicture);
  findings.hasNonces = WORDPRESS.test(html);
  const order = captchaOrders(scan, captchas);
  const isRecord = recordsIn(scan, html);
  const toneAt = tonesOf(scan);
  const isBare = isBareDocument(scan);
  for (const run of scan.runs) {
    if (findings.messages.length >= MAX_MESSAGES) break;
    findings.visible += run.text.length;
    const where = surroundings(scan, run.element, toneAt);
    if (where.isDocument) continue;
    const owner = ownerOf(scan, marks, run.element, order.has(run.order));
    const spoken = where.tone === 'plain' && isBare ? 'message' : where.tone;
    const tone = where.isStatic && where.tone !== 'error' ? 'plain' : spoken;
    const message: Message = {
      text: run.text.slice(0, 2_000),
      place,
      tone,
      owner: where.isStatic && tone === 'plain' ? 'other' : owner,
      at: at ?? scan.elements[run.element]?.name ?? 'html',
    };
    if (isRecord(run.element)) message.entry = true;
    if (isBare) message.alone = true;
    findings.messages.push(message);
  }
  return findings;
}

/** Characters of a document that holds a message and nothing else. */
const BARE = 300;

/** A line or two and no form: the answer itself, not a page that has it somewhere. */
function isBareDocument({ elements, runs }: Scan): boolean {
  if (elements.some(({ name }) => name === 'form' || FIELDS.has(name))) return false;
  let visible = 0;
  for (const { text } of runs) {
    visible += text.length;
    if (visible > BARE) return false;
  }
  return true;
}

function names(element: Element): string {
  const { attributes } = element;
  return `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''} ${attributes.get('name') ?? ''} ${attributes.get('for') ?? ''} ${attributes.get('data-valmsg-for') ?? ''}`;
}

function isCaptchaElement(element: Element, hasPicture: boolean): boolean {
  if (
    element.name === 'body' ||
    element.name === 'html' ||
    element.name === 'form' ||
    element.name === 'label'
  )
    return false;
  if (element.attributes.size === 0) return false;
  if (element.attributes.has('data-sitekey')) return true;
  if (/captcha|turnstile/.test(element.name)) return true;
  const source = element.attributes.get('src') ?? '';
  if (source !== '' && captchaName(source) === 'strong') return true;
  const named = captchaName(names(element));
  return named === 'code' ? hasPicture : named !== null;
}

/** For every element whether a captcha lies in it, and how many other fields. */
function markFields({ elements }: Scan, findings: Findings, captchas: readonly boolean[]): Marks[] {
  const marks: Marks[] = elements.map(() => ({ captcha: false, fields: 0, form: false }));
  for (let index = elements.length - 1; index >= 0; index -= 1) {
    const element = elements[index];
    const own = marks[index];
    if (element === undefined || own === undefined) continue;
    if (captchas[index]) {
      own.captcha = true;
      findings.hasCaptcha = true;
    } else if (isField(element)) own.fields += 1;
    const parent = marks[element.parent];
    if (parent === undefined) continue;
    parent.captcha ||= own.captcha;
    parent.form ||= own.form || element.name === 'form';
    parent.fields += own.captcha && FIELDS.has(element.name) ? 0 : own.fields;
  }
  return marks;
}

function isField(element: Element): boolean {
  return (
    FIELDS.has(element.name) &&
    !NOT_A_FIELD.has((element.attributes.get('type') ?? 'text').toLowerCase()) &&
    !element.hidden
  );
}

/** Orders of text runs that directly follow a captcha, in the element that holds it, with no other field between. */
function captchaOrders({ elements, runs }: Scan, captchas: readonly boolean[]): ReadonlySet<number> {
  const after = new Set<number>();
  let holder: number | null = null;
  let index = 0;
  for (const run of runs) {
    for (; index < run.order; index += 1) {
      const element = elements[index];
      if (element === undefined) continue;
      if (captchas[index]) holder = holderOf(elements, captchas, index);
      else if (isField(element) || element.name === 'form') holder = null;
    }
    if (holder !== null && isWithin(elements, run.element, holder)) after.add(run.order);
  }
  return after;
}

/** The element in which a captcha stands, with all that is named after it. */
function holderOf(elements: readonly Element[], captchas: readonly boolean[], from: number): number {
  let index = from;
  for (let steps = 0; index > 0 && steps < 60 && captchas[index]; steps += 1) {
    index = elements[index]?.parent ?? 0;
  }
  return Math.max(0, index);
}

function isWithin(elements: readonly Element[], from: number, holder: number): boolean {
  let index = from;
  for (let steps = 0; index > holder && steps < 60; steps += 1) index = elements[index]?.parent ?? 0;
  return index === holder;
}

/** How the ancestors of a text speak: the nearest that says anything decides. */
function surroundings(
  { elements }: Scan,
  from: number,
  toneAt: (index: number) => Tone,
): { tone: Tone; isStatic: boolean; isDocument: boolean } {
  let isDocument = false;
  let tone: Tone = 'plain';
  let isStatic = false;
  let steps = 0;
  for (let index = from; index > 0 && steps < 12; steps += 1) {
    const element = elements[index];
    if (element === undefined) break;
    if (tone === 'plain' && element.name !== 'body' && element.name !== 'html' && element.name !== 'form')
      tone = toneAt(index);
    isDocument ||= tone === 'plain' && (DOCUMENT.has(element.name) || isWritten(element));
    if (STATIC.has(element.name) && tone === 'plain') isStatic = true;
    index = element.parent;
  }
  return { tone, isStatic, isDocument };
}

const WRITTEN =
  /(?:^|[\s_-])(?:posts?|topics?|threads?|repl(?:y|ies)|search[-_]?results?|results|snippet|excerpt|faq|tickets?)(?=[\s_-]|$)/i;

/** An article, what people wrote, or what a search found. */
function isWritten(element: Element): boolean {
  if (element.name === 'article') return true;
  if (element.name === 'form' || element.name === 'body' || element.attributes.size === 0) return false;
  const said = names(element);
  return WRITTEN.test(said) || (/^(?:li|ol|ul)$/.test(element.name) && /comment|review/i.test(said));
}

/** A set of fields, of which a fragment may hold but one; some style sheets use it around a single field, too. */
function isGroup({ name, attributes }: Element): boolean {
  return name === 'fieldset' && !/group|control/.test(attributes.get('class') ?? '');
}

/** Whose message it is: the smallest container that holds a field decides. */
function ownerOf({ elements }: Scan, marks: readonly Marks[], from: number, followsCaptcha: boolean): Owner {
  let index = from;
  for (let steps = 0; steps < 5 && index > 0; steps += 1) {
    const element = elements[index];
    const mark = marks[index];
    if (
      element === undefined ||
      mark === undefined ||
      mark.form ||
      STOP.has(element.name) ||
      isGroup(element)
    )
      break;
    if (mark.captcha && mark.fields === 0) return 'captcha';
    if (mark.fields === 1 && !mark.captcha) return 'other';
    if (mark.fields > 0) return followsCaptcha ? 'captcha' : 'none';
    index = element.parent;
  }
  return followsCaptcha ? 'captcha' : 'none';
}
