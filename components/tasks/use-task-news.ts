/** Tells screen readers when a task that is shown changes its state; what is there at first is read as usual. */
import { useEffect, useRef } from 'preact/hooks';
import type { MessageKey } from '../../utils/i18n/translate';
import type { TaskView } from '../../utils/protocol/views';
import { useAnnounce } from '../live';
import { useWords } from '../services';
import { taskStatus } from './task-status';

export function useTaskNews(tasks: readonly TaskView[]): void {
  const announce = useAnnounce();
  const { t } = useWords();
  const known = useRef(new Map<number, MessageKey>());
  useEffect(() => {
    for (const task of tasks) {
      const { key } = taskStatus(task);
      const before = known.current.get(task.taskId);
      known.current.set(task.taskId, key);
      if (before === undefined || before === key) continue;
      announce(t('task.now', { taskId: String(task.taskId), status: t(key) }));
    }
  }, [tasks, announce, t]);
}
