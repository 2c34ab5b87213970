/** Guardrails that have stopped automatic reports: what, why, since when, and the button to go on. */
import type { PauseView } from '../utils/protocol/views';
import { useServices, useWords } from './services';
import { useToast } from './toast';
import { Button } from './ui/button';
import { Notice } from './ui/parts';

export function PauseList({ pauses, now }: { pauses: PauseView[]; now: number }) {
  const { send } = useServices();
  const { t, say, formats } = useWords();
  const { outcome } = useToast();
  return (
    <ul class="stack problems">
      {pauses.map((pause) => (
        <li key={pause.id}>
          <Notice
            tone="warn"
            action={
              <Button
                size="small"
                label={t('pause.resumeNamed', { name: pause.name })}
                onPress={() => outcome(send({ type: 'pause.resume', id: pause.id }), t('pause.resumed'))}
              >
                {t('fix.resume')}
              </Button>
            }
          >
            <strong>{t(`pause.${pause.scope}`, { name: pause.name })}</strong> {say(pause.reason)}{' '}
            <span class="soft small">
              {t('pause.since', { when: formats.ago(pause.since, now) })}
              {pause.until !== null && ` · ${t('pause.until', { time: formats.time(pause.until) })}`}
            </span>
          </Notice>
        </li>
      ))}
    </ul>
  );
}
