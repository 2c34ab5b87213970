/**
 * A bounded scanner of HTML for a place without a DOM: elements as a flat list with parents, and the runs of text a
 * person would see. It forgives what browsers forgive (unclosed and misnested elements) as far as messages need it.
 */
import { decodeEntities } from './entities.ts';
import { readAttributes } from './html-attributes.ts';
import { awaitsMark, isHidden } from './html-hidden.ts';

export interface Element {
  name: string;
  parent: number;
  attributes: ReadonlyMap<string, string>;
  hidden: boolean;
}

export interface TextRun {
  element: number;
  text: string;
  /** Number of elements opened before it: the order in the document. */
  order: number;
}

export interface Scan {
  elements: Element[];
  runs: TextRun[];
}

const MAX_ELEMENTS = 30_000;
const MAX_DEPTH = 400;
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const RAW = new Set('script style noscript textarea xmp iframe noembed noframes title svg math'.split(' '));
const INLINE = new Set(
  'a abbr b bdi bdo big cite code data dfn em font i ins kbd mark q s small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const CLOSES_ITSELF: Readonly<Record<string, string>> = {
  li: 'li',
  p: 'p',
  td: 'td',
  th: 'th',
  tr: 'tr',
  dt: 'dt',
  dd: 'dd',
  option: 'option',
};
/** Scans a document or a fragment. Linear in its length; stops at bounds instead of failing. */
export function scanHtml(html: string): Scan {
  const scanner = new Scanner(html);
  scanner.run();
  return { elements: scanner.elements, runs: scanner.runs };
}

/** Classes of elements whose text is a message of its own, even inside a line. */
const MESSAGE = /err|alert|invalid|feedback|help/i;
/** What a browser shows as one space. */
const SPACES = / {2}|[\f\v\u00a0]/;

class Scanner {
  readonly elements: Element[] = [{ name: '#root', parent: -1, attributes: new Map(), hidden: false }];
  readonly runs: TextRun[] = [];
  private readonly stack: number[] = [0];
  private pending = '';
  private pendingElement = 0;
  private position = 0;
  private readonly html: string;

  constructor(html: string) {
    this.html = html;
  }

  run(): void {
    const { html } = this;
    while (this.position < html.length && this.elements.length < MAX_ELEMENTS) {
      const open = html.indexOf('<', this.position);
      if (open === -1) break;
      this.text(html.slice(this.position, open));
      this.position = open;
      this.tag();
    }
    if (this.elements.length < MAX_ELEMENTS) this.text(html.slice(this.position));
    this.flush();
  }

  private get top(): number {
    return this.stack[this.stack.length - 1] ?? 0;
  }

  private text(raw: string): void {
    if (raw === '' || this.elements[this.top]?.hidden) return;
    if (this.pending === '') this.pendingElement = this.top;
    if (this.pending.length < 20_000) this.pending += raw.replace(/[\t\n\f\r ]+/g, ' ');
  }

  private flush(): void {
    if (this.pending.trim() !== '') {
      const decoded = decodeEntities(this.pending);
      const text = (SPACES.test(decoded) ? decoded.replace(/[ \f\v\u00a0]+/g, ' ') : decoded).trim();
      if (text !== '') this.runs.push({ element: this.pendingElement, text, order: this.elements.length });
    }
    this.pending = '';
  }

  /** "Captcha:" says what the message beside it in the same line is about. */
  private flushMessage(): void {
    if (/[:：] *$/.test(this.pending)) this.pending += ' ';
    else this.flush();
  }

  private tag(): void {
    const { html, position } = this;
    const next = html[position + 1] ?? '';
    if (next === '!' || next === '?') {
      this.skipDeclaration();
      return;
    }
    const closing = next === '/';
    const start = position + (closing ? 2 : 1);
    let end = start;
    while (end < html.length && end - start < 40 && isNameUnit(html.charCodeAt(end))) end += 1;
    if (end === start) {
      this.text('<');
      this.position += 1;
      return;
    }
    const name = html.slice(start, end).toLowerCase();
    if (closing) {
      const close = html.indexOf('>', end);
      this.position = close === -1 ? html.length : close + 1;
      this.close(name);
    } else {
      const { attributes, after, selfClosing } = readAttributes(html, end);
      this.position = after;
      this.open(name, attributes, selfClosing);
    }
  }

  private skipDeclaration(): void {
    const comment = this.html.startsWith('<!--', this.position);
    const end = comment ? this.html.indexOf('-->', this.position + 4) : this.html.indexOf('>', this.position);
    this.position = end === -1 ? this.html.length : end + (comment ? 3 : 1);
  }

  private open(name: string, attributes: ReadonlyMap<string, string>, selfClosing: boolean): void {
    if (name === 'br' || name === 'hr') {
      this.pending += '\n';
      return;
    }
    const same = CLOSES_ITSELF[name];
    if (same !== undefined && this.elements[this.top]?.name === same) this.close(same);
    const hidden =
      (this.elements[this.top]?.hidden ?? false) ||
      (isHidden(name, attributes) && !this.isStreamed(name)) ||
      awaitsMark(this.elements, this.top, attributes);
    const speaks = attributes.has('role') || attributes.has('class') || attributes.has('id');
    if (!INLINE.has(name) || (speaks && hidden)) this.flush();
    else if (isMessage(attributes)) this.flushMessage();
    this.elements.push({ name, parent: this.top, attributes, hidden });
    if (VOID.has(name) || selfClosing) return;
    if (RAW.has(name)) this.skipRaw(name);
    else if (this.stack.length < MAX_DEPTH) this.stack.push(this.elements.length - 1);
  }

  /** What Turbo puts into the page comes in a template. */
  private isStreamed(name: string): boolean {
    return name === 'template' && this.elements[this.top]?.name === 'turbo-stream';
  }

  private skipRaw(name: string): void {
    const pattern = new RegExp(`</${name}`, 'gi');
    pattern.lastIndex = this.position;
    const found = pattern.exec(this.html);
    const inner = this.html.slice(this.position, found?.index ?? this.html.length);
    if (name === 'title' && inner.length < 500) {
      this.runs.push({
        element: this.elements.length - 1,
        text: decodeEntities(inner).trim(),
        order: this.elements.length,
      });
    }
    const close = found === null ? -1 : this.html.indexOf('>', found.index);
    this.position = close === -1 ? this.html.length : close + 1;
  }

  private close(name: string): void {
    for (let depth = this.stack.length - 1; depth > 0 && depth > this.stack.length - 80; depth -= 1) {
      const element = this.elements[this.stack[depth] ?? 0];
      if (element?.name !== name) continue;
      if (!INLINE.has(name)) this.flush();
      else if (isMessage(element.attributes)) this.flushMessage();
      this.stack.length = depth;
      return;
    }
  }
}

function isMessage(attributes: ReadonlyMap<string, string>): boolean {
  return attributes.size > 0 && MESSAGE.test(attributes.get('class') ?? '');
}

function isNameUnit(unit: number): boolean {
  return (
    (unit >= 97 && unit <= 122) ||
    (unit >= 65 && unit <= 90) ||
    (unit >= 48 && unit <= 57) ||
    unit === 45 ||
    unit === 58
  );
}
