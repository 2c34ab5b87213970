/** All settings, in groups. */
import { useRead } from '../../hooks';
import { KeyList } from '../../keys/key-list';
import { NoAnswer } from '../../page';
import { useServices, useWords } from '../../services';
import { Card, Skeleton } from '../../ui/parts';
import { GeneralCards } from './general-cards';
import { ModeCard } from './mode-card';
import { SitesCard } from './sites-card';
import { useSettings } from './use-settings';
import { WaysInCards } from './ways-in-cards';
import './settings.css';

export function SettingsView() {
  const { send } = useServices();
  const { t } = useWords();
  const settings = useSettings();
  const keys = useRead(() => send({ type: 'keys.read' }), [], ['keys']);
  if (settings.failed) return <NoAnswer onRetry={settings.reload} />;
  if (!settings.view || !keys.value) return <Skeleton height="30rem" />;
  return (
    <div class="columns">
      <div class="column">
        <Card title={t('key.title')}>
          <KeyList keys={keys.value} locked={settings.view.locked.includes('keys')} open />
        </Card>
        <ModeCard settings={settings} />
        <SitesCard settings={settings} />
      </div>
      <div class="column">
        <GeneralCards settings={settings} />
        <WaysInCards settings={settings} />
      </div>
    </div>
  );
}
