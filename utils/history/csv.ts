/** The CSV form of history entries. */
import Papa from 'papaparse';
import type { HistoryEntry } from '../protocol/views.ts';

const NEWLINE = '\r\n';

const COLUMNS = {
  time: (entry: HistoryEntry) => new Date(entry.at).toISOString(),
  taskId: (entry: HistoryEntry) => entry.taskId,
  kind: (entry: HistoryEntry) => entry.kind,
  taskType: (entry: HistoryEntry) => entry.taskType,
  site: (entry: HistoryEntry) => entry.site,
  page: (entry: HistoryEntry) => entry.page,
  source: (entry: HistoryEntry) => entry.source,
  outcome: (entry: HistoryEntry) => entry.outcome,
  confidence: (entry: HistoryEntry) => entry.confidence,
  fault: (entry: HistoryEntry) => entry.fault,
  reason: (entry: HistoryEntry) => entry.reason.key,
  reasonParams: (entry: HistoryEntry) => JSON.stringify(entry.reason.params ?? {}),
  ageSeconds: (entry: HistoryEntry) => (entry.ageMs === null ? null : entry.ageMs / 1_000),
  report: (entry: HistoryEntry) => entry.report.state,
  method: (entry: HistoryEntry) => entry.report.method,
  answeredAt: (entry: HistoryEntry) =>
    entry.report.answeredAt === null ? null : new Date(entry.report.answeredAt).toISOString(),
  errorCode: (entry: HistoryEntry) => entry.report.errorCode,
  answer: (entry: HistoryEntry) => entry.report.answer,
  manual: (entry: HistoryEntry) => entry.manual,
  evidence: (entry: HistoryEntry) => JSON.stringify(entry.evidence),
} as const;

/** The line that names the columns. */
export const csvHead = (): string => `${Object.keys(COLUMNS).join(',')}${NEWLINE}`;

/** One line an entry, the last one ended too. */
export function csvLines(entries: readonly HistoryEntry[]): string {
  const readers = Object.values(COLUMNS);
  const rows = entries.map((entry) => readers.map((read) => read(entry)));
  return `${Papa.unparse(rows, { escapeFormulae: true, newline: NEWLINE })}${NEWLINE}`;
}
