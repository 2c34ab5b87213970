/**
 * `npm run matrix`: the full run in Chromium and the spread in Firefox, recorded and written to docs/matrix.md.
 * `npm run matrix -- chromium 3/12` runs the third of twelve parts only, `-- firefox` one browser only,
 * `-- chromium '#1400,#2481'` the cases of these numbers.
 */
import { writeFileSync } from 'node:fs';
import { fullRun } from './cases.ts';
import { type Choice, chooseCases, USAGE } from './choose.ts';
import { addToRecord, readRecord } from './record.ts';
import { type Run, runMatrix } from './run.ts';
import { describeResult } from './say.ts';
import { renderMatrix } from './table.ts';

/** Cases with one browser and one world. */
const PIECE = 400;
const DOCUMENT = new URL('../../docs/matrix.md', import.meta.url);
const all = fullRun();
const chosen = chooseCases(process.argv.slice(2), all);
if (typeof chosen === 'string') {
  console.error(`${chosen}.\n${USAGE}`);
  process.exitCode = 2;
} else {
  let wrong = 0;
  for (const choice of chosen) wrong += await runChoice(choice);
  process.exitCode = wrong > 0 ? 1 : 0;
}

/** Runs the cases, records them, and gives how many were wrong. */
async function runChoice({ browser, cases }: Choice): Promise<number> {
  console.log(`${browser}: ${cases.length} cases`);
  let wrong = 0;
  // In pieces, each with a browser of its own: a profile and its history do not grow without end.
  for (let at = 0; at < cases.length; at += PIECE) {
    const run = await runMatrix({
      browser,
      cases: cases.slice(at, at + PIECE),
      onResult: (result) => {
        if (result.problem !== null) console.log(`  ${describeResult(result)}`);
      },
    });
    write(run);
    wrong += say(run, at);
  }
  return wrong;
}

function write(run: Run): void {
  addToRecord(run, all);
  writeFileSync(DOCUMENT, renderMatrix(readRecord(all), all));
}

function say(run: Run, at: number): number {
  const bad = run.results.filter(({ problem }) => problem !== null).length;
  for (const line of run.stray) console.log(`  ${line}`);
  console.log(
    `${run.browser} ${run.version}: cases ${at + 1} to ${at + run.results.length}, ${bad} wrong, ` +
      `${run.stray.length} stray reports, ${Math.round(run.ms / 1_000)} s`,
  );
  return bad + run.stray.length;
}
