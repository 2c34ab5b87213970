/** What happens everywhere, where no site says otherwise. */
import { ModeSwitch } from '../../mode-switch';
import { useWords } from '../../services';
import { Card } from '../../ui/parts';
import { Locked } from './locked';
import type { SettingsHandle } from './use-settings';

export function ModeCard({ settings }: { settings: SettingsHandle }) {
  const { t } = useWords();
  if (!settings.view) return null;
  const { mode } = settings.view.settings;
  const locked = settings.isLocked('mode');
  return (
    <Card title={t('mode.everywhereTitle')} aside={<Locked when={locked} />}>
      <ModeSwitch
        legend={t('mode.everywhereTitle')}
        hideLegend
        value={mode}
        disabled={locked}
        onPick={(picked) => settings.write({ mode: picked })}
      />
      <p class="soft small">{t(`mode.${mode}.text`)}</p>
    </Card>
  );
}
