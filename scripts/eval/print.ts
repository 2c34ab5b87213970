/** The report for people. */
import type { Judged, Rejected, Report } from './figures.ts';
import { isReported } from './figures.ts';

const percent = (value: number): string => `${(value * 100).toFixed(2)} %`;

function line({ precision, recall, truePositives, falsePositives, falseNegatives }: Rejected): string {
  return `precision ${percent(precision)}  recall ${percent(recall)}  (${truePositives} right, ${falsePositives} false, ${falseNegatives} missed)`;
}

/** The whole report as text. */
export function asText(report: Report): string {
  const lines = [
    `records ${report.records}, threshold ${report.threshold}`,
    `rejected: ${line(report.rejected)}`,
    '',
  ];
  for (const [label, figures] of Object.entries(report.labels)) {
    lines.push(
      `${label.padEnd(14)} ${String(figures.records).padStart(5)} records  precision ${percent(figures.precision).padStart(8)}  recall ${percent(figures.recall).padStart(8)}`,
    );
  }
  lines.push('', 'confusion (label: what was said)');
  for (const [label, row] of Object.entries(report.confusion)) {
    const cells = Object.entries(row).map(([said, count]) => `${said} ${count}`);
    lines.push(`${label.padEnd(14)} ${cells.join(', ')}`);
  }
  for (const [group, parts] of Object.entries(report.by)) {
    lines.push('', `by ${group}`);
    for (const [key, figures] of Object.entries(parts)) {
      lines.push(`${key.padEnd(28)} ${String(figures.records).padStart(5)}  ${line(figures)}`);
    }
  }
  return lines.join('\n');
}

/** Every record that was judged wrongly, reports first, with the evidence. */
export function errorsAsText(judged: readonly Judged[]): string {
  const wrong = judged.filter(({ entry, verdict }) => {
    const reported = isReported(verdict);
    return entry.label === 'rejected' ? !reported : reported || verdict.outcome !== entry.label;
  });
  return wrong.map(describe).join('\n');
}

function describe({ entry, verdict }: Judged): string {
  const tag = isReported(verdict) ? 'FALSE REPORT' : entry.label === 'rejected' ? 'MISSED' : 'wrong';
  const evidence = verdict.evidence
    .slice(0, 4)
    .map(
      (each) =>
        `    ${each.rule} ${each.outcome} ${each.weight.toFixed(2)} ${each.place} ${each.at ?? ''} | ${each.excerpt}`,
    );
  return [
    `${tag} ${entry.label} -> ${verdict.outcome} ${verdict.confidence}  [${entry.source.project} ${entry.lang} ${entry.kind}] ${entry.note}`,
    `    ${entry.body.slice(0, 500).replace(/\s+/g, ' ')}`,
    ...evidence,
  ].join('\n');
}
