/**
 * Every performance figure of the README in one run: `npm run bench -- [--large] [--only NAMES]`. Prints the table
 * and, when everything was measured, writes it into the README and docs/bench.json. `--large` fills the history
 * with a million reports, which takes some minutes.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { ensureBrowsers } from '../scripts/browsers.ts';
import type { Figure } from './figures.ts';
import { isMet, ratioOf, tableOf } from './figures.ts';
import { measurePageTax } from './page-tax.ts';
import { measurePopup } from './popup.ts';
import { measureReaction } from './reaction.ts';
import { measureSizes } from './sizes.ts';
import { measureVerdict } from './verdict.ts';

type Measure = () => Promise<Figure[]> | Figure[];

const measures = (rows: number): Record<string, Measure> => ({
  'page-tax': () => measurePageTax(),
  reaction: async () => [...(await measureReaction('chromium')), ...(await measureReaction('firefox'))],
  verdict: measureVerdict,
  popup: () => measurePopup(rows),
  sizes: measureSizes,
});

const machine = () =>
  `${cpus().length} cores, ${cpus()[0]?.model.trim() || process.arch}, ${process.platform}`;

/** How busy the machine was with other work: above 1 a core, times on the wall clock are too long. */
const load = () => `load average ${loadavg()[1]?.toFixed(1)}`;

/** The place in the README that is written anew. */
const MARKED = /(<!-- bench: .*? -->)[\s\S]*?(<!-- \/bench -->)/;

async function save(figures: Figure[]): Promise<void> {
  const day = new Date().toISOString().slice(0, 10);
  const rows = figures.map((figure) => ({ ...figure, ratio: ratioOf(figure), met: isMet(figure) }));
  await writeFile(
    'docs/bench.json',
    `${JSON.stringify({ day, machine: machine(), load: load(), figures: rows }, null, 2)}\n`,
  );
  const readme = await readFile('README.md', 'utf8');
  const text = `Measured on ${day}, ${machine()}, ${load()}:\n\n${tableOf(figures)}`;
  await writeFile('README.md', readme.replace(MARKED, `$1\n${text}\n$2`));
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { large: { type: 'boolean', default: false }, only: { type: 'string' } },
  });
  ensureBrowsers(['chromium', 'firefox']);
  const figures: Figure[] = [];
  const all = Object.entries(measures(values.large ? 1_000_000 : 20_000));
  for (const [name, measure] of all.filter(([one]) => values.only?.split(',').includes(one) ?? true)) {
    console.log(`measuring ${name} …`);
    figures.push(...(await measure()));
  }
  console.log(`\n${tableOf(figures)}\n`);
  if (!values.only) await save(figures);
  if (figures.some((figure) => isMet(figure) === false)) process.exitCode = 1;
}

await main();
