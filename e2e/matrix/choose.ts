/** Which cases a command asks for. */
import { type Case, inBrowser, partOf, spreadOf } from './cases.ts';

export const BROWSERS = ['chromium', 'firefox'] as const;
type Browser = (typeof BROWSERS)[number];

/** What is run in one browser. */
export interface Choice {
  browser: Browser;
  cases: Case[];
}

export const USAGE = `Usage: npm run matrix [-- BROWSER [PART | CASES]]
  BROWSER  ${BROWSERS.join(' or ')}; both when absent
  PART     3/12: the third of twelve parts of the run
  CASES    '#1400,#2481': these cases, by their numbers`;

/**
 * Reads a command's arguments: none for everything (the full run in Chromium, the spread in Firefox), a browser, and
 * a part (`3/12`) or cases by number (`#1400,#2481`) of it. A string is what is wrong with them, in one sentence.
 */
export function chooseCases(args: readonly string[], all: readonly Case[]): Choice[] | string {
  const [name, which, ...more] = args;
  if (more.length > 0) return `"${more.join(' ')}" is one argument too many`;
  if (name === undefined) return BROWSERS.map((browser) => ({ browser, cases: usualIn(browser, all) }));
  const browser = BROWSERS.find((one) => one === name);
  if (!browser) return `"${name}" is no browser of the matrix: it knows ${BROWSERS.join(' and ')}`;
  if (which === undefined) return [{ browser, cases: usualIn(browser, all) }];
  const cases = which.includes('/') ? part(which, usualIn(browser, all)) : named(which, browser, all);
  return typeof cases === 'string' ? cases : [{ browser, cases }];
}

function usualIn(browser: Browser, all: readonly Case[]): Case[] {
  const existing = inBrowser(all, browser);
  return browser === 'chromium' ? existing : spreadOf(existing);
}

function part(which: string, cases: readonly Case[]): Case[] | string {
  const [, index = '', parts = ''] = /^(\d{1,4})\/(\d{1,4})$/.exec(which) ?? [];
  const isOne = Number(index) >= 1 && Number(index) <= Number(parts);
  if (!isOne) return `"${which}" is no part: write 3/12 for the third of twelve`;
  return partOf(cases, Number(index) - 1, Number(parts));
}

function named(which: string, browser: Browser, all: readonly Case[]): Case[] | string {
  const chosen = new Map<number, Case>();
  for (const word of which.split(/[\s,]+/).filter((one) => one !== '')) {
    const [, digits] = /^#?(\d{1,6})$/.exec(word) ?? [];
    if (digits === undefined) return `"${word}" is no case: write its number, such as #1400`;
    const one = all[Number(digits)];
    if (!one) return `There is no case #${digits}: they end at #${all.length - 1}`;
    if (inBrowser([one], browser).length === 0)
      return `Case #${digits} (${one.submit}) does not exist in ${browser}`;
    chosen.set(one.number, one);
  }
  return chosen.size > 0 ? [...chosen.values()] : `"${which}" names no case`;
}
