/**
 * Measures whether a small linear model over character n-grams would find refusals that the tables miss, on projects
 * it has not seen. Fixed seed, no randomness but the order by hash: two runs print the same.
 * node scripts/train.ts [FILE.jsonl]
 */
import { judge } from '../utils/verdict/index.ts';
import { type Entry, foldOf, readEntries } from './eval/corpus.ts';
import { isReported } from './eval/figures.ts';
import { features, score, train } from './eval/model.ts';

interface Sample {
  entry: Entry;
  reported: boolean;
  vector: Uint16Array;
}

const entries = readEntries(process.argv[2] ?? '../shared/corpus/dev.jsonl').filter(
  ({ note }) => !note.startsWith('ambiguous:'),
);
const samples: Sample[] = entries.map((entry) => {
  const { status, contentType, body } = entry;
  const verdict = judge({ response: { status, contentType, body } });
  return { entry, reported: isReported(verdict), vector: features(body, verdict) };
});

const scored: { refused: boolean; value: number }[] = [];
for (const fold of [0, 1, 2, 3, 4]) {
  const learned = samples.filter(({ entry }) => foldOf(entry.source.project) !== fold);
  const weights = train(learned.map(({ entry, vector }) => ({ vector, target: entry.label === 'rejected' })));
  for (const { entry, reported, vector } of samples) {
    if (reported || foldOf(entry.source.project) !== fold) continue;
    scored.push({ refused: entry.label === 'rejected', value: score(weights, vector) });
  }
}

scored.sort((a, b) => b.value - a.value);
const missed = scored.filter(({ refused }) => refused).length;
console.log(
  `${missed} refusals that the tables do not report; what a model would add, project by project unseen:`,
);
for (const count of [10, 20, 40, 80, 160]) {
  const right = scored.slice(0, count).filter(({ refused }) => refused).length;
  console.log(`the ${count} likeliest: ${right} right, ${count - right} false`);
}
