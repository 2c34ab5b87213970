/** The first view: what needs attention, how the sites do, keys and mode at hand. */
import { useMemo } from 'preact/hooks';
import { AccessNotice } from '../../access';
import { useNow, useRead } from '../../hooks';
import { KeyList } from '../../keys/key-list';
import { NoAnswer } from '../../page';
import { PauseList } from '../../pause-list';
import { ProblemList, problemsShown } from '../../problem-list';
import { useServices, useWords } from '../../services';
import { Card, Empty, Skeleton } from '../../ui/parts';
import { NO_TAB } from '../guardrails/guardrails';
import { ModeCard } from '../settings/mode-card';
import { useSettings } from '../settings/use-settings';
import { RefusalList } from '../sites/refusal-list';
import { SiteTable } from '../sites/site-table';
import { siteRows } from '../sites/tallies';
import { useFigures } from '../sites/use-figures';
import '../settings/settings.css';
import '../sites/sites.css';

const RANGE = 30;
const MOST_SITES = 8;

function focusKey() {
  document.querySelector<HTMLInputElement>('input[name="key"]')?.focus();
}

function Attention() {
  const { send } = useServices();
  const now = useNow(10_000);
  const state = useRead(
    () => send({ type: 'popup.read', tabId: NO_TAB }),
    [],
    ['pauses', 'keys', 'settings', 'history'],
  );
  if (!state.value) return null;
  const { problems, pauses } = state.value;
  return (
    <>
      <ProblemList problems={problemsShown(problems, pauses, true)} onAddKey={focusKey} />
      {pauses.length > 0 && <PauseList pauses={pauses} now={now} />}
    </>
  );
}

function Sites() {
  const { t } = useWords();
  const figures = useFigures(RANGE);
  const rows = useMemo(() => siteRows(figures.value?.days ?? []), [figures.value]);
  return (
    <>
      <RefusalList refusals={figures.value?.refusals ?? []} />
      <Card
        title={t('overview.sites')}
        aside={
          <a class="button button--small button--quiet" href="#sites">
            {t('sites.more')}
          </a>
        }
      >
        {figures.state === 'loading' ? (
          <Skeleton height="12rem" />
        ) : rows.length > 0 ? (
          <SiteTable
            rows={rows.slice(0, MOST_SITES)}
            refusals={figures.value?.refusals ?? []}
            current={null}
            short
          />
        ) : (
          <Empty icon="chart" title={t('sites.emptyTitle')}>
            <p class="small">{t('sites.emptyText')}</p>
          </Empty>
        )}
      </Card>
    </>
  );
}

export function Overview() {
  const { send } = useServices();
  const { t } = useWords();
  const keys = useRead(() => send({ type: 'keys.read' }), [], ['keys']);
  const settings = useSettings();
  if (settings.failed || (keys.state === 'failed' && !keys.value)) return <NoAnswer onRetry={keys.reload} />;
  if (!keys.value || !settings.view) return <Skeleton height="24rem" />;
  return (
    <>
      <AccessNotice />
      <Attention />
      <div class="columns">
        <div class="column">
          <Sites />
        </div>
        <div class="column">
          <Card title={t('key.title')}>
            <KeyList keys={keys.value} locked={settings.view.locked.includes('keys')} />
          </Card>
          <ModeCard settings={settings} />
        </div>
      </div>
    </>
  );
}
