/** What can be done with a report that is held back: send it after all, or drop it. */
import { useServices, useWords } from '../services';
import { useToast } from '../toast';
import { Button } from '../ui/button';
import { useRelease } from './use-undoable';

interface Props {
  taskId: number;
  /** Text of the button that sends it, and its accessible name, which tells one row's from another's. */
  send: { text: string; label: string };
}

export function HeldActions({ taskId, send: { text, label } }: Props) {
  const { send } = useServices();
  const { t } = useWords();
  const { outcome } = useToast();
  const release = useRelease();
  return (
    <div class="row">
      <Button size="small" look="primary" label={label} onPress={() => release([taskId])}>
        {text}
      </Button>
      <Button
        size="small"
        label={t('task.dismissHeld', { taskId: String(taskId) })}
        onPress={() => outcome(send({ type: 'report.dismiss', taskId }))}
      >
        {t('action.dismiss')}
      </Button>
    </div>
  );
}
