/**
 * Everything in a submission that may be an answer: under any field name, in forms, JSON at any depth, JSON in
 * strings, base64 of JSON, headers, queries and paths, and in pieces over neighbouring JSON strings. Pure and
 * bounded: what comes in was written by a page.
 */

/** Candidates given back at most. */
const MAX_CANDIDATES = 600;
/** From this length on a value may be a token whatever its name. */
const TOKEN_LENGTH = 20;
/** How often text inside text is opened: JSON in a form field in base64 is three. */
const MAX_DEPTH = 5;
const MAX_LEAVES = 4_000;
const MAX_PIECES = 4;

const NAMED = /captcha|turnstile|geetest|lot_number|pass_token|seccode|verif|code/i;
const BASE64 = /^[A-Za-z0-9+/_-]{24,}={0,2}$/;
/** JSON as a segment of a path: an encoded bracket first. */
const ENCODED_JSON = /^%(?:7b|5b)/i;
const BREAKS = /[\s"'&<>{}[\](),;\\]+/;

/**
 * @param payload what the watcher sent: body, query and headers, joined by newlines
 * @param lengths lengths of the answers that are looked for: values of exactly such a length always count
 * @returns distinct values, those of the lengths looked for first
 */
export function candidatesIn(payload: string, lengths: ReadonlySet<number>): string[] {
  const collector = new Collector(lengths);
  collector.read(payload, 0);
  return collector.result();
}

class Collector {
  private readonly exact = new Set<string>();
  private readonly likely = new Set<string>();
  private budget = MAX_LEAVES;
  private readonly lengths: ReadonlySet<number>;

  constructor(lengths: ReadonlySet<number>) {
    this.lengths = lengths;
  }

  result(): string[] {
    return [...this.exact, ...this.likely].slice(0, MAX_CANDIDATES);
  }

  /** One value: noted, and opened where it may hold more. */
  private value(name: string, text: string, depth: number): void {
    if (this.budget-- <= 0 || text === '') return;
    this.note(name, text);
    if (depth < MAX_DEPTH && text.length >= TOKEN_LENGTH) this.open(text, depth + 1);
  }

  private note(name: string, text: string): void {
    if (this.lengths.has(text.length)) this.exact.add(text);
    else if (text.length <= 8_192 && (text.length >= TOKEN_LENGTH || NAMED.test(name))) this.likely.add(text);
  }

  private open(text: string, depth: number): void {
    const first = text.trimStart()[0];
    if (first === '{' || first === '[' || first === '"') this.json(text, depth);
    else if (/[=&\n]/.test(text) && !BASE64.test(text)) this.read(text, depth);
    else if (BASE64.test(text)) this.base64(text, depth);
    else if (text.includes('%')) this.decoded(text, depth);
  }

  /** A text of unknown form: as JSON, as lines, as pairs, and as words. */
  read(text: string, depth: number): void {
    if (depth > MAX_DEPTH) return;
    if (this.json(text, depth)) return;
    for (const line of text.split(/\r?\n/)) {
      if (this.budget <= 0) return;
      if (!this.json(line, depth)) this.line(line, depth);
    }
    if (depth === 0) this.words(text);
  }

  private line(line: string, depth: number): void {
    for (const pair of line.replace(/^\?/, '').split('&')) {
      const at = pair.search(/[=:]/);
      const name = at < 0 ? '' : pair.slice(0, at);
      const raw = at < 0 ? pair : pair.slice(at + 1).trim();
      this.value(name, raw, depth);
      const plain = percentDecoded(raw);
      if (plain !== raw) this.value(name, plain, depth);
    }
  }

  private decoded(text: string, depth: number): void {
    const plain = percentDecoded(text);
    if (plain !== text) this.read(plain, depth);
  }

  /** Runs between quotes, separators and slashes: finds tokens in text of any other make. */
  private words(text: string): void {
    for (const word of text.split(BREAKS)) {
      if (word.length < TOKEN_LENGTH && !this.lengths.has(word.length)) continue;
      for (const part of [word, word.slice(word.indexOf('=') + 1), ...word.split(/[/?=:]/)]) {
        if (this.budget-- <= 0) return;
        this.note('', part);
        if (ENCODED_JSON.test(part)) this.decoded(part, 1);
      }
    }
  }

  private base64(text: string, depth: number): void {
    try {
      const plain = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
      if (/^[\s\x20-\x7e]{8}/.test(plain)) this.read(plain, depth);
    } catch {
      // Not base64 after all.
    }
  }

  private json(text: string, depth: number): boolean {
    const first = text.trimStart()[0];
    if (first !== '{' && first !== '[' && first !== '"') return false;
    let parsed: unknown;
    try {
      parsed = JSON.parse(text);
    } catch {
      return false;
    }
    const leaves: string[] = [];
    this.walk(parsed, depth, leaves);
    this.pieces(leaves);
    return true;
  }

  /** Visits every string, deep structures included, without recursion. */
  private walk(root: unknown, depth: number, leaves: string[]): void {
    const stack: [string, unknown][] = [['', root]];
    while (stack.length > 0 && this.budget > 0) {
      const [name, node] = stack.pop() ?? ['', null];
      if (typeof node === 'string') {
        leaves.push(node);
        this.value(name, node, depth);
      } else if (typeof node === 'number') this.value(name, String(node), MAX_DEPTH);
      else if (typeof node === 'object' && node !== null) {
        for (const entry of Object.entries(node).reverse().slice(-MAX_LEAVES)) stack.push(entry);
      }
    }
  }

  /** An answer cut over neighbouring strings: only sums that are exactly a length looked for. */
  private pieces(leaves: string[]): void {
    if (this.lengths.size === 0) return;
    for (let from = 0; from < leaves.length; from++) {
      let joined = leaves[from] ?? '';
      for (let count = 1; count < MAX_PIECES && from + count < leaves.length; count++) {
        joined += leaves[from + count];
        if (joined.length >= TOKEN_LENGTH && this.lengths.has(joined.length)) this.exact.add(joined);
      }
    }
  }
}

function percentDecoded(text: string): string {
  if (!text.includes('%') && !text.includes('+')) return text;
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    return text;
  }
}
