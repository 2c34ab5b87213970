/** Whether a sentence speaks of a failure that may come, not of one that came: "if the captcha is wrong". */
import { AFTER, AFTER_JOINED, AT, IF, IF_JOINED, SUFFIXED, WHERE } from './languages/conditions.ts';
import type { Hit } from './lexicon.ts';

/** The tables' patterns by language, each made when a text in it first comes. */
const compiled = new Map<string, RegExp | null>();

/**
 * True where a condition stands before what failed, or right after it.
 * @param hits what the tables of `lang` found
 * @param folded the sentence, folded
 */
export function isConditional(hits: readonly Hit[], folded: string, lang: string): boolean {
  const faults = hits.filter(({ role }) => role === 'fail' || role === 'malformed');
  const first = faults.reduce<Hit | null>(
    (least, hit) => (least && least.start <= hit.start ? least : hit),
    null,
  );
  if (first === null) return false;
  const before = folded.slice(0, first.start);
  if (patternOf(IF, lang, '(?= )')?.test(before)) return true;
  if (patternOf(AT, lang, ' $')?.test(before)) return true;
  if (IF_JOINED.test(before)) return true;
  if (SUFFIXED[lang]?.test(folded.slice(first.end))) return true;
  const follows = faults.map(({ end }) => folded.slice(end));
  if (follows.some((rest) => WHERE.test(rest) || AFTER_JOINED.test(rest))) return true;
  return hits.some(
    ({ role, end }) => role === 'name' && end < first.start && AFTER.test(folded.slice(end, first.start)),
  );
}

function patternOf(table: Readonly<Record<string, string>>, lang: string, end: string): RegExp | null {
  const key = lang + end;
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const words = table[lang];
  const pattern =
    words === undefined
      ? null
      : new RegExp(
          words
            .split('|')
            .map((word) => (word.startsWith('^') ? word : `(?:^| )${word}`))
            .map((word) => word + end)
            .join('|'),
        );
  compiled.set(key, pattern);
  return pattern;
}
