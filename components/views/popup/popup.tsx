/** The popup: this tab first, then the latest reports, then the keys. */
import { useState } from 'preact/hooks';
import type { PopupView } from '../../../utils/protocol/views';
import { useNow, useRead } from '../../hooks';
import { NoAnswer } from '../../page';
import { useServices, useWords } from '../../services';
import { Button } from '../../ui/button';
import { PopupBody } from './popup-body';
import { PopupSkeleton } from './popup-skeleton';
import './popup.css';

function Header() {
  const { openOptions } = useServices();
  const { t } = useWords();
  return (
    <header class="popup__header">
      <img src="/icon/48.png" alt="" width="24" height="24" />
      <h1 class="grow">{t('app.name')}</h1>
      <Button icon="list" look="quiet" label={t('nav.history')} onPress={() => openOptions('history')} />
      <Button icon="gear" look="quiet" label={t('nav.options')} onPress={() => openOptions()} />
    </header>
  );
}

interface Props {
  tabId: number;
  /** What was read before the first picture, where it came in time. */
  initial?: PopupView | undefined;
}

export function Popup({ tabId, initial }: Props) {
  const { send } = useServices();
  const now = useNow();
  const [keysOpen, setKeysOpen] = useState(false);
  const [adding, setAdding] = useState(false);
  const popup = useRead(
    () => send({ type: 'popup.read', tabId }),
    [tabId],
    ['tasks', 'history', 'settings', 'keys', 'pauses'],
    initial,
  );
  const toKeys = () => {
    setKeysOpen(true);
    setAdding(true);
    // After the section has opened; the field is what the person came for.
    requestAnimationFrame(() => document.querySelector<HTMLInputElement>('input[name="key"]')?.focus());
  };
  return (
    <>
      <Header />
      <main class="popup" aria-busy={popup.state === 'loading'}>
        {popup.value ? (
          <PopupBody
            view={popup.value}
            now={now}
            keysOpen={keysOpen}
            onKeysToggle={setKeysOpen}
            addingKey={adding}
            onAddKey={toKeys}
          />
        ) : popup.state === 'failed' ? (
          <NoAnswer onRetry={popup.reload} />
        ) : (
          <PopupSkeleton />
        )}
      </main>
    </>
  );
}
