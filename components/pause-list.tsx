/** Guardrails that have stopped automatic reports: what, why, since when, and the button to go on. */
import type { ComponentChildren } from 'preact';
import { EVERY_ORIGIN } from '../utils/guardrails/every-origin';
import type { PauseView } from '../utils/protocol/views';
import { useServices, useWords } from './services';
import { useToast } from './toast';
import { Button } from './ui/button';
import { Notice } from './ui/parts';

interface Props {
  pauses: PauseView[];
  now: number;
  /** A further button of a pause. */
  extra?: (pause: PauseView) => ComponentChildren;
}

export function PauseList({ pauses, now, extra }: Props) {
  const { send } = useServices();
  const { t, say, formats } = useWords();
  const { outcome } = useToast();
  const isEvery = ({ scope, name }: PauseView) => scope === 'origin' && name === EVERY_ORIGIN;
  return (
    <ul class="stack problems">
      {pauses.map((pause) => (
        <li key={pause.id}>
          <Notice
            tone="warn"
            action={
              <div class="row">
                {extra?.(pause)}
                <Button
                  size="small"
                  label={t('pause.resumeNamed', { name: isEvery(pause) ? t('sites.all') : pause.name })}
                  onPress={() => outcome(send({ type: 'pause.resume', id: pause.id }), t('pause.resumed'))}
                >
                  {t('fix.resume')}
                </Button>
              </div>
            }
          >
            <strong>
              {isEvery(pause) ? t('pause.origins') : t(`pause.${pause.scope}`, { name: pause.name })}
            </strong>{' '}
            {say(pause.reason)}{' '}
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
