import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { delimiter, join, resolve } from 'node:path';
import type { Step } from './steps.ts';
import type { Totals } from './totals.ts';
import { oneCheck, totalsOf } from './totals.ts';

/** A step that takes longer hangs: all steps together are to stay within half an hour. */
const LIMIT_MS = 50 * 60_000;
const REPORTS = '.cache/test';

/** Runs one command of the project with its own Node first on the path; gives whether it ended well. */
function runCommand(command: string): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn(command, {
      shell: true,
      stdio: ['ignore', 'inherit', 'inherit'],
      timeout: LIMIT_MS,
      env: {
        ...process.env,
        PATH: `${resolve('node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`,
      },
    });
    child.once('error', () => done(false));
    child.once('exit', (status) => done(status === 0));
  });
}

/** Runs a step, its output passed on as it comes, and counts what passed and failed. */
export async function runStep(step: Step): Promise<Totals> {
  if (!step.suite) return oneCheck(await runCommand(step.command));
  const report = join(REPORTS, `${step.name}.json`);
  await rm(report, { force: true });
  const ok = await runCommand(
    `${step.command} --reporter=default --reporter=json --outputFile.json="${report}"`,
  );
  return totalsOf(existsSync(report) ? await readFile(report, 'utf8') : null, ok);
}
