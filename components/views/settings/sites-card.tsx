/** Modes of single sites: what differs from everywhere. */
import { useState } from 'preact/hooks';
import type { Mode } from '../../../utils/protocol/words';
import { useServices, useWords } from '../../services';
import { useToast } from '../../toast';
import { Button } from '../../ui/button';
import { SelectField, TextField } from '../../ui/fields';
import { Card } from '../../ui/parts';
import { Locked } from './locked';
import { readHost } from './read-fields';
import type { SettingsHandle } from './use-settings';

const MODES: Mode[] = ['automatic', 'ask', 'off'];

function AddSite({ onAdd }: { onAdd: (site: string, mode: Mode) => unknown }) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const [mode, setMode] = useState<Mode>('ask');
  const [error, setError] = useState<string | null>(null);
  const submit = (event: Event) => {
    event.preventDefault();
    const host = readHost(text);
    if (host === null) return setError(t('siteModes.invalid'));
    setError(null);
    setText('');
    return onAdd(host, mode);
  };
  return (
    <form class="lines__add" onSubmit={submit}>
      <TextField label={t('siteModes.site')} name="site" error={error} value={text} onInput={setText} />
      <SelectField<Mode>
        label={t('siteModes.mode')}
        value={mode}
        options={MODES.map((value) => ({ value, label: t(`mode.${value}`) }))}
        onPick={setMode}
      />
      <Button type="submit" icon="plus">
        {t('action.add')}
      </Button>
    </form>
  );
}

export function SitesCard({ settings }: { settings: SettingsHandle }) {
  const { send } = useServices();
  const { t } = useWords();
  const { outcome } = useToast();
  if (!settings.view) return null;
  const locked = settings.isLocked('sites');
  const sites = Object.entries(settings.view.settings.sites).sort(([a], [b]) => a.localeCompare(b));
  const change = (site: string, mode: Mode | null) =>
    outcome(send({ type: 'site.mode', site, mode }), t('settings.saved')).then(settings.reload);
  return (
    <Card title={t('siteModes.title')} aside={<Locked when={locked} />}>
      <p class="soft small">{t('siteModes.text')}</p>
      {sites.length > 0 && (
        <ul class="lines">
          {sites.map(([site, mode]) => (
            <li key={site} class="lines__item">
              <span class="grow">{site}</span>
              <SelectField<Mode>
                label={t('mode.legend', { site })}
                hideLabel
                value={mode}
                disabled={locked}
                options={MODES.map((value) => ({ value, label: t(`mode.${value}`) }))}
                onPick={(picked) => change(site, picked)}
              />
              <Button
                size="small"
                look="danger"
                disabled={locked}
                label={t('list.removeNamed', { name: site })}
                onPress={() => change(site, null)}
              >
                {t('action.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {!locked && <AddSite onAdd={change} />}
    </Card>
  );
}
