/** The latest decisions, newest first: site, kind, when, what became of it and why. */
import type { HistoryEntry } from '../../utils/protocol/views';
import { useWords } from '../services';
import { outcomeStatus, reportStatus } from '../tasks/task-status';
import { Chip } from '../ui/parts';
import './reports.css';

/** The word that matters most about an entry: its report, or what the site said where nothing was reported. */
export function EntryChip({ entry }: { entry: HistoryEntry }) {
  const { t } = useWords();
  const { state } = entry.report;
  const status = state === 'none' ? outcomeStatus(entry.outcome) : reportStatus(state);
  return (
    <Chip tone={status.tone} {...(status.icon && { icon: status.icon })}>
      {t(status.key)}
    </Chip>
  );
}

export function RecentList({ entries, now }: { entries: HistoryEntry[]; now: number }) {
  const { t, say, formats } = useWords();
  return (
    <ul class="recent">
      {entries.map((entry) => (
        <li key={entry.id} class="recent__entry">
          <div class="row">
            <span class="grow recent__site">{entry.site}</span>
            <EntryChip entry={entry} />
          </div>
          <p class="small soft recent__facts">
            <span>{t(`kind.${entry.kind}`)}</span>
            {entry.taskId !== null && <span class="mono">#{entry.taskId}</span>}
            <time dateTime={new Date(entry.at).toISOString()} title={formats.dateTime(entry.at)}>
              {formats.ago(entry.at, now)}
            </time>
          </p>
          <p class="small">{say(entry.reason)}</p>
          {entry.report.errorCode && <p class="small mono recent__error">{entry.report.errorCode}</p>}
        </li>
      ))}
    </ul>
  );
}
