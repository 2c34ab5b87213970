/** Judges labelled responses as the background would judge a response body and prints the figures. */
import { judge } from '../utils/verdict/index.ts';
import { readArguments, USAGE, Usage } from './eval/arguments.ts';
import { BadRecord, type Entry, foldOf, isLocked, readEntries } from './eval/corpus.ts';
import { type Judged, type Rejected, rejectedFigures, report } from './eval/figures.ts';
import { asText, errorsAsText } from './eval/print.ts';

try {
  run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Usage) && !(error instanceof BadRecord)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

function run(given: string[]): void {
  const asked = readArguments(given);
  if (asked === 'help') {
    console.log(USAGE);
    return;
  }
  const entries = asked.files.flatMap(readEntries).filter((entry) => isWanted(entry, asked));
  const judged = entries.map(judgeOne);
  const figures = report(judged, asked.by);
  const folds = asked.crossValidate ? crossValidate(judged) : null;
  if (asked.json) {
    console.log(JSON.stringify(folds === null ? figures : { ...figures, folds }, null, 1));
    return;
  }
  console.log(asText(figures));
  if (folds !== null) console.log(foldsAsText(folds));
  if (asked.errors) console.log(`\n${errorsAsText(judged)}`);
}

interface Wanted {
  open: boolean;
  locked: boolean;
  noAmbiguous: boolean;
  noKnowledge: boolean;
}

function isWanted(entry: Entry, { open, locked, noAmbiguous, noKnowledge }: Wanted): boolean {
  if (open && isLocked(entry.source.project)) return false;
  if (locked && !isLocked(entry.source.project)) return false;
  if (noAmbiguous && entry.note.startsWith('ambiguous:')) return false;
  return !(noKnowledge && entry.note.endsWith('[from knowledge]'));
}

function judgeOne(entry: Entry): Judged {
  const { status, contentType, body } = entry;
  return { entry, verdict: judge({ response: { status, contentType, body } }) };
}

/** Figures of five folds, each of whole projects. */
function crossValidate(all: readonly Judged[]): Rejected[] {
  return [0, 1, 2, 3, 4].map((fold) =>
    rejectedFigures(all.filter(({ entry }) => foldOf(entry.source.project) === fold)),
  );
}

function foldsAsText(folds: readonly Rejected[]): string {
  const lines = folds.map(
    ({ precision, recall, falsePositives }, index) =>
      `fold ${index + 1}: precision ${precision}, recall ${recall}, ${falsePositives} false`,
  );
  const head =
    '\nby fold of whole projects (the tables are written, not trained, so no fold was learned from)';
  return [head, ...lines].join('\n');
}
