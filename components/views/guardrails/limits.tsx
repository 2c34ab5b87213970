/** The adjustable limits of the guardrails. */
import { useState } from 'preact/hooks';
import { useWords } from '../../services';
import { TextField } from '../../ui/fields';
import { Card } from '../../ui/parts';
import { Locked } from '../settings/locked';
import { readWhole } from '../settings/read-fields';
import type { SettingsHandle } from '../settings/use-settings';

type Limit = 'pauseAfterRejections' | 'reportsPerSiteAndHour';

/** Bounds as in utils/protocol/settings. */
const BOUNDS: Record<Limit, [number, number]> = {
  pauseAfterRejections: [3, 1000],
  reportsPerSiteAndHour: [1, 10_000],
};

function LimitField({ settings, limit, value }: { settings: SettingsHandle; limit: Limit; value: number }) {
  const { t } = useWords();
  const [error, setError] = useState<string | null>(null);
  /** What is being typed: a page that draws itself anew meanwhile must not put the old value back. */
  const [draft, setDraft] = useState<string | null>(null);
  const [least, most] = BOUNDS[limit];
  const settle = async (text: string) => {
    const whole = readWhole(text, least, most);
    if (whole === null) return setError(t('limits.invalid', { least, most }));
    setError(null);
    await settings.write({ [limit]: whole });
    setDraft(null);
  };
  return (
    <TextField
      label={t(`limits.${limit}`)}
      hint={t(`limits.${limit}.hint`)}
      name={limit}
      type="number"
      min={least}
      max={most}
      value={draft ?? value}
      error={error}
      disabled={settings.isLocked(limit)}
      onInput={setDraft}
      onSettle={settle}
    />
  );
}

export function Limits({ settings }: { settings: SettingsHandle }) {
  const { t } = useWords();
  if (!settings.view) return null;
  const { pauseAfterRejections, reportsPerSiteAndHour } = settings.view.settings;
  const locked = settings.isLocked('pauseAfterRejections') || settings.isLocked('reportsPerSiteAndHour');
  return (
    <Card title={t('limits.title')} aside={<Locked when={locked} />}>
      <LimitField settings={settings} limit="pauseAfterRejections" value={pauseAfterRejections} />
      <LimitField settings={settings} limit="reportsPerSiteAndHour" value={reportsPerSiteAndHour} />
    </Card>
  );
}
