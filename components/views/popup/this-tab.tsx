/** The tab the popup stands over: the one-click report, its tasks, and the field for a number. */
import type { PopupView, TaskView } from '../../../utils/protocol/views';
import { useServices, useWords } from '../../services';
import { ByHand } from '../../tasks/by-hand';
import { ReportNewest } from '../../tasks/report-newest';
import { TaskItem } from '../../tasks/task-item';
import { reportable } from '../../tasks/task-status';
import { useReport } from '../../tasks/use-report';
import { useTaskNews } from '../../tasks/use-task-news';
import { Button } from '../../ui/button';
import { Card, Empty, Notice } from '../../ui/parts';
import '../../tasks/tasks.css';

export function ThisTab({ view, now, onAddKey }: { view: PopupView; now: number; onAddKey: () => void }) {
  const { openOptions } = useServices();
  const { t } = useWords();
  const report = useReport(view.tabId);
  useTaskNews(view.tasks);
  // The last used token is what a person has just seen refused; the shortcut goes by the same order.
  const last = (task: TaskView) => task.submittedAt ?? task.createdAt;
  const tasks = [...view.tasks].sort((a, b) => last(b) - last(a));
  const newest = tasks.find((task) => task.report?.state !== 'held' && reportable(task, now));
  return (
    <Card title={t('tab.title')}>
      {newest && <ReportNewest task={newest} onReport={report} />}
      {tasks.length > 0 ? (
        <ul class="tasks" aria-label={t('tab.tasks')}>
          {tasks.map((task) => (
            <TaskItem key={task.taskId} task={task} now={now} onReport={task === newest ? null : report} />
          ))}
        </ul>
      ) : (
        <Empty icon="eye" title={t(view.mode === 'off' ? 'tab.offTitle' : 'tab.emptyTitle')}>
          <p class="small">{t(view.mode === 'off' ? 'tab.offText' : 'tab.emptyText')}</p>
        </Empty>
      )}
      {view.unnumbered > 0 && (
        <Notice tone="accent">{t('tab.unnumbered', { count: view.unnumbered })}</Notice>
      )}
      {view.foreignKey !== null && (
        <Notice
          tone="warn"
          action={
            <Button size="small" onPress={onAddKey}>
              {t('fix.add-key')}
            </Button>
          }
        >
          {t('tab.foreignKey', { end: view.foreignKey })}
        </Notice>
      )}
      <details class="disclosure popup__by-hand" open={tasks.length === 0 || view.unnumbered > 0}>
        <summary>{t('byHand.title')}</summary>
        <ByHand
          tabId={view.tabId}
          aside={
            <Button look="quiet" onPress={() => openOptions('by-hand')}>
              {t('byHand.more')}
            </Button>
          }
        />
      </details>
    </Card>
  );
}
