/** One site: its days as a chart, its kinds, and what to do about wasted tokens. */
import { useMemo } from 'preact/hooks';
import type { SiteDay } from '../../../utils/protocol/views';
import { useWords } from '../../services';
import { Card } from '../../ui/parts';
import { Advice } from './advice';
import { DayChart } from './day-chart';
import { acceptance, daySums, groupBy, sumOf } from './tallies';

interface Props {
  /** Null: all sites together. */
  site: string | null;
  days: SiteDay[];
  range: number;
  now: number;
}

function Kinds({ days }: { days: SiteDay[] }) {
  const { t, formats } = useWords();
  return (
    <ul class="kinds">
      {[...groupBy(days, ({ kind }) => kind)].map(([kind, own]) => {
        const rate = acceptance(sumOf(own));
        return (
          <li key={kind}>
            <span class="soft small">
              {t(`kind.${kind}`)} · {t('sites.rate')}
            </span>
            <strong>{rate === null ? '–' : formats.percent(rate)}</strong>
          </li>
        );
      })}
    </ul>
  );
}

export function SiteDetails({ site, days, range, now }: Props) {
  const { t } = useWords();
  const sums = useMemo(() => daySums(days, range, now), [days, range, now]);
  const name = site ?? t('sites.all');
  return (
    <Card
      title={name}
      aside={
        site !== null && (
          <span class="row">
            <a class="button button--small button--quiet" href={`#history?site=${encodeURIComponent(site)}`}>
              {t('sites.history')}
            </a>
            <a class="button button--small button--quiet" href="#sites">
              {t('sites.showAll')}
            </a>
          </span>
        )
      }
    >
      <Kinds days={days} />
      <DayChart days={sums} caption={t('figures.caption', { site: name })} />
      {site !== null && <Advice site={site} days={days} />}
    </Card>
  );
}
