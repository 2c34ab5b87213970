/**
 * One index over the phrases of all languages. Terms are written as in a dictionary: the last word of four letters
 * or more stands for all its endings, `$` forbids that, `*` inside a term allows any ending of that word. Scripts
 * that join their words are searched at every character, the others at the beginnings of words.
 */
import { createTermStore, type Found } from './term-store.ts';

/** What a term does in a sentence. */
export const ROLES = [
  /** Names a captcha beyond doubt. */
  'name',
  /** Names something that may be a captcha: a verification, a code, an answer. */
  'weak',
  /** Places something in a picture, or speaks of reading one. */
  'picture',
  /** Says that it failed. */
  'fail',
  /** Says that it was not formed as it should be: an answer, or the request for its verification. */
  'malformed',
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
  /** Finds it suspicious: a captcha's word only where the captcha is named, as spam filters use it too. */
  'suspicion',
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

interface Term {
  text: string;
  role: Role;
  lang: string;
  written: string;
  /** Any ending may follow. */
  open: boolean;
  /** Parts between which any ending of a word may stand; null for nearly all terms. */
  parts: string[] | null;
}

/** Terms by their first letters, so that a word is compared with a handful of terms and not with all. */
type Index = Map<string, Term[]>;

const SPACE = 32;
const MAX_HITS = 240;
const KEY = 3;

/** The search over all languages' phrases, hits in the order of their beginnings; its index grows with the beginnings of words that it meets. */
export function buildLexicon(languages: readonly Phrases[]): (folded: string) => Hit[] {
  const index: Index = new Map();
  const store = createTermStore(languages, ROLES);
  const known = new Set<string>();
  return (folded) => {
    const starts = newStarts(folded, known);
    if (starts.length > 0) fill(index, store.take(starts));
    return find(index, folded);
  };
}

/** The beginnings of words, of one letter and of two, that no text had before. */
function newStarts(text: string, known: Set<string>): string[] {
  const starts: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!mayStart(text, at)) continue;
    for (const start of [text.slice(at, at + 1), text.slice(at, at + 2)]) {
      if (known.has(start)) continue;
      known.add(start);
      starts.push(start);
    }
  }
  return starts;
}

function fill(index: Index, found: readonly Found[]): void {
  const buckets = new Set<Term[]>();
  for (const { lang, role, terms } of found) {
    // "inválid" and "invalid" are one when folded: counted twice, their language would seem to explain more.
    for (const written of new Set(terms)) buckets.add(add(index, written, role, lang));
  }
  for (const terms of buckets) terms.sort((a, b) => a.text.length - b.text.length);
}

function add(index: Index, written: string, role: Role, lang: string): Term[] {
  const closed = written.endsWith('$');
  const text = closed ? written.slice(0, -1) : written;
  const parts = text.includes('*') ? text.split('*') : null;
  const plain = parts === null ? text : (parts[0] ?? '');
  const last = (parts?.at(-1) ?? text).split(' ').at(-1) ?? '';
  const isJoined = joined(last.charCodeAt(0));
  const several = text.length >= 8 && text.includes(' ') && last.length >= 2;
  // Words that say nothing must be whole, or they would make up half of any language.
  const isWhole = role === 'filler' && !isJoined;
  const open = !closed && !isWhole && (last.length >= 4 || several || last === '' || isJoined);
  const term: Term = { text: plain, role, lang, written: text, open, parts };
  const key = plain.slice(0, KEY);
  const bucket = index.get(key);
  if (bucket !== undefined) {
    bucket.push(term);
    return bucket;
  }
  const made = [term];
  index.set(key, made);
  return made;
}

/** Scripts without spaces, or with prefixes written onto the word (Hebrew, Arabic), or that inflect by joining. */
function joined(unit: number): boolean {
  return unit >= 0x590 && !(unit >= 0x10a0 && unit < 0x1100) && !(unit >= 0x1e00 && unit < 0x2000);
}

function find(index: Index, text: string): Hit[] {
  const hits: Hit[] = [];
  for (let start = 0; start < text.length && hits.length < MAX_HITS; start += 1) {
    if (!mayStart(text, start)) continue;
    for (let length = 1; length <= KEY; length += 1) {
      const bucket = index.get(text.slice(start, start + length));
      if (bucket !== undefined) compare(bucket, length, text, start, hits);
      if (start + length >= text.length) break;
    }
  }
  return longest(hits);
}

/** Whether a term may begin here: at a word's first letter, in scripts that join their words at every one. */
function mayStart(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit !== SPACE && (joined(unit) || startsWord(text, at));
}

/** After a space, or where a script that joins its words goes over into one that does not: 無効なCAPTCHA. */
function startsWord(text: string, start: number): boolean {
  if (start === 0) return true;
  const before = text.charCodeAt(start - 1);
  return before === SPACE || joined(before);
}

/** The terms of one bucket against one place; a bucket of short keys holds only terms of that length. */
function compare(bucket: readonly Term[], length: number, text: string, start: number, hits: Hit[]): void {
  for (const term of bucket) {
    if (length < KEY && term.text.length !== length) continue;
    if (!text.startsWith(term.text, start)) continue;
    const here = term.parts === null ? start + term.text.length : endOfParts(term.parts, text, start);
    if (here === -1) continue;
    const boundary = here >= text.length || text.charCodeAt(here) === SPACE;
    if (!boundary && !term.open && !joined(text.charCodeAt(here))) continue;
    hits.push({
      role: term.role,
      lang: term.lang,
      start,
      end: here,
      term: term.written,
      rest: restOfWord(text, here),
    });
  }
}

function endOfParts(parts: readonly string[], text: string, start: number): number {
  let here = start;
  for (const [index, part] of parts.entries()) {
    const words = index === 0 ? part : part === '' ? '' : ` ${part}`;
    if (!text.startsWith(words, here)) return -1;
    here += words.length;
    if (index === parts.length - 1) break;
    const wordEnd = text.indexOf(' ', here);
    here = wordEnd === -1 ? text.length : wordEnd;
  }
  return here;
}

function restOfWord(text: string, from: number): number {
  // A script that joins its words has none that a term could leave uncovered: 無効なCAPTCHA.
  if (joined(text.charCodeAt(from)) || joined(text.charCodeAt(from - 1))) return 0;
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
          !staysNamed(hit, other) &&
          other.start <= hit.start &&
          other.end >= hit.end &&
          other.end - other.start > hit.end - hit.start &&
          (other.lang === hit.lang ||
            other.lang === 'any' ||
            hit.lang === 'any' ||
            (coversAny(other) && other.role !== hit.role)),
      ),
  );
}

/** "Captcha service unavailable", "no captcha": the captcha is named all the same, also for other languages. */
function staysNamed(hit: Hit, other: Hit): boolean {
  if (hit.role !== 'name' || hit.lang !== 'any') return false;
  return other.role !== 'other' && (other.role !== 'name' || other.lang !== 'any');
}

/** A phrase of several words covers what other languages see inside it. */
function coversAny(hit: Hit): boolean {
  return hit.term.includes(' ');
}
