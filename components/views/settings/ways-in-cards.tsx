/** Who may hand tasks over: pages, other extensions; and the addresses under which the service is known. */
import { useServices, useWords } from '../../services';
import { useToast } from '../../toast';
import { Button } from '../../ui/button';
import { Switch } from '../../ui/fields';
import { Card } from '../../ui/parts';
import { ListEditor } from './list-editor';
import { Locked } from './locked';
import { readExtensionId, readServiceAddress } from './read-fields';
import type { SettingsHandle } from './use-settings';

function Asking({ settings }: { settings: SettingsHandle }) {
  const { send } = useServices();
  const { t, formats } = useWords();
  const { outcome } = useToast();
  const asking = settings.view?.askingExtensions ?? [];
  if (asking.length === 0) return null;
  const answer = (id: string, allow: boolean) =>
    outcome(send({ type: 'extension.allow', id, allow }), t('settings.saved')).then(settings.reload);
  return (
    <ul class="stack problems" aria-label={t('extensions.asking')}>
      {asking.map(({ id, firstAt, count }) => (
        <li key={id} class="notice notice--warn">
          <p class="notice__text">
            {t('extensions.tried', { count, day: formats.day(firstAt) })} <span class="mono">{id}</span>
          </p>
          <div class="row">
            <Button size="small" label={t('extensions.allowNamed', { id })} onPress={() => answer(id, true)}>
              {t('action.allow')}
            </Button>
            <Button
              size="small"
              label={t('extensions.ignoreNamed', { id })}
              onPress={() => answer(id, false)}
            >
              {t('action.ignore')}
            </Button>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Extensions that were told off once; forgetting one lets it ask again. */
function Ignored({ settings }: { settings: SettingsHandle }) {
  const { t } = useWords();
  const ignored = settings.view?.settings.ignoredExtensions ?? [];
  if (ignored.length === 0) return null;
  const forget = (id: string) =>
    settings.write({ ignoredExtensions: ignored.filter((other) => other !== id) });
  return (
    <details class="disclosure">
      <summary>{t('extensions.ignored', { count: ignored.length })}</summary>
      <ul class="lines">
        {ignored.map((id) => (
          <li key={id} class="lines__item">
            <span class="mono grow">{id}</span>
            <Button size="small" label={t('list.removeNamed', { name: id })} onPress={() => forget(id)}>
              {t('action.remove')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

export function WaysInCards({ settings }: { settings: SettingsHandle }) {
  const { t } = useWords();
  if (!settings.view) return null;
  const { announcements, allowedExtensions, serviceAddresses } = settings.view.settings;
  const { isLocked, write } = settings;
  return (
    <>
      <Card title={t('announcements.title')} aside={<Locked when={isLocked('announcements')} />}>
        <Switch
          label={t('announcements.label')}
          hint={t('announcements.hint')}
          checked={announcements}
          disabled={isLocked('announcements')}
          onToggle={(on) => write({ announcements: on })}
        />
      </Card>
      <Card title={t('extensions.title')} aside={<Locked when={isLocked('allowedExtensions')} />}>
        <p class="soft small">{t('extensions.text')}</p>
        <Asking settings={settings} />
        <ListEditor
          label={t('extensions.label')}
          hint={t('extensions.hint')}
          items={allowedExtensions}
          disabled={isLocked('allowedExtensions')}
          read={readExtensionId}
          invalid={t('extensions.invalid')}
          onChange={(items) => write({ allowedExtensions: items })}
        />
        <Ignored settings={settings} />
      </Card>
      <Card title={t('addresses.title')} aside={<Locked when={isLocked('serviceAddresses')} />}>
        <p class="soft small">{t('addresses.text')}</p>
        <ListEditor
          label={t('addresses.label')}
          hint={t('addresses.hint')}
          items={serviceAddresses}
          disabled={isLocked('serviceAddresses')}
          read={readServiceAddress}
          invalid={t('addresses.invalid')}
          onChange={(items) => write({ serviceAddresses: items })}
        />
      </Card>
    </>
  );
}
