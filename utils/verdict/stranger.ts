/**
 * Whether what failed is not the captcha but something of it that no table knows: "invalid captcha type", "error when
 * showing the captcha". The word that stands next to the name, on the way to its fate, decides.
 */
import { gap, isRefresh } from './fate.ts';
import { APART, JOINING, MODIFIER_FIRST, OF, SAME, SAME_JOINED } from './languages/beside.ts';
import type { Hit } from './lexicon.ts';
import { isWriting } from './writing.ts';

const JOINED = /[\u2e80-\u9fff\uf900-\ufaff]/;
const OF_JAPANESE = 'の';
/** In Chinese the word for any code stands for a captcha's name. */
const CHINESE = /^(?:验证码|驗證碼)$/;

interface Word {
  text: string;
  start: number;
  end: number;
}

/**
 * True where an unknown noun or verb stands between the captcha's name and what is said to have failed.
 * @param hits what the tables of one language and those of no language found
 * @param folded the sentence, folded
 */
export function hasStranger(hits: readonly Hit[], folded: string, lang: string): boolean {
  const pair = nearest(hits);
  if (pair === null) return false;
  const { name, fate } = pair;
  if (JOINED.test(folded.charAt(name.end))) return isStrangeRun(name.end, hits, folded);
  const words = wordsOf(folded);
  // Word by word as they are met: most are never asked about.
  const sort = (word: Word) => sortOf(word, hits);
  const after = words.slice(words.findIndex((word) => word.end >= name.end) + 1);
  const before = words.filter((word) => word.end <= name.start).reverse();
  if (fate.start >= name.end) {
    const isPart = after.filter((word) => word.end <= fate.start);
    return meetsStranger(isPart, sort) || meetsOwner(before, sort, lang);
  }
  const isNextStrange = after[0] !== undefined && sort(after[0]) === 'strange';
  return (
    isNextStrange ||
    meetsStranger(
      before.filter((word) => word.start >= fate.end),
      sort,
    )
  );
}

type Sort = 'joining' | 'of' | 'naming' | 'strange' | 'refresh' | 'other';
type SortOf = (word: Word) => Sort;

/** On the way from the name to its fate, over articles and other words for the captcha. */
function meetsStranger(way: readonly Word[], sort: SortOf): boolean {
  for (const word of way) {
    const met = sort(word);
    // "The captcha could not be refreshed", as opposed to "wrong captcha, refresh the page".
    if (met === 'strange' || met === 'refresh') return true;
    if (met === 'other') return false;
  }
  return false;
}

/** "The type of captcha is invalid"; in many languages without an "of". */
function meetsOwner(before: readonly Word[], sort: SortOf, lang: string): boolean {
  const [first] = before;
  if (first !== undefined && sort(first) === 'strange') return !MODIFIER_FIRST.has(lang);
  const of = before.findIndex((word) => sort(word) !== 'joining');
  const owner = before[of];
  return owner !== undefined && sort(owner) === 'of' && meetsStranger(before.slice(of), sort);
}

function sortOf({ text, start, end }: Word, hits: readonly Hit[]): Sort {
  if (OF.has(text)) return 'of';
  if (JOINING.has(text)) return 'joining';
  const over = hits.filter((hit) => hit.start < end && hit.end > start);
  if (over.some(isNaming)) return 'naming';
  // Settings and versions are known, and not the captcha's answer.
  const covered = over
    .filter(({ role }) => role !== 'talk')
    .map((hit) => Math.min(hit.end, end) - Math.max(hit.start, start));
  const isKnown = Math.max(0, ...covered) >= 0.5 * (end - start);
  if (isKnown && over.some(isRefresh) && over.every((hit) => hit.role === 'filler' || isRefresh(hit)))
    return 'refresh';
  const isSmall = end - start < 3 || /^\d/.test(text);
  return isKnown || isSmall || APART.has(text) || SAME.test(text) || isWriting(text) ? 'other' : 'strange';
}

/** Another word for the captcha, or for its picture. */
const isNaming = ({ role }: Hit): boolean => role === 'weak' || role === 'name' || role === 'picture';

/** Where words are written together: an unknown run of two letters or more that follows the name at once. */
function isStrangeRun(from: number, hits: readonly Hit[], folded: string): boolean {
  let start = from;
  for (;;) {
    if (folded.charAt(start) === OF_JAPANESE) start += 1;
    const covering = hits.filter((hit) => hit.start <= start && hit.end > start && hit.role !== 'talk');
    if (covering.length === 0 || start >= folded.length) break;
    if (!covering.some(isNaming)) return false;
    start = Math.max(...covering.map(({ end }) => end));
  }
  let end = start;
  while (
    JOINED.test(folded.charAt(end)) &&
    !hits.some((hit) => hit.role !== 'talk' && hit.start <= end && hit.end > end)
  )
    end += 1;
  return end - start >= 2 && !SAME_JOINED.test(folded.slice(start, end));
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
