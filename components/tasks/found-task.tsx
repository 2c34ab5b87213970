/** One typed number as the service knows it: kind, age and key, or why it cannot be reported. */
import type { LookedUp } from '../../utils/protocol/commands';
import { useWords } from '../services';
import { Chip } from '../ui/parts';

export function FoundTask({ task }: { task: LookedUp }) {
  const { t, say, formats } = useWords();
  return (
    <li class="found__task">
      <span class="mono">#{task.taskId}</span>
      {task.found ? (
        <span>
          {task.kind ? t(`kind.${task.kind}`) : t('byHand.kindUnknown')}
          {task.ageMs !== null && <span class="soft"> · {formats.span(task.ageMs)}</span>}
          {task.keyName && <span class="soft"> · {task.keyName}</span>}
        </span>
      ) : (
        <Chip tone="bad">{t('byHand.notFound')}</Chip>
      )}
      {task.problem && <span class="small found__problem">{say(task.problem)}</span>}
    </li>
  );
}
