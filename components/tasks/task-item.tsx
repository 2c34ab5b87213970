/** One task of the tab: kind, number, age, life bar, state, reason, and what can be done with it. */
import type { TaskView } from '../../utils/protocol/views';
import { useServices, useWords } from '../services';
import { useToast } from '../toast';
import { Button } from '../ui/button';
import { Chip } from '../ui/parts';
import { HeldActions } from './held-actions';
import { LifeBar } from './life-bar';
import { reportable, taskStatus } from './task-status';

interface Props {
  task: TaskView;
  now: number;
  /** Reports the task with the chance to take it back; absent where the big button stands for it. */
  onReport: ((task: TaskView) => unknown) | null;
}

function Actions({ task, now, onReport }: Props) {
  const { send } = useServices();
  const { t } = useWords();
  const { outcome } = useToast();
  const { taskId } = task;
  const number = String(taskId);
  if (task.report?.state === 'held') {
    return (
      <HeldActions
        taskId={taskId}
        send={{ text: t('action.report'), label: t('task.sendHeld', { taskId: number }) }}
      />
    );
  }
  if (task.report?.undoable) {
    const undone = t('report.undone', { taskId: number });
    return (
      <div class="row">
        <Button
          size="small"
          icon="undo"
          label={t('task.undoNumber', { taskId: number })}
          onPress={() => outcome(send({ type: 'report.undo', taskId }), undone)}
        >
          {t('action.undo')}
        </Button>
      </div>
    );
  }
  if (!onReport || !reportable(task, now)) return null;
  return (
    <div class="row">
      <Button
        size="small"
        icon="flag"
        label={t('task.reportNumber', { taskId: number })}
        onPress={() => onReport(task)}
      >
        {t('action.report')}
      </Button>
    </div>
  );
}

export function TaskItem(props: Props) {
  const { task, now } = props;
  const { t, say, formats } = useWords();
  const status = taskStatus(task);
  const over = now >= task.windowEndsAt || task.report?.state === 'accepted';
  return (
    <li class="task">
      <div class="row">
        <strong class="grow">{t(`kind.${task.kind}`)}</strong>
        <Chip tone={status.tone} {...(status.icon && { icon: status.icon })}>
          {t(status.key)}
        </Chip>
      </div>
      <p class="soft small task__facts">
        <span class="mono">#{task.taskId}</span>
        <span>{formats.ago(task.createdAt, now)}</span>
        {task.keyName && <span>{task.keyName}</span>}
      </p>
      {task.report?.errorCode && <p class="small mono task__error">{task.report.errorCode}</p>}
      {task.reason && <p class="small">{say(task.reason)}</p>}
      {!over && <LifeBar task={task} now={now} />}
      <Actions {...props} />
    </li>
  );
}
