/** "Report anyway" for everything that a pause holds back: how many it is stands on the button. */
import type { HistoryEntry, PauseView } from '../../../utils/protocol/views';
import { useWords } from '../../services';
import { useRelease } from '../../tasks/use-undoable';
import { Button } from '../../ui/button';

/** Task numbers that a site's pause holds back. */
export function heldBy({ scope, name }: PauseView, held: readonly HistoryEntry[]): number[] {
  const own = scope === 'site' ? held.filter(({ site }) => site === name) : [];
  return [...new Set(own.flatMap(({ taskId }) => (taskId === null ? [] : [taskId])))];
}

export function ReportSite({ site, taskIds }: { site: string; taskIds: number[] }) {
  const { t } = useWords();
  const release = useRelease();
  const count = taskIds.length;
  return (
    <Button
      size="small"
      icon="flag"
      label={t('held.reportSite', { count, site })}
      onPress={() => release(taskIds)}
    >
      {t('held.reportAll', { count })}
    </Button>
  );
}
