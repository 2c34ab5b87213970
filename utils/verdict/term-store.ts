/**
 * Keeps the phrases of all languages as they are written, and takes out of them the terms that a text may hold. A
 * worker has just started when it judges its first response: to part, fold and index all twenty-four thousand terms at
 * once would take it many times as long as to search the lists for those that begin as the words of the text do.
 */
import type { Phrases, Role } from './lexicon.ts';
import { foldLetters } from './text.ts';

/** Terms of one list that begin as asked for. */
export interface Found {
  lang: string;
  role: Role;
  terms: string[];
}

export interface TermStore {
  /** The terms that begin with one of these pairs of letters (a single letter: the terms of one letter), by list. */
  take(starts: readonly string[]): Found[];
}

interface List {
  lang: string;
  role: Role;
  written: string;
}

interface Shelf {
  /** Whether it holds what begins in other scripts than Latin; lists of both kinds stand on both shelves. */
  isOther: boolean;
  lists: List[];
  /** The lists folded, once they were needed. */
  folded: string[] | null;
  /** Beginnings that were asked for; null once all terms are out. */
  taken: Set<string> | null;
  searches: number;
}

/** Searches of a shelf after which the rest of it is taken at once: a long page has all beginnings sooner or later. */
const MAX_SEARCHES = 8;

const LATIN = /[a-z0-9\u00c0-\u024f\u1e00-\u1eff]/i;
const OTHER = /[\u0370-\u1dff\u2c00-\uffff]/;
const FIRST_OTHER = 0x370;

/** A store of all phrases, by language and then by role, in the order given. */
export function createTermStore(languages: readonly Phrases[], roles: readonly Role[]): TermStore {
  // Lists in other scripts are not even folded before a text in one of them comes.
  const latin = emptyShelf(false);
  const other = emptyShelf(true);
  for (const phrases of languages) {
    for (const role of roles) {
      const written = phrases[role];
      if (written === undefined || written === '') continue;
      const list = { lang: phrases.lang, role, written };
      if (LATIN.test(written)) latin.lists.push(list);
      if (OTHER.test(written)) other.lists.push(list);
    }
  }
  return {
    take: (starts) => [latin, other].flatMap((shelf) => takeFrom(shelf, starts)),
  };
}

function emptyShelf(isOther: boolean): Shelf {
  return { isOther, lists: [], folded: null, taken: new Set(), searches: 0 };
}

function takeFrom(shelf: Shelf, starts: readonly string[]): Found[] {
  const { taken, lists } = shelf;
  const asked =
    taken === null ? [] : starts.filter((start) => isOther(start) === shelf.isOther && !taken.has(start));
  if (taken === null || asked.length === 0) return [];
  // Folded at once: one by one it would take most of a tenth of a second.
  shelf.folded ??= foldLetters(lists.map(({ written }) => written).join('\n'))
    .replaceAll('* ', '*')
    .split('\n');
  shelf.searches += 1;
  const isLast = shelf.searches > MAX_SEARCHES;
  const pattern = isLast ? /[^|]+/g : patternOf(asked);
  const found: Found[] = [];
  for (const [index, folded] of shelf.folded.entries()) {
    const matches = folded.match(pattern);
    const list = lists[index];
    if (matches === null || list === undefined) continue;
    const terms = isLast
      ? matches.filter((term) => isOther(term) === shelf.isOther && !taken.has(startOf(term)))
      : matches;
    found.push({ lang: list.lang, role: list.role, terms });
  }
  for (const start of asked) taken.add(start);
  if (isLast) shelf.taken = null;
  return found;
}

function isOther(text: string): boolean {
  return text.charCodeAt(0) >= FIRST_OTHER;
}

/** The beginning by which a folded term is found: two letters, or one where it ends or any ending may follow. */
function startOf(term: string): string {
  return /^.[$*]/.test(term) ? term.slice(0, 1) : term.slice(0, 2);
}

/** Whole terms that begin so; one of a single letter ends there, or any ending may follow. */
function patternOf(starts: readonly string[]): RegExp {
  const pairs = starts.filter(({ length }) => length > 1);
  const letters = starts.filter(({ length }) => length === 1);
  const ways = [
    ...(pairs.length > 0 ? [`(?:${pairs.join('|')})[^|]*`] : []),
    ...(letters.length > 0 ? [`(?:${letters.join('|')})(?:[$*][^|]*)?(?=\\||$)`] : []),
  ];
  return new RegExp(`(?<=^|\\|)(?:${ways.join('|')})`, 'g');
}
