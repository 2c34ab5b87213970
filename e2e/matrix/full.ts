/**
 * `npm run matrix`: the full run in Chromium and the spread in Firefox, recorded and written to docs/matrix.md.
 * `npm run matrix -- chromium 3/12` runs the third of twelve parts only, `-- firefox` one browser only.
 */
import { writeFileSync } from 'node:fs';
import { type Case, fullRun, inBrowser, partOf, spreadOf } from './cases.ts';
import { addToRecord, readRecord } from './record.ts';
import { type Run, runMatrix } from './run.ts';
import { describeResult } from './say.ts';
import { renderMatrix } from './table.ts';

/** Cases with one browser and one world. */
const PIECE = 400;
const DOCUMENT = new URL('../../docs/matrix.md', import.meta.url);
const [wanted, part] = process.argv.slice(2);
const all = fullRun();
let wrong = 0;

for (const browser of ['chromium', 'firefox'] as const) {
  if (wanted && wanted !== browser) continue;
  const cases = casesFor(browser);
  console.log(`${browser}: ${cases.length} cases`);
  // In pieces, each with a browser of its own: a profile and its history do not grow without end.
  for (let at = 0; at < cases.length; at += PIECE) {
    const run = await runMatrix({ browser, cases: cases.slice(at, at + PIECE) });
    write(run);
    say(run, at);
  }
}
process.exitCode = wrong > 0 ? 1 : 0;

function casesFor(browser: 'chromium' | 'firefox'): Case[] {
  const existing = inBrowser(all, browser);
  const cases = browser === 'chromium' ? existing : spreadOf(existing);
  const [index = 1, parts = 1] = (part ?? '1/1').split('/').map(Number);
  return partOf(cases, index - 1, parts);
}

function write(run: Run): void {
  addToRecord(run, all);
  writeFileSync(DOCUMENT, renderMatrix(readRecord(all), all));
}

function say(run: Run, at: number): void {
  const bad = run.results.filter(({ problem }) => problem !== null);
  wrong += bad.length + run.stray.length;
  console.log(
    `${run.browser} ${run.version}: cases ${at + 1} to ${at + run.results.length}, ${bad.length} wrong, ` +
      `${run.stray.length} stray reports, ${Math.round(run.ms / 1_000)} s`,
  );
  for (const result of bad) console.log(`  ${describeResult(result)}`);
  for (const line of run.stray) console.log(`  ${line}`);
}
