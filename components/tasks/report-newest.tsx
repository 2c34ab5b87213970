/** The one-click report of the newest token of the tab: what will be sent, said before it is sent. */
import { useId } from 'preact/hooks';
import type { TaskView } from '../../utils/protocol/views';
import { useWords } from '../services';
import { Button } from '../ui/button';
import { doubtAbout } from './task-status';

export function ReportNewest({ task, onReport }: { task: TaskView; onReport: (task: TaskView) => unknown }) {
  const { t } = useWords();
  const id = useId();
  const doubt = doubtAbout(task);
  const what = task.kind === 'image' ? 'preview.image' : 'preview.token';
  return (
    <div class="report-newest">
      <Button look="primary" size="wide" icon="flag" describedBy={id} onPress={() => onReport(task)}>
        {t('action.reportNewest')}
      </Button>
      <p class="small soft" id={id}>
        {t(what, { taskId: String(task.taskId), kind: t(`kind.${task.kind}`) })}
        {doubt && <span class="report-newest__doubt"> {t(doubt)}</span>}
      </p>
    </div>
  );
}
