/** Whether a sentence speaks of a failure that may come, not of one that came: "if the captcha is wrong". */
import { AFTER, AFTER_JOINED, AT, IF, IF_JOINED, SUFFIXED, WHERE } from './languages/conditions.ts';
import type { Hit } from './lexicon.ts';
import { remembered } from './remembered.ts';

/** The tables' patterns by language, each made when a text in it first comes. */
const ifIn = remembered((lang) => patternOf(IF[lang], '(?= )'));
const atIn = remembered((lang) => patternOf(AT[lang], ' $'));

/**
 * True where a condition stands before what failed, or right after it.
 * @param hits what the tables of `lang` found
 * @param folded the sentence, folded
 */
export function isConditional(hits: readonly Hit[], folded: string, lang: string): boolean {
  const faults = hits.filter(({ role }) => role === 'fail' || role === 'malformed');
  const [first] = faults;
  if (first === undefined) return false;
  const before = folded.slice(0, first.start);
  if (ifIn(lang)?.test(before)) return true;
  if (atIn(lang)?.test(before)) return true;
  if (IF_JOINED.test(before)) return true;
  if (SUFFIXED[lang]?.test(folded.slice(first.end))) return true;
  const follows = faults.map(({ end }) => folded.slice(end));
  if (follows.some((rest) => WHERE.test(rest) || AFTER_JOINED.test(rest))) return true;
  return hits.some(
    ({ role, end }) => role === 'name' && end < first.start && AFTER.test(folded.slice(end, first.start)),
  );
}

function patternOf(words: string | undefined, end: string): RegExp | null {
  if (words === undefined) return null;
  const ways = words.split('|').map((word) => (word.startsWith('^') ? word : `(?:^| )${word}`) + end);
  return new RegExp(ways.join('|'));
}
