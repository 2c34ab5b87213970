/** Reports a task of a tab and offers to take it back while the background still waits. */
import { useCallback } from 'preact/hooks';
import type { TaskView } from '../../utils/protocol/views';
import { useServices, useWords } from '../services';
import { useToast } from '../toast';

/** Issue 6: a report by one click can be taken back for five seconds. */
export const UNDO_MS = 5000;

export function useReport(tabId: number) {
  const { send } = useServices();
  const { t } = useWords();
  const { show, outcome } = useToast();
  return useCallback(
    async ({ taskId }: TaskView) => {
      const number = String(taskId);
      const queued = await outcome(send({ type: 'report.task', taskId, tabId, undoMs: UNDO_MS }));
      if (!queued) return;
      const undo = () =>
        outcome(send({ type: 'report.undo', taskId }), t('report.undone', { taskId: number }));
      show({
        text: t('report.going', { taskId: number }),
        ms: UNDO_MS,
        action: { label: t('action.undo'), run: undo },
      });
    },
    [send, show, outcome, t, tabId],
  );
}
