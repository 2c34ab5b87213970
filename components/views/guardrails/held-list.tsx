/** Reports that were held back and can still be sent: report anyway, or dismiss. */
import type { HistoryEntry } from '../../../utils/protocol/views';
import { useWords } from '../../services';
import { HeldActions } from '../../tasks/held-actions';
import { Card, Empty } from '../../ui/parts';

function Held({ entry, now }: { entry: HistoryEntry; now: number }) {
  const { t, say, formats } = useWords();
  const { taskId } = entry;
  if (taskId === null) return null;
  const number = String(taskId);
  return (
    <li class="lines__item">
      <div class="held__what">
        <strong>{entry.site}</strong> <span class="soft mono">#{number}</span>
        <p class="small">{say(entry.reason)}</p>
        <p class="small soft">
          {t(`kind.${entry.kind}`)} · {formats.ago(entry.at, now)}
        </p>
      </div>
      <HeldActions
        taskId={taskId}
        send={{ text: t('held.report'), label: t('held.reportNamed', { taskId: number }) }}
      />
    </li>
  );
}

export function HeldList({ entries, now }: { entries: HistoryEntry[]; now: number }) {
  const { t } = useWords();
  return (
    <Card title={t('held.title')}>
      {entries.length > 0 ? (
        <ul class="lines">
          {entries.map((entry) => (
            <Held key={entry.id} entry={entry} now={now} />
          ))}
        </ul>
      ) : (
        <Empty icon="pause" title={t('held.emptyTitle')}>
          <p class="small">{t('held.emptyText')}</p>
        </Empty>
      )}
    </Card>
  );
}
