/** The first run in three steps: what is watched, the key, how to report; and a demo. */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { AccessState } from '../../access';
import { useRead } from '../../hooks';
import { KeyList } from '../../keys/key-list';
import { ModeSwitch } from '../../mode-switch';
import { NoAnswer } from '../../page';
import { useServices, useWords } from '../../services';
import { Button } from '../../ui/button';
import { Notice, Skeleton } from '../../ui/parts';
import { Locked } from '../settings/locked';
import { type SettingsHandle, useSettings } from '../settings/use-settings';
import { Demo } from './demo';
import './welcome.css';

function Step({ number, title, children }: { number: number; title: string; children: ComponentChildren }) {
  const { formats } = useWords();
  const id = useId();
  return (
    <li class="welcome__step">
      <span class="welcome__number" aria-hidden="true">
        {formats.number(number)}
      </span>
      <section class="card" aria-labelledby={id}>
        <h2 id={id}>{title}</h2>
        {children}
      </section>
    </li>
  );
}

const SEEN = ['answers', 'tasks', 'nothing', 'sent', 'kept'] as const;
const PERMISSIONS = ['sites', 'requests', 'storage', 'notifications'] as const;

function Watched() {
  const { t } = useWords();
  return (
    <>
      <ul class="welcome__list">
        {SEEN.map((name) => (
          <li key={name}>{t(`welcome.see.${name}`)}</li>
        ))}
      </ul>
      <details class="disclosure">
        <summary>{t('welcome.permissions')}</summary>
        <ul class="welcome__list">
          {PERMISSIONS.map((name) => (
            <li key={name}>{t(`welcome.permission.${name}`)}</li>
          ))}
        </ul>
      </details>
      <AccessState />
    </>
  );
}

function Modes({ settings }: { settings: SettingsHandle }) {
  const { t } = useWords();
  const mode = settings.view?.settings.mode ?? 'automatic';
  return (
    <>
      <ModeSwitch
        legend={t('mode.everywhereTitle')}
        hideLegend
        value={mode}
        disabled={settings.isLocked('mode')}
        onPick={(picked) => settings.write({ mode: picked })}
      />
      <p class="soft">{t(`mode.${mode}.text`)}</p>
      <Locked when={settings.isLocked('mode')} />
    </>
  );
}

function Finish({ settings }: { settings: SettingsHandle }) {
  const { openOptions } = useServices();
  const { t } = useWords();
  const [done, setDone] = useState(false);
  const finish = async () => {
    if (await settings.write({ welcomed: true })) setDone(true);
  };
  if (done) {
    return (
      <Notice tone="good" action={<Button onPress={() => openOptions()}>{t('fix.open-options')}</Button>}>
        {t('welcome.doneText')} {t('welcome.pin')}
      </Notice>
    );
  }
  return (
    <div>
      <Button look="primary" icon="check" onPress={finish}>
        {t('welcome.done')}
      </Button>
    </div>
  );
}

function Body() {
  const { send } = useServices();
  const { t } = useWords();
  const settings = useSettings();
  const keys = useRead(() => send({ type: 'keys.read' }), [], ['keys']);
  if (settings.failed) return <NoAnswer onRetry={settings.reload} />;
  if (!settings.view || !keys.value) return <Skeleton height="40rem" />;
  return (
    <>
      <ol class="welcome__steps">
        <Step number={1} title={t('welcome.step1')}>
          <Watched />
        </Step>
        <Step number={2} title={t('welcome.step2')}>
          <KeyList keys={keys.value} locked={settings.view.locked.includes('keys')} />
        </Step>
        <Step number={3} title={t('welcome.step3')}>
          <Modes settings={settings} />
        </Step>
      </ol>
      <Demo />
      <Finish settings={settings} />
    </>
  );
}

export function Welcome() {
  const { t } = useWords();
  return (
    <main class="welcome">
      <header class="welcome__head">
        <img src="/icon/128.png" alt="" width="72" height="72" />
        <div class="stack">
          <h1>{t('welcome.title')}</h1>
          <p class="lead">{t('welcome.lead')}</p>
        </div>
      </header>
      <Body />
    </main>
  );
}
