/**
 * Everything that must hold, in one command: `npm test`. Gets the browsers where that is possible, checks, builds,
 * and runs every suite. `npm test -- --only unit,types` runs the named steps alone, `--corpus` adds the
 * verdict's gate. The last line is the sum over all steps, a check that is no suite counting as one test.
 */
import { parseArgs } from 'node:util';
import { runStep } from './testing/run-step.ts';
import type { Step } from './testing/steps.ts';
import { CORPUS_STEP, STEPS } from './testing/steps.ts';
import type { Totals } from './testing/totals.ts';
import { oneCheck, sumOf } from './testing/totals.ts';

function chosenSteps(): Step[] {
  const { values } = parseArgs({ options: { only: { type: 'string' }, corpus: { type: 'boolean' } } });
  const all = values.corpus ? [...STEPS, CORPUS_STEP] : STEPS;
  if (!values.only) return all;
  const names = values.only.split(',');
  const unknown = names.filter((name) => !all.some((step) => step.name === name));
  if (unknown.length > 0) throw new Error(`There is no step ${unknown.join(', ')}`);
  return all.filter((step) => names.includes(step.name));
}

const line = (name: string, { passed, failed }: Totals, seconds: number) =>
  `${failed > 0 ? 'FAILED' : 'ok    '} ${name.padEnd(12)} ${passed} passed, ${failed} failed, ${seconds} s`;

async function main(): Promise<void> {
  const results = new Map<string, Totals>();
  const lines: string[] = [];
  for (const step of chosenSteps()) {
    const start = performance.now();
    const broken = step.needs?.filter((name) => (results.get(name)?.failed ?? 0) > 0) ?? [];
    console.log(`\n== ${step.name}${broken.length > 0 ? `: not run, ${broken.join(', ')} failed` : ''}`);
    const totals = broken.length > 0 ? oneCheck(false) : await runStep(step);
    results.set(step.name, totals);
    lines.push(line(step.name, totals, Math.round((performance.now() - start) / 1000)));
  }
  const { passed, failed, failures } = sumOf([...results.values()]);
  // A suite's own output is long gone by now, and the end is what a reader of a CI log sees first.
  if (failures.length > 0) lines.push('', 'Failed:', ...failures);
  console.log(`\n${lines.join('\n')}\n\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}

try {
  await main();
} catch (problem) {
  console.error(problem);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}
