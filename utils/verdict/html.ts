/** Reads messages out of HTML: which run of text is a message, how its place speaks, whose field it hangs at. */
import { captchaName } from './captcha-names.ts';
import { type Element, type Scan, scanHtml } from './html-scan.ts';
import { type Findings, MAX_MESSAGES, nothing, type Owner, type Tone } from './message.ts';
import { typedCaptcha } from './typed-captcha.ts';

const ERROR_CLASS =
  /error|(?:^|[^a-z])err(?:[^a-z]|$)|alert|(?<!no-?)invalid|danger|fail|warning|warn|incorrect|problem|denied|errmsg|violation|mistake|negative|destructive|(?:^|[^a-z])red(?:[^a-z]|$)|help-inline|has-danger|feedback|callout|explanation/i;
const SUCCESS_CLASS =
  /success|(?:^|[^a-z])ok(?:[^a-z]|$)|thank|confirm|updated|positive|done|valid-feedback/i;
const MESSAGE_CLASS =
  /notice|message|msg|flash|toast|info|status|notification|snackbar|messagebox|help|hint|note|notify|banner/i;
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
  const marks = markFields(scan, findings);
  findings.typed = typedCaptcha(scan);
  const order = captchaOrders(scan);
  for (const run of scan.runs) {
    if (findings.messages.length >= MAX_MESSAGES) break;
    findings.visible += run.text.length;
    const where = surroundings(scan, run.element);
    if (where.isDocument) continue;
    const owner = ownerOf(scan, marks, run.element, order.get(run.order) === true);
    const tone = where.isStatic && where.tone !== 'error' ? 'plain' : where.tone;
    findings.messages.push({
      text: run.text.slice(0, 2_000),
      place,
      tone,
      owner: where.isStatic && tone === 'plain' ? 'other' : owner,
      at: at ?? scan.elements[run.element]?.name ?? 'html',
    });
  }
  return findings;
}

function names(element: Element): string {
  const { attributes } = element;
  return `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''} ${attributes.get('name') ?? ''} ${attributes.get('for') ?? ''}`;
}

function isCaptchaElement(element: Element): boolean {
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
  return captchaName(names(element)) !== null;
}

/** For every element whether a captcha lies in it, and how many other fields. */
function markFields({ elements }: Scan, findings: Findings): Marks[] {
  const marks: Marks[] = elements.map(() => ({ captcha: false, fields: 0, form: false }));
  for (let index = elements.length - 1; index >= 0; index -= 1) {
    const element = elements[index];
    const own = marks[index];
    if (element === undefined || own === undefined) continue;
    if (isCaptchaElement(element)) {
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

/** Orders of text runs that directly follow a captcha, with no other field between. */
function captchaOrders({ elements, runs }: Scan): ReadonlyMap<number, boolean> {
  const after = new Map<number, boolean>();
  let last: number | null = null;
  let index = 0;
  for (const run of runs) {
    for (; index < run.order; index += 1) {
      const element = elements[index];
      if (element === undefined) continue;
      if (isCaptchaElement(element)) last = formAround(elements, index);
      else if (isField(element) || element.name === 'form') last = null;
    }
    after.set(run.order, last !== null && last === formAround(elements, run.element));
  }
  return after;
}

/** The form in which an element stands, or 0 for none. */
function formAround(elements: readonly Element[], from: number): number {
  let index = from;
  for (let steps = 0; index > 0 && steps < 60; steps += 1) {
    const element = elements[index];
    if (element === undefined || element.name === 'form') break;
    index = element.parent;
  }
  return Math.max(0, index);
}

/** How the ancestors of a text speak: the nearest that says anything decides. */
function surroundings(
  { elements }: Scan,
  from: number,
): { tone: Tone; isStatic: boolean; isDocument: boolean } {
  let isDocument = false;
  let tone: Tone = 'plain';
  let isStatic = false;
  let steps = 0;
  for (let index = from; index > 0 && steps < 12; steps += 1) {
    const element = elements[index];
    if (element === undefined) break;
    if (tone === 'plain' && element.name !== 'body' && element.name !== 'html' && element.name !== 'form')
      tone = toneOf(element);
    isDocument ||= DOCUMENT.has(element.name) || (tone === 'plain' && isWritten(element));
    if (STATIC.has(element.name) && tone === 'plain') isStatic = true;
    index = element.parent;
  }
  return { tone, isStatic, isDocument };
}

/** An article, or what people wrote below one. */
function isWritten(element: Element): boolean {
  if (element.name === 'article') return true;
  return /^(?:li|ol|ul)$/.test(element.name) && /comment|review/i.test(names(element));
}

function toneOf(element: Element): Tone {
  const { attributes } = element;
  const role = attributes.get('role') ?? '';
  const label = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`;
  if (SUCCESS_CLASS.test(label)) return /error|invalid|danger/i.test(label) ? 'error' : 'success';
  if (role === 'alert' || role === 'alertdialog' || ERROR_CLASS.test(label)) return 'error';
  if ([...attributes.keys()].some((name) => /error|invalid/.test(name) && name.startsWith('data-')))
    return 'error';
  const style = `${attributes.get('style') ?? ''} ${attributes.get('color') ?? ''}`;
  if (/(?:^|[\s:;])(?:red|#f00|#ff0000|#c00|#cc0000|crimson|darkred)\b/i.test(style)) return 'error';
  if (role === 'status' || MESSAGE_CLASS.test(label) || attributes.has('aria-live')) return 'message';
  return 'plain';
}

/** Whose message it is: the smallest container that holds a field decides. */
function ownerOf({ elements }: Scan, marks: readonly Marks[], from: number, followsCaptcha: boolean): Owner {
  let index = from;
  for (let steps = 0; steps < 5 && index > 0; steps += 1) {
    const element = elements[index];
    const mark = marks[index];
    if (element === undefined || mark === undefined || mark.form || STOP.has(element.name)) break;
    if (mark.captcha && mark.fields === 0) return 'captcha';
    if (mark.fields === 1 && !mark.captcha) return 'other';
    if (mark.fields > 0) return followsCaptcha ? 'captcha' : 'none';
    index = element.parent;
  }
  return followsCaptcha ? 'captcha' : 'none';
}
