/**
 * One trie over the phrases of all languages. Terms are written as in a dictionary: the last word of four letters
 * or more stands for all its endings, `$` forbids that, `*` inside a term allows any ending of that word. Scripts
 * that join their words are searched at every character, the others at the beginnings of words.
 */
import { fold } from './text.ts';

/** What a term does in a sentence. */
export const ROLES = [
  /** Names a captcha beyond doubt. */
  'name',
  /** Names something that may be a captcha: a verification, a code, an answer. */
  'weak',
  /** Says that it failed. */
  'fail',
  /** Says that it was right; with a negation, that it failed. */
  'okay',
  /** Negates. */
  'not',
  /** Its time was over. */
  'expired',
  /** It was used before. */
  'used',
  /** It did not arrive. */
  'absent',
  /** Asks for it: please fill in, please confirm. */
  'ask',
  /** Asks for it once more. */
  'again',
  /** Speaks of the page or the request itself: the failure may be the site's own. */
  'doubt',
  /** The set-up is broken, the service does not answer. */
  'broken',
  /** Something else is meant: password, e-mail, session, coupon, two-factor code. */
  'other',
  /** A score was too low. */
  'score',
  /** Takes the sentence for a machine's: bot found, automated traffic. */
  'bot',
  /** A word that says nothing by itself, so that what is left unknown can be told from it. */
  'filler',
  /** Not an event but talk about one: if, settings, how to, version. */
  'talk',
] as const;
export type Role = (typeof ROLES)[number];

/** The phrases of one language, by role, parted by `|`. */
export type Phrases = { lang: string } & Partial<Record<Role, string>>;

export interface Hit {
  role: Role;
  lang: string;
  start: number;
  end: number;
  term: string;
  /** Letters of the word that the term does not cover: `vale` in "valeur" is poorer than a whole word. */
  rest: number;
}

interface Node {
  next: Map<number, Node>;
  /** Any ending of the word may follow before the term goes on. */
  star: Node | null;
  ends: { role: Role; lang: string; term: string; open: boolean }[];
}

const SPACE = 32;
const MAX_HITS = 240;

/** Builds the search over all languages' phrases. */
export function buildLexicon(languages: readonly Phrases[]): (folded: string) => Hit[] {
  const root = node();
  for (const { lang, ...roles } of languages) {
    for (const role of ROLES) {
      for (const term of roles[role]?.split('|') ?? []) add(root, term.trim(), role, lang);
    }
  }
  return (folded) => find(root, folded);
}

function node(): Node {
  return { next: new Map(), star: null, ends: [] };
}

function add(root: Node, written: string, role: Role, lang: string): void {
  if (written === '') return;
  const closed = written.endsWith('$');
  const words = written
    .replace(/\$$/, '')
    .split('*')
    .map((part) => fold(part));
  let at = root;
  for (const [index, part] of words.entries()) {
    if (index > 0) {
      at.star ??= node();
      at = at.star;
      if (part === '') continue;
      at = step(at, SPACE);
    }
    for (const char of part) for (const unit of units(char)) at = step(at, unit);
  }
  const last = (words.at(-1) ?? '').split(' ').at(-1) ?? '';
  const several = words.join(' ').length >= 8 && last.length >= 2;
  const open = !closed && (last.length >= 4 || several || last === '' || joined(last.charCodeAt(0)));
  // Words that say nothing must be whole, or they would make up half of any language.
  const isWhole = role === 'filler' && !joined(last.charCodeAt(0));
  at.ends.push({ role, lang, term: written, open: open && !isWhole });
}

function units(char: string): number[] {
  return Array.from({ length: char.length }, (_, index) => char.charCodeAt(index));
}

function step(at: Node, unit: number): Node {
  let next = at.next.get(unit);
  if (next === undefined) {
    next = node();
    at.next.set(unit, next);
  }
  return next;
}

/** Scripts without spaces, or with prefixes written onto the word (Hebrew, Arabic), or that inflect by joining. */
function joined(unit: number): boolean {
  return unit >= 0x590 && !(unit >= 0x10a0 && unit < 0x1100) && !(unit >= 0x1e00 && unit < 0x2000);
}

function find(root: Node, text: string): Hit[] {
  const hits: Hit[] = [];
  for (let start = 0; start < text.length && hits.length < MAX_HITS; start += 1) {
    const unit = text.charCodeAt(start);
    if (unit === SPACE) continue;
    const atWord = start === 0 || text.charCodeAt(start - 1) === SPACE;
    if (atWord || joined(unit)) walk(root, text, start, start, hits);
  }
  return longest(hits);
}

function walk(from: Node, text: string, start: number, position: number, hits: Hit[]): void {
  let at: Node | undefined = from;
  let here = position;
  while (at !== undefined) {
    for (const end of at.ends) {
      const boundary = here >= text.length || text.charCodeAt(here) === SPACE;
      if (boundary || end.open || joined(text.charCodeAt(here))) {
        hits.push({
          role: end.role,
          lang: end.lang,
          start,
          end: here,
          term: end.term,
          rest: restOfWord(text, here),
        });
      }
    }
    if (at.star !== null) {
      const wordEnd = text.indexOf(' ', here);
      walk(at.star, text, start, wordEnd === -1 ? text.length : wordEnd, hits);
    }
    if (here >= text.length) return;
    at = at.next.get(text.charCodeAt(here));
    here += 1;
  }
}

function restOfWord(text: string, from: number): number {
  if (joined(text.charCodeAt(from))) return 0;
  const end = text.indexOf(' ', from);
  return Math.min(10, (end === -1 ? text.length : end) - from);
}

/** Drops what lies inside a longer hit: "not a robot" is no negation, "two-factor code" is no code. */
function longest(hits: Hit[]): Hit[] {
  return hits.filter(
    (hit) =>
      !hits.some(
        (other) =>
          other.role !== 'filler' &&
          other.start <= hit.start &&
          other.end >= hit.end &&
          other.end - other.start > hit.end - hit.start &&
          (other.lang === hit.lang || other.lang === 'any' || hit.lang === 'any' || coversAny(other)),
      ),
  );
}

/** A phrase of several words covers what other languages see inside it. */
function coversAny(hit: Hit): boolean {
  return hit.term.includes(' ');
}
