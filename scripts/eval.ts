/**
 * Judges labelled responses as the background would judge a response body and prints the figures.
 * node scripts/eval.ts FILE.jsonl… [--json] [--errors] [--by label,lang,kind,captcha,project]
 *   [--open | --locked] [--cross-validate] [--no-ambiguous] [--no-knowledge]
 */
import { parseArgs } from 'node:util';
import { judge } from '../utils/verdict/index.ts';
import { type Entry, foldOf, isLocked, readEntries } from './eval/corpus.ts';
import { type Judged, type Rejected, rejectedFigures, report } from './eval/figures.ts';
import { asText, errorsAsText } from './eval/print.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
    by: { type: 'string', default: '' },
    open: { type: 'boolean', default: false },
    locked: { type: 'boolean', default: false },
    'cross-validate': { type: 'boolean', default: false },
    'no-ambiguous': { type: 'boolean', default: false },
    'no-knowledge': { type: 'boolean', default: false },
  },
});

if (values.locked && values.errors) {
  console.error('The locked third is measured, never read: --errors is not given for it.');
  process.exit(2);
}

const files = positionals.length > 0 ? positionals : ['../shared/corpus/dev.jsonl'];
const entries = files.flatMap(readEntries).filter(isWanted);
const judged = entries.map(judged1);
const groups = values.by === '' ? [] : values.by.split(',');
const figures = report(judged, groups);
const folds = values['cross-validate'] ? crossValidate(judged) : null;
console.log(
  values.json ? JSON.stringify(folds === null ? figures : { ...figures, folds }, null, 1) : asText(figures),
);
if (folds !== null && !values.json) {
  console.log(
    '\nby fold of whole projects (the tables are written, not trained, so no fold was learned from)',
  );
  for (const [index, { precision, recall, falsePositives }] of folds.entries()) {
    console.log(`fold ${index + 1}: precision ${precision}, recall ${recall}, ${falsePositives} false`);
  }
}
if (values.errors && !values.json) console.log(`\n${errorsAsText(judged)}`);

function isWanted(entry: Entry): boolean {
  if (values.open && isLocked(entry.source.project)) return false;
  if (values.locked && !isLocked(entry.source.project)) return false;
  if (values['no-ambiguous'] && entry.note.startsWith('ambiguous:')) return false;
  return !(values['no-knowledge'] && entry.note.endsWith('[from knowledge]'));
}

function judged1(entry: Entry): Judged {
  const { status, contentType, body } = entry;
  return { entry, verdict: judge({ response: { status, contentType, body } }) };
}

/** Figures of five folds, each of whole projects. */
function crossValidate(all: readonly Judged[]): Rejected[] {
  return [0, 1, 2, 3, 4].map((fold) =>
    rejectedFigures(all.filter(({ entry }) => foldOf(entry.source.project) === fold)),
  );
}
