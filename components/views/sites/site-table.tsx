/** All sites with their figures; a site's name opens its details. */
import type { Refusal } from '../../../utils/history/refusals';
import { useWords } from '../../services';
import { Chip } from '../../ui/parts';
import { acceptance, type SiteRow } from './tallies';

interface Props {
  rows: SiteRow[];
  refusals: Refusal[];
  /** The site whose details are shown. */
  current: string | null;
  /** Fewer columns, for the overview. */
  short?: boolean;
}

function Rate({ row }: { row: SiteRow }) {
  const { formats } = useWords();
  const rate = acceptance(row.tally);
  if (rate === null) return <span class="soft">–</span>;
  return (
    <span class="rate">
      <span class="rate__bar" aria-hidden="true">
        <span class="rate__fill" style={{ inlineSize: `${rate * 100}%` }} />
      </span>
      <span class="rate__value">{formats.percent(rate)}</span>
    </span>
  );
}

function State({ row, refusals }: { row: SiteRow; refusals: Refusal[] }) {
  const { t } = useWords();
  const rate = acceptance(row.tally);
  if (refusals.some(({ site }) => site === row.site)) {
    return (
      <Chip tone="bad" icon="cross">
        {t('sites.nowRefuses')}
      </Chip>
    );
  }
  if (rate === null) return null;
  if (rate >= 0.8) return <Chip tone="good">{t('sites.takes')}</Chip>;
  if (rate === 0) return <Chip tone="warn">{t('sites.never')}</Chip>;
  return <Chip tone="warn">{t('sites.mixed')}</Chip>;
}

export function SiteTable({ rows, refusals, current, short = false }: Props) {
  const { t, formats } = useWords();
  const counts = ['accepted', 'rejected', 'wasted', 'reported'] as const;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard
    <section class="table__scroller" tabIndex={0} aria-label={t('sites.table')}>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{t('sites.site')}</th>
            {!short && <th scope="col">{t('sites.kinds')}</th>}
            {!short &&
              counts.map((name) => (
                <th key={name} scope="col" class="table__number">
                  {t(`figures.${name}`)}
                </th>
              ))}
            <th scope="col" class="table__number">
              {t('sites.rate')}
            </th>
            <th scope="col">{t('sites.state')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.site} class={row.site === current ? 'table__current' : undefined}>
              <th scope="row">
                <a
                  href={`#sites?site=${encodeURIComponent(row.site)}`}
                  aria-current={row.site === current ? 'true' : undefined}
                >
                  {row.site}
                </a>
              </th>
              {!short && <td class="soft">{row.kinds.map((kind) => t(`kind.${kind}`)).join(', ')}</td>}
              {!short &&
                counts.map((name) => (
                  <td key={name} class="table__number">
                    {formats.number(row.tally[name])}
                  </td>
                ))}
              <td class="table__number">
                <Rate row={row} />
              </td>
              <td>
                <State row={row} refusals={refusals} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
