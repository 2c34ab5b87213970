/** An entry as text for a support request: what the service's support asks for, and nothing secret. */
import type { Translator } from '../../../utils/i18n/translate';
import type { HistoryEntry } from '../../../utils/protocol/views';
import { outcomeStatus, reportStatus } from '../../tasks/task-status';

/** Times in UTC, so that both sides read the same. */
export function supportText(entry: HistoryEntry, { t, say }: Translator): string {
  const utc = (at: number) => `${new Date(at).toISOString().replace('T', ' ').slice(0, 19)} UTC`;
  const lines: [string, string | null][] = [
    [t('details.task'), entry.taskId === null ? null : String(entry.taskId)],
    [t('details.kind'), t(`kind.${entry.kind}`)],
    [t('details.type'), entry.taskType],
    [t('details.time'), utc(entry.at)],
    [t('details.page'), entry.page],
    [t('details.outcome'), t(outcomeStatus(entry.outcome).key)],
    [t('details.age'), entry.ageMs === null ? null : `${Math.round(entry.ageMs / 1000)} s`],
    [t('details.why'), say(entry.reason)],
    [t('details.report'), t(reportStatus(entry.report.state).key)],
    [t('details.method'), entry.report.method],
    [t('details.answeredAt'), entry.report.answeredAt === null ? null : utc(entry.report.answeredAt)],
    [t('details.answer'), entry.report.answer ?? entry.report.errorCode],
  ];
  const facts = lines.flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`]));
  const seen = entry.evidence.map(({ rule, place, at, excerpt }) => {
    const where = at ? `${place} ${at}` : place;
    return `- ${rule} (${where}): ${excerpt}`;
  });
  return [...facts, ...(seen.length > 0 ? [`${t('details.evidence')}:`, ...seen] : [])].join('\n');
}
