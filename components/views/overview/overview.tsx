/** The first view: keys and mode at hand, and what deserves attention. */
import { useRead } from '../../hooks';
import { KeyList } from '../../keys/key-list';
import { NoAnswer } from '../../page';
import { useServices, useWords } from '../../services';
import { Card, Skeleton } from '../../ui/parts';
import { ModeCard } from '../settings/mode-card';
import { useSettings } from '../settings/use-settings';

export function Overview() {
  const { send } = useServices();
  const { t } = useWords();
  const keys = useRead(() => send({ type: 'keys.read' }), [], ['keys']);
  const settings = useSettings();
  if (!keys.value || !settings.view) {
    if (keys.state === 'failed') return <NoAnswer onRetry={keys.reload} />;
    return <Skeleton height="24rem" />;
  }
  return (
    <div class="columns">
      <Card title={t('key.title')}>
        <KeyList keys={keys.value} locked={settings.view.locked.includes('keys')} open />
      </Card>
      <ModeCard settings={settings} />
    </div>
  );
}
