/** Figures of a judged corpus: exact counts, per label, per group, confusion. */

import type { Outcome, Verdict } from '../../utils/protocol/words.ts';
import { REPORT_THRESHOLD } from '../../utils/verdict/index.ts';
import type { Entry } from './corpus.ts';

export interface Judged {
  entry: Entry;
  verdict: Verdict;
}

export interface Rejected {
  precision: number;
  recall: number;
  truePositives: number;
  falsePositives: number;
  falseNegatives: number;
}

export interface Report {
  records: number;
  threshold: number;
  rejected: Rejected;
  labels: Record<string, { records: number; precision: number; recall: number }>;
  by: Record<string, Record<string, Rejected & { records: number }>>;
  confusion: Record<string, Record<string, number>>;
}

/** Ways to group the records. */
export const GROUPS: Readonly<Record<string, (entry: Entry) => string>> = {
  label: (entry) => entry.label,
  lang: (entry) => entry.lang,
  kind: (entry) => entry.kind,
  captcha: (entry) => entry.captcha,
  project: (entry) => entry.source.project,
};

/** Whether a verdict would be reported by itself. */
export function isReported({ outcome, confidence }: Verdict): boolean {
  return outcome === 'rejected' && confidence >= REPORT_THRESHOLD;
}

/** Precision and recall of automatic reports; 1 where nothing is counted. */
export function rejectedFigures(judged: readonly Judged[]): Rejected {
  let truePositives = 0;
  let falsePositives = 0;
  let falseNegatives = 0;
  for (const { entry, verdict } of judged) {
    const is = entry.label === 'rejected';
    const said = isReported(verdict);
    if (is && said) truePositives += 1;
    else if (said) falsePositives += 1;
    else if (is) falseNegatives += 1;
  }
  return {
    precision: ratio(truePositives, truePositives + falsePositives),
    recall: ratio(truePositives, truePositives + falseNegatives),
    truePositives,
    falsePositives,
    falseNegatives,
  };
}

/** Everything the eval command prints. */
export function report(judged: readonly Judged[], groups: readonly string[]): Report {
  const by: Report['by'] = {};
  for (const group of groups) {
    const keyOf = GROUPS[group];
    if (keyOf === undefined)
      throw new Error(`unknown group ${group}; known: ${Object.keys(GROUPS).join(', ')}`);
    const parts = new Map<string, Judged[]>();
    for (const each of judged) {
      const key = keyOf(each.entry);
      parts.set(key, [...(parts.get(key) ?? []), each]);
    }
    by[group] = Object.fromEntries(
      [...parts]
        .sort(([a], [b]) => a.localeCompare(b))
        .map(([key, part]) => [key, { records: part.length, ...rejectedFigures(part) }]),
    );
  }
  return {
    records: judged.length,
    threshold: REPORT_THRESHOLD,
    rejected: rejectedFigures(judged),
    labels: labelFigures(judged),
    by,
    confusion: confusion(judged),
  };
}

function labelFigures(judged: readonly Judged[]): Report['labels'] {
  const labels = [...new Set(judged.flatMap(({ entry, verdict }) => [entry.label, verdict.outcome]))].sort();
  const figures: Report['labels'] = {};
  for (const label of labels) {
    const are = judged.filter(({ entry }) => entry.label === label);
    const said = judged.filter(({ verdict }) => verdict.outcome === label);
    const both = are.filter(({ verdict }) => verdict.outcome === label).length;
    figures[label] = {
      records: are.length,
      precision: ratio(both, said.length),
      recall: ratio(both, are.length),
    };
  }
  return figures;
}

function confusion(judged: readonly Judged[]): Report['confusion'] {
  const table: Record<string, Partial<Record<Outcome, number>>> = {};
  for (const { entry, verdict } of judged) {
    const row = table[entry.label] ?? {};
    row[verdict.outcome] = (row[verdict.outcome] ?? 0) + 1;
    table[entry.label] = row;
  }
  return table;
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : Math.round((part / whole) * 10_000) / 10_000;
}
