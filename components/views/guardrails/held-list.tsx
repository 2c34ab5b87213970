/** Reports that were held back and can still be sent: report anyway, or dismiss. */
import type { HistoryEntry } from '../../../utils/protocol/views';
import { useServices, useWords } from '../../services';
import { useRelease } from '../../tasks/use-undoable';
import { useToast } from '../../toast';
import { Button } from '../../ui/button';
import { Card, Empty } from '../../ui/parts';

function Held({ entry, now }: { entry: HistoryEntry; now: number }) {
  const { send } = useServices();
  const { t, say, formats } = useWords();
  const { outcome } = useToast();
  const release = useRelease();
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
      <div class="row">
        <Button
          size="small"
          look="primary"
          label={t('held.reportNamed', { taskId: number })}
          onPress={() => release([taskId])}
        >
          {t('held.report')}
        </Button>
        <Button
          size="small"
          label={t('task.dismissHeld', { taskId: number })}
          onPress={() => outcome(send({ type: 'report.dismiss', taskId }))}
        >
          {t('action.dismiss')}
        </Button>
      </div>
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
