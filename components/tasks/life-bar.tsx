/** How long an answer still lives, or, once it was used, how long its task can still be reported. */
import type { TaskView } from '../../utils/protocol/views';
import { useWords } from '../services';

/** The service forgets a task five minutes after it was made (FACTS section 1). */
const WINDOW_MS = 300_000;

export function LifeBar({ task, now }: { task: TaskView; now: number }) {
  const { t, formats } = useWords();
  const madeAt = task.readyAt ?? task.createdAt;
  const living = task.submittedAt === null && task.lifeMs !== null && task.readyAt !== null;
  const total = living && task.lifeMs !== null ? task.lifeMs : WINDOW_MS;
  const left = Math.max(0, living ? madeAt + total - now : task.windowEndsAt - now);
  const share = Math.min(1, left / total);
  const span = formats.span(left);
  const text = living
    ? left > 0
      ? t('life.left', { span })
      : t('life.over')
    : left > 0
      ? t('window.left', { span })
      : t('window.over');
  const look = share === 0 ? ' life__fill--out' : share < 0.3 ? ' life__fill--low' : '';
  return (
    <div class="task__life">
      {/* biome-ignore lint/a11y/useSemanticElements: <meter> cannot be styled alike in both browsers */}
      <div
        class="life"
        role="meter"
        aria-label={living ? t('life.name') : t('window.name')}
        aria-valuemin={0}
        aria-valuemax={Math.round(total / 1000)}
        aria-valuenow={Math.round(left / 1000)}
        aria-valuetext={text}
      >
        <div class={`life__fill${look}`} style={{ inlineSize: `${share * 100}%` }} />
      </div>
      <span class="soft task__left" aria-hidden="true">
        {text}
      </span>
    </div>
  );
}
