/** What came of every case so far, one sign a case and browser, so that the full run may be made in parts. */

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { type Case, fullRun, widgetOf } from './cases.ts';
import type { Run } from './run.ts';

const FILE = new URL('./record.json', import.meta.url);

/** `r`: reported once, as it should; `n`: rightly not reported; `u`: cannot be seen; `x`: wrong; `.`: not run. */
export type Sign = 'r' | 'n' | 'u' | 'x' | '.';

const Stored = z.object({
  /** Of the list of cases: signs of another list mean nothing. */
  cases: z.string(),
  browsers: z.record(z.string(), z.object({ version: z.string(), signs: z.string() })),
});
export type MatrixRecord = z.infer<typeof Stored>;

const nameOf = (one: Case): string => [widgetOf(one), one.submit, one.answer, one.attempt.name].join(' ');

/** The record so far; empty when the matrix has changed since. */
export function readRecord(all: readonly Case[] = fullRun()): MatrixRecord {
  const cases = createHash('sha256').update(all.map(nameOf).join('\n')).digest('hex').slice(0, 16);
  const fresh: MatrixRecord = { cases, browsers: {} };
  if (!existsSync(FILE)) return fresh;
  const stored = Stored.safeParse(JSON.parse(readFileSync(FILE, 'utf8')));
  return stored.success && stored.data.cases === cases ? stored.data : fresh;
}

/** Adds a run to the record and writes it. */
export function addToRecord(run: Run, all: readonly Case[] = fullRun()): MatrixRecord {
  const record = readRecord(all);
  const signs = [...(record.browsers[run.browser]?.signs ?? '.'.repeat(all.length))];
  for (const result of run.results) signs[result.case.number] = signOf(result);
  record.browsers[run.browser] = { version: run.version, signs: signs.join('') };
  writeFileSync(FILE, `${JSON.stringify(record, null, 2)}\n`);
  return record;
}

function signOf({ case: one, problem, entry }: Run['results'][number]): Sign {
  if (problem !== null) return 'x';
  if (one.attempt.name !== 'rejected') return 'n';
  const isReported = entry !== null && !['none', 'held', 'dismissed'].includes(entry.report.state);
  return isReported ? 'r' : 'u';
}
