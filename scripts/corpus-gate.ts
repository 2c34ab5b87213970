/**
 * Fails when the verdict has become worse on the labelled responses than it was when the baseline was written.
 * node scripts/corpus-gate.ts [FILE.jsonl] [--write]: `--write` makes today's figures the baseline.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { judge } from '../utils/verdict/index.ts';
import { type Entry, isLocked, readEntries } from './eval/corpus.ts';
import { rejectedFigures } from './eval/figures.ts';

const BASELINE = new URL('./corpus-baseline.json', import.meta.url);
const Figure = z.object({ precision: z.number(), recall: z.number() });
const Baseline = z.record(z.string(), Figure);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false } },
});
const file = positionals[0] ?? '../shared/corpus/dev.jsonl';
if (!existsSync(file)) {
  console.log(`no corpus at ${file}, nothing to hold the verdict to`);
  process.exit(0);
}

const entries = readEntries(file);
const clear = entries.filter(({ note }) => !note.startsWith('ambiguous:'));
const now = {
  all: figures(entries),
  clear: figures(clear),
  open: figures(clear.filter(({ source }) => !isLocked(source.project))),
  locked: figures(clear.filter(({ source }) => isLocked(source.project))),
};

if (values.write) {
  writeFileSync(BASELINE, `${JSON.stringify(now, null, 2)}\n`);
  console.log('baseline written');
} else {
  const before = z.parse(Baseline, JSON.parse(readFileSync(BASELINE, 'utf8')));
  const worse = Object.entries(now).filter(([name, { precision, recall }]) => {
    const bound = before[name];
    return bound !== undefined && (precision < bound.precision || recall < bound.recall);
  });
  for (const [name, { precision, recall }] of Object.entries(now)) {
    const bound = before[name];
    console.log(
      `${name}: precision ${precision} (not below ${bound?.precision}), recall ${recall} (not below ${bound?.recall})`,
    );
  }
  if (worse.length > 0) {
    console.error(`worse than the baseline: ${worse.map(([name]) => name).join(', ')}`);
    process.exitCode = 1;
  }
}

function figures(part: readonly Entry[]): z.infer<typeof Figure> {
  const { precision, recall } = rejectedFigures(
    part.map((entry) => {
      const { status, contentType, body } = entry;
      return { entry, verdict: judge({ response: { status, contentType, body } }) };
    }),
  );
  return { precision, recall };
}
