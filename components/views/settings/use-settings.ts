/** The settings as a view edits them: what they are, what is locked, and one way to change them. */
import { useCallback } from 'preact/hooks';
import type { Settings, SettingsView } from '../../../utils/protocol/settings';
import { useRead } from '../../hooks';
import { rememberLanguage } from '../../language';
import { useServices, useWords } from '../../services';
import { useToast } from '../../toast';

export interface SettingsHandle {
  view: SettingsView | null;
  failed: boolean;
  reload: () => unknown;
  isLocked: (field: keyof Settings) => boolean;
  /** Changes the named settings; true when they were kept. */
  write: (patch: Partial<Settings>) => Promise<boolean>;
}

export function useSettings(): SettingsHandle {
  const { send } = useServices();
  const { t } = useWords();
  const { outcome } = useToast();
  const { value, state, reload } = useRead(() => send({ type: 'settings.read' }), [], ['settings']);
  const write = useCallback(
    async (patch: Partial<Settings>) => {
      const kept = await outcome(send({ type: 'settings.write', patch }), t('settings.saved'));
      await reload();
      if (kept && patch.language && rememberLanguage(patch.language)) location.reload();
      return kept;
    },
    [send, outcome, reload, t],
  );
  return {
    view: value,
    failed: state === 'failed' && value === null,
    reload,
    isLocked: (field) => value?.locked.includes(field) ?? false,
    write,
  };
}
