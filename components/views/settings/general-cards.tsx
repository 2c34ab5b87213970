/** Notifications, language, and how long history is kept. */
import { LANGUAGE_NAMES, LANGUAGES } from '../../../utils/i18n/languages';
import type { Settings } from '../../../utils/protocol/settings';
import { useWords } from '../../services';
import { SelectField, Switch } from '../../ui/fields';
import { Card } from '../../ui/parts';
import { DeleteHistory } from './delete-history';
import { Locked } from './locked';
import type { SettingsHandle } from './use-settings';

/** Retentions offered, in days; 0 is for ever. Another one, set by a policy, is shown as it is. */
const RETENTIONS = [7, 30, 90, 365, 0];

function Retention({ settings, days }: { settings: SettingsHandle; days: number }) {
  const { t } = useWords();
  const offered = RETENTIONS.includes(days) ? RETENTIONS : [days, ...RETENTIONS];
  return (
    <SelectField
      label={t('retention.label')}
      value={String(days)}
      disabled={settings.isLocked('retentionDays')}
      options={offered.map((value) => ({
        value: String(value),
        label: value === 0 ? t('retention.forever') : t('retention.days', { count: value }),
      }))}
      onPick={(value) => settings.write({ retentionDays: Number(value) })}
    />
  );
}

export function GeneralCards({ settings }: { settings: SettingsHandle }) {
  const { t } = useWords();
  if (!settings.view) return null;
  const { language, notifications, retentionDays } = settings.view.settings;
  const { isLocked, write } = settings;
  return (
    <>
      <Card title={t('general.title')} aside={<Locked when={isLocked('notifications')} />}>
        <Switch
          label={t('notifications.label')}
          hint={t('notifications.hint')}
          checked={notifications}
          disabled={isLocked('notifications')}
          onToggle={(on) => write({ notifications: on })}
        />
        <SelectField<Settings['language']>
          label={t('language.label')}
          value={language}
          disabled={isLocked('language')}
          options={[
            { value: 'auto', label: t('language.auto') },
            ...LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] })),
          ]}
          onPick={(value) => write({ language: value })}
        />
      </Card>
      <Card title={t('retention.title')} aside={<Locked when={isLocked('retentionDays')} />}>
        <p class="soft small">{t('retention.text')}</p>
        <Retention settings={settings} days={retentionDays} />
        <DeleteHistory />
      </Card>
    </>
  );
}
