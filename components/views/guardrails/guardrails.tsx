/** Guardrails: what is paused and why, what is held for the person, and the limits. */
import type { PauseView } from '../../../utils/protocol/views';
import { useNow, useRead } from '../../hooks';
import { NoAnswer } from '../../page';
import { PauseList } from '../../pause-list';
import { useServices, useWords } from '../../services';
import { Card, Empty, Skeleton } from '../../ui/parts';
import { useSettings } from '../settings/use-settings';
import { HeldList } from './held-list';
import { Limits } from './limits';
import { heldBy, ReportSite } from './report-site';
import { useHeld } from './use-held';
import '../settings/settings.css';

/** `popup.read` about no tab: pauses and problems of everything. */
export const NO_TAB = -1;

function Checklist() {
  const { t } = useWords();
  return (
    <Card title={t('checklist.title')}>
      <p class="soft small">{t('checklist.text')}</p>
      <ol class="checklist">
        <li>{t('checklist.sitekey')}</li>
        <li>{t('checklist.userAgent')}</li>
        <li>{t('checklist.proxy')}</li>
        <li>{t('checklist.age')}</li>
        <li>{t('checklist.once')}</li>
        <li>{t('checklist.action')}</li>
      </ol>
    </Card>
  );
}

export function Guardrails() {
  const { send } = useServices();
  const { t } = useWords();
  const now = useNow();
  const held = useHeld(now);
  const state = useRead(() => send({ type: 'popup.read', tabId: NO_TAB }), [], ['pauses', 'settings']);
  const settings = useSettings();
  if (settings.failed || (state.state === 'failed' && !state.value))
    return <NoAnswer onRetry={state.reload} />;
  if (!settings.view || !state.value) return <Skeleton height="24rem" />;
  const { pauses } = state.value;
  const extra = (pause: PauseView) => {
    const taskIds = heldBy(pause, held);
    return taskIds.length > 0 && <ReportSite site={pause.name} taskIds={taskIds} />;
  };
  return (
    <>
      <p class="lead">{t('guardrails.lead')}</p>
      <div class="columns">
        <div class="column">
          <Card title={t('guardrails.pauses')}>
            {pauses.length > 0 ? (
              <PauseList pauses={pauses} now={now} extra={extra} />
            ) : (
              <Empty icon="shield" title={t('guardrails.emptyTitle')}>
                <p class="small">{t('guardrails.emptyText')}</p>
              </Empty>
            )}
          </Card>
          <HeldList entries={held} now={now} />
        </div>
        <div class="column">
          <Limits settings={settings} />
          <Checklist />
        </div>
      </div>
    </>
  );
}
