/**
 * The matrix of kinds, ways to submit, ways to answer and outcomes: which of its 100,000 cells are run. All of them
 * would take a day; what is run in full is a part in which every pair (kind, way to submit), (way to submit, way to
 * answer) and (kind, way to answer) meets every outcome.
 */
import type { Combination } from '../world/sites/matrix.ts';
import { combinations, ONLY_IN } from '../world/sites/matrix.ts';

/** One cell to be run. */
export interface Case extends Combination {
  /** Its place in the full run, from which its host name is made: the same in every run. */
  number: number;
}

/** Kind and widget as one axis: `turnstile/renamed`. */
export const widgetOf = ({ kind, widget }: Combination): string => `${kind}/${widget}`;

/** What a case covers: each pair of the three axes with its outcome. */
function coveredBy(cell: Combination): string[] {
  const { submit, answer, attempt } = cell;
  const kind = widgetOf(cell);
  return [`${kind} ${submit}`, `${submit} ${answer}`, `${kind} ${answer}`].map(
    (pair) => `${pair} ${attempt.name}`,
  );
}

/** Greatest common divisor. */
const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

/** A fixed order in which neighbours differ in every axis. */
function mixed<T>(list: readonly T[]): T[] {
  let step = 7_919;
  while (gcd(step, list.length) !== 1) step += 2;
  return list.map((_, at) => list[(at * step) % list.length]).filter((one) => one !== undefined);
}

/**
 * The full run: a greedy cover, cells that cover three new pairs before those that cover two or one. Always the
 * same, so that a case's number means something.
 */
export function fullRun(): Case[] {
  const seen = new Set<string>();
  const taken: Combination[] = [];
  let rest = mixed([...combinations()]);
  for (const wanted of [3, 2, 1]) {
    rest = rest.filter((cell) => {
      const fresh = coveredBy(cell).filter((pair) => !seen.has(pair));
      if (fresh.length < wanted) return true;
      for (const pair of fresh) seen.add(pair);
      taken.push(cell);
      return false;
    });
  }
  return mixed(taken).map((cell, number) => ({ ...cell, unseen: cell.unseen ?? unseenHere(cell), number }));
}

/** Answers that send whoever asked on to the site's own host. */
const REDIRECTS = new Set(['flash', 'redirect-query']);

/** What this extension does not see although somebody in the browser does; docs/what-cannot-be-seen.md. */
function unseenHere({ kind, submit, answer }: Combination): string | null {
  if (submit === 'form-blank' && answer === 'alert')
    return 'a new tab may call alert() before anything can hear it';
  if (submit === 'fetch-cors' && REDIRECTS.has(answer))
    return 'the browser keeps an answer that is sent on to another origin from the page';
  if (submit === 'fetch-stream' && answer === 'redirect-query')
    return 'a streamed request cannot be sent on by a 302: the browser gives the page an error';
  if (kind === 'geetest3' && answer === 'json-500')
    return 'a server that broke down may not have judged the answer, and its code does not say that it did';
  if (submit === 'worker' && answer === 'json-500')
    return 'a server that broke down may not have judged the answer, and its code stands in a body that is not seen';
  return null;
}

/** What exists in a browser. */
export function inBrowser(cases: readonly Case[], browser: 'chromium' | 'firefox'): Case[] {
  return cases.filter(({ submit }) => (ONLY_IN[submit] ?? browser) === browser);
}

/** Part `index` of `parts` equal parts; each of them is mixed, so that it meets every value of every axis. */
export function partOf(cases: readonly Case[], index: number, parts: number): Case[] {
  return cases.filter((_, at) => at % parts === index % parts);
}

/** A day's part, of at most `size` cases; the days after it take the others in their turn. */
export function partOfDay(cases: readonly Case[], day: number, size: number): Case[] {
  return partOf(cases, day, Math.ceil(cases.length / size));
}

/**
 * A spread: the fewest of these cases in which every kind, way to submit and way to answer meets every outcome.
 */
export function spreadOf(cases: readonly Case[]): Case[] {
  const seen = new Set<string>();
  const taken: Case[] = [];
  for (const wanted of [3, 2, 1]) {
    for (const one of cases) {
      const values = [`k ${widgetOf(one)}`, `s ${one.submit}`, `a ${one.answer}`];
      const fresh = values.map((value) => `${value} ${one.attempt.name}`).filter((value) => !seen.has(value));
      if (fresh.length < wanted) continue;
      for (const value of fresh) seen.add(value);
      taken.push(one);
    }
  }
  return taken.sort((a, b) => a.number - b.number);
}
