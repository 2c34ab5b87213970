/** The popup once it knows: mode of this site, problems, this tab, latest reports, keys. */
import type { PopupView } from '../../../utils/protocol/views';
import type { Mode } from '../../../utils/protocol/words';
import { AccessNotice } from '../../access';
import { KeyList } from '../../keys/key-list';
import { ModeSwitch } from '../../mode-switch';
import { PauseList } from '../../pause-list';
import { ProblemList, problemsShown } from '../../problem-list';
import { RecentList } from '../../reports/recent-list';
import { useServices, useWords } from '../../services';
import { useToast } from '../../toast';
import { Button } from '../../ui/button';
import { Card, Chip, Empty } from '../../ui/parts';
import { ThisTab } from './this-tab';

interface Props {
  view: PopupView;
  now: number;
  keysOpen: boolean;
  onKeysToggle: (open: boolean) => void;
  /** The form for another key stands open. */
  addingKey: boolean;
  onAddKey: () => void;
}

function SiteMode({ view }: { view: PopupView }) {
  const { send } = useServices();
  const { t } = useWords();
  const { outcome } = useToast();
  const { site } = view;
  const pick = (mode: Mode | null) => {
    const command =
      site === null
        ? send({ type: 'settings.write', patch: { mode: mode ?? 'automatic' } })
        : send({ type: 'site.mode', site, mode });
    return outcome(command);
  };
  return (
    <section class="popup__site" aria-label={t('mode.title')}>
      <div class="row">
        <strong class="grow popup__host">{site ?? t('mode.everywhere')}</strong>
        {view.modeFrom === 'policy' && <Chip icon="lock">{t('locked.policy')}</Chip>}
        {view.modeFrom === 'site' && site !== null && (
          <Button size="small" look="quiet" onPress={() => pick(null)}>
            {t('mode.asEverywhere')}
          </Button>
        )}
      </div>
      <ModeSwitch
        legend={t('mode.legend', { site: site ?? t('mode.everywhere') })}
        hideLegend
        value={view.mode}
        disabled={view.modeFrom === 'policy'}
        onPick={pick}
      />
      <p class="small soft">{t(`mode.${view.mode}.text`)}</p>
    </section>
  );
}

function Keys({ view, keysOpen, onKeysToggle, addingKey }: Props) {
  const { t, formats } = useWords();
  const [first] = view.keys;
  if (!first) {
    return (
      <Card title={t('key.firstTitle')}>
        <KeyList keys={[]} />
      </Card>
    );
  }
  const summary =
    first.balance === null ? first.masked : t('key.balance', { balance: formats.balance(first.balance) });
  return (
    <details
      class="card disclosure"
      open={keysOpen}
      onToggle={(event) => onKeysToggle(event.currentTarget.open)}
    >
      <summary>
        <span class="grow">
          {view.keys.length === 1 ? t('key.one', { name: first.name }) : t('key.title')}
        </span>
        {view.keys.some(({ problem }) => problem !== null) ? (
          <Chip tone="bad" icon="cross">
            {t('key.paused')}
          </Chip>
        ) : (
          <span class="soft small popup__balance">{summary}</span>
        )}
      </summary>
      <KeyList keys={view.keys} open={addingKey} />
    </details>
  );
}

export function PopupBody(props: Props) {
  const { view, now, onAddKey } = props;
  const { openOptions } = useServices();
  const { t } = useWords();
  const noKey = view.keys.length === 0;
  return (
    <>
      <SiteMode view={view} />
      <AccessNotice />
      <ProblemList problems={problemsShown(view.problems, view.pauses, noKey)} onAddKey={onAddKey} />
      {view.pauses.length > 0 && <PauseList pauses={view.pauses} now={now} />}
      {noKey && <Keys {...props} />}
      <ThisTab view={view} now={now} onAddKey={onAddKey} />
      <Card
        title={t('recent.title')}
        aside={
          <Button size="small" look="quiet" onPress={() => openOptions('history')}>
            {t('recent.all')}
          </Button>
        }
      >
        {view.recent.length > 0 ? (
          <RecentList entries={view.recent} now={now} />
        ) : (
          <Empty icon="flag" title={t('recent.emptyTitle')}>
            <p class="small">{t('recent.emptyText')}</p>
          </Empty>
        )}
      </Card>
      {!noKey && <Keys {...props} />}
    </>
  );
}
