/** Sites: which take the tokens, which have begun to refuse, and what was wasted. */
import { useMemo, useState } from 'preact/hooks';
import { NoAnswer } from '../../page';
import { useWords } from '../../services';
import { Segments } from '../../ui/fields';
import { Card, Empty, Skeleton } from '../../ui/parts';
import { ComparisonCard } from './comparison-card';
import { RefusalList } from './refusal-list';
import { SiteDetails } from './site-details';
import { SiteTable } from './site-table';
import { compareSites, siteRows } from './tallies';
import { useFigures } from './use-figures';
import './sites.css';

const RANGES = [7, 30, 90];

export function SitesView({ params }: { params: URLSearchParams }) {
  const { t } = useWords();
  const [range, setRange] = useState(30);
  const figures = useFigures(range);
  const all = figures.value?.days;
  const rows = useMemo(() => siteRows(all ?? []), [all]);
  const comparisons = useMemo(() => compareSites(all ?? []), [all]);
  const named = params.get('site');
  const site = rows.some((row) => row.site === named) ? named : null;
  const days = useMemo(() => (all ?? []).filter((day) => site === null || day.site === site), [all, site]);
  if (figures.state === 'failed' && !figures.value) return <NoAnswer onRetry={figures.reload} />;
  if (!figures.value) return <Skeleton height="36rem" />;
  if (rows.length === 0) {
    return (
      <div class="card">
        <Empty icon="chart" title={t('sites.emptyTitle')}>
          <p class="small">{t('sites.emptyText')}</p>
        </Empty>
      </div>
    );
  }
  return (
    <>
      <div class="sites__range">
        <Segments
          legend={t('sites.range')}
          hideLegend
          value={String(range)}
          options={RANGES.map((count) => ({ value: String(count), label: t('sites.days', { count }) }))}
          onPick={(value) => setRange(Number(value))}
        />
      </div>
      <RefusalList refusals={figures.value.refusals} />
      <SiteDetails site={site} days={days} range={range} now={figures.value.now} />
      <Card title={t('nav.sites')}>
        <SiteTable rows={rows} refusals={figures.value.refusals} current={site} />
        <details class="disclosure small">
          <summary>{t('refusal.ruleTitle')}</summary>
          <p>{t('refusal.rule')}</p>
        </details>
      </Card>
      <ComparisonCard comparisons={comparisons} />
    </>
  );
}
