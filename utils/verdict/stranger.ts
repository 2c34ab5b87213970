/**
 * Whether what failed is not the captcha's answer but a part of it, or what is done to it before anybody answers:
 * "invalid captcha type", "error when showing the captcha". A word for such a thing, on the way from the captcha's
 * name to its fate, decides.
 */
import { gap, isRefresh } from './fate.ts';
import { APART, COULD_NOT, JOINING, MODIFIER_FIRST, OF, PART, PART_JOINED } from './languages/beside.ts';
import type { Hit } from './lexicon.ts';

const JOINED = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]/;
const OF_JOINED = /^[の的의를을]/;
/** In Chinese the word for any code stands for a captcha's name. */
const CHINESE = /^(?:验证码|驗證碼)$/;

interface Word {
  text: string;
  start: number;
  end: number;
}

/**
 * True where a part of the captcha or a work on it stands between its name and what is said to have failed.
 * @param hits what the tables of one language and those of no language found
 * @param folded the sentence, folded
 */
export function hasStranger(hits: readonly Hit[], folded: string, lang: string): boolean {
  const pair = nearest(hits);
  if (pair === null) return false;
  const { name, fate } = pair;
  if (JOINED.test(folded.charAt(name.end)) && isPartJoined(name.end, hits, folded)) return true;
  const words = wordsOf(folded);
  const sort = (word: Word) => sortOf(word, hits);
  const after = words.filter((word) => word.start >= name.end);
  const before = words.filter((word) => word.end <= name.start).reverse();
  if (fate.start >= name.end) {
    const isPart = after.filter((word) => word.end <= fate.start);
    return meetsPart(isPart, sort) || meetsOwner(before, sort, lang);
  }
  const way = before.filter((word) => word.start >= fate.end);
  // "Could not … the captcha": what it was that could not be done is not known.
  if (COULD_NOT.test(fate.term) && way.some((word) => isUnknown(word, hits))) return true;
  const isNextPart = after[0] !== undefined && sort(after[0]) === 'part';
  return isNextPart || meetsPart(way, sort);
}

type Sort = 'joining' | 'of' | 'part' | 'apart' | 'other';
type SortOf = (word: Word) => Sort;

/** On the way from the name to its fate. */
function meetsPart(way: readonly Word[], sort: SortOf): boolean {
  for (const word of way) {
    const met = sort(word);
    if (met === 'part') return true;
    if (met === 'apart') return false;
  }
  return false;
}

/** "The type of captcha is invalid"; in many languages without an "of". */
function meetsOwner(before: readonly Word[], sort: SortOf, lang: string): boolean {
  const [first] = before;
  if (first !== undefined && sort(first) === 'part') return !MODIFIER_FIRST.has(lang);
  const [of, owner] = before.map(sort).filter((met) => met !== 'joining');
  return of === 'of' && owner === 'part';
}

function sortOf({ text, start, end }: Word, hits: readonly Hit[]): Sort {
  if (OF.has(text)) return 'of';
  if (JOINING.has(text)) return 'joining';
  if (APART.has(text)) return 'apart';
  if (PART.test(text)) return 'part';
  // "The captcha could not be refreshed", as opposed to "wrong captcha, refresh the page".
  const over = hits.filter((hit) => hit.start < end && hit.end > start && hit.role !== 'filler');
  return over.length > 0 && over.every(isRefresh) ? 'part' : 'other';
}

function isUnknown({ text, start, end }: Word, hits: readonly Hit[]): boolean {
  if (end - start < 4 || OF.has(text) || JOINING.has(text) || APART.has(text)) return false;
  const covered = hits.map((hit) => Math.min(hit.end + hit.rest, end) - Math.max(hit.start, start));
  return Math.max(0, ...covered) < 0.5 * (end - start);
}

/** Another word for the captcha, or for its picture. */
const isNaming = ({ role }: Hit): boolean => role === 'weak' || role === 'name' || role === 'picture';

/** Where words are written together: what follows the name, over other words for the captcha. */
function isPartJoined(from: number, hits: readonly Hit[], folded: string): boolean {
  let start = from;
  for (;;) {
    if (OF_JOINED.test(folded.slice(start)) || folded.charAt(start) === ' ') start += 1;
    if (PART_JOINED.test(folded.slice(start))) return true;
    const naming = hits.filter((hit) => hit.start <= start && hit.end > start && isNaming(hit));
    if (naming.length === 0) return false;
    start = Math.max(...naming.map(({ end }) => end));
  }
}

function nearest(hits: readonly Hit[]): { name: Hit; fate: Hit } | null {
  let best: { name: Hit; fate: Hit } | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const name of hits) {
    if (name.role !== 'name' && !CHINESE.test(name.term)) continue;
    for (const fate of hits) {
      if (fate.role !== 'fail' && fate.role !== 'okay' && fate.role !== 'malformed') continue;
      const between = gap(name, fate);
      if (between >= 0 && between < distance) {
        distance = between;
        best = { name, fate };
      }
    }
  }
  return best;
}

function wordsOf(folded: string): Word[] {
  return [...folded.matchAll(/[^ ]+/g)].map(({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
  }));
}
