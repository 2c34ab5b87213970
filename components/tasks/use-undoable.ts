/** Sends several reports at once and offers the way back while none of them has been sent. */
import { useCallback } from 'preact/hooks';
import type { OfTask } from '../../utils/protocol/commands';
import { useServices, useWords } from '../services';
import { useToast } from '../toast';
import { UNDO_MS } from './use-report';

interface Undoable {
  command: Promise<OfTask[]>;
  /** What undoing is: the reports are dropped, or held again as they were. */
  undo: 'reports.undo' | 'reports.hold';
}

/** Gives the sentence of the first refusal; null when all went out. Failures are shown as a toast too. */
export function useUndoable() {
  const { send } = useServices();
  const { t, say } = useWords();
  const { show } = useToast();
  return useCallback(
    async ({ command, undo }: Undoable): Promise<string | null> => {
      const takeBack = async (taskIds: number[]) => {
        const results = await send({ type: undo, taskIds });
        const count = results.filter(({ result }) => result.ok).length;
        const sent = results.find(({ result }) => !result.ok)?.result;
        const back = undo === 'reports.hold' ? 'held.again' : 'report.undoneMany';
        show({ text: sent && !sent.ok ? say(sent.problem) : t(back, { count }), ms: UNDO_MS });
      };
      try {
        const results = await command;
        const taskIds = results.flatMap(({ taskId, result }) => (result.ok ? [taskId] : []));
        const failed = results.find(({ result }) => !result.ok)?.result;
        const problem = failed && !failed.ok ? say(failed.problem) : null;
        const action = { label: t('action.undo'), run: () => takeBack(taskIds) };
        if (taskIds.length > 0)
          show({ text: t('byHand.sent', { count: taskIds.length }), ms: UNDO_MS, action });
        else if (problem) show({ text: problem, ms: UNDO_MS });
        return problem;
      } catch {
        const problem = t('app.noAnswer');
        show({ text: problem, ms: UNDO_MS });
        return problem;
      }
    },
    [send, show, say, t],
  );
}

/** Sends held reports after all; taken back, they are held again. */
export function useRelease() {
  const { send } = useServices();
  const undoable = useUndoable();
  return (taskIds: number[]) =>
    undoable({ command: send({ type: 'reports.release', taskIds, undoMs: UNDO_MS }), undo: 'reports.hold' });
}
