/** Tokens per day as stacked bars with the reports as a line; the same as a table for who cannot see it. */
import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../../services';
import { drawChart } from './draw-chart';
import type { DaySum } from './tallies';

const SERIES = ['accepted', 'rejected', 'wasted', 'reported'] as const;

export function DayChart({ days, caption }: { days: DaySum[]; caption: string }) {
  const { t, formats } = useWords();
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = holder.current;
    if (!element) return;
    const stop = new AbortController();
    void drawChart(element, days, formats, stop.signal);
    return () => stop.abort();
  }, [days, formats]);
  const busy = days.filter(({ tally }) => tally.accepted + tally.rejected + tally.wasted > 0);
  return (
    <figure class="stack">
      <figcaption class="visually-hidden">{caption}</figcaption>
      <ul class="legend" aria-hidden="true">
        {SERIES.map((name) => (
          <li key={name} class={`legend__item legend__item--${name}`}>
            {t(`figures.${name}`)}
          </li>
        ))}
      </ul>
      <div class="chart" ref={holder} aria-hidden="true" />
      <p class="soft small">{t('figures.utc')}</p>
      <details class="disclosure small">
        <summary>{t('figures.asTable')}</summary>
        <table class="table">
          <caption class="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t('figures.day')}</th>
              {SERIES.map((name) => (
                <th key={name} scope="col" class="table__number">
                  {t(`figures.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {busy.map(({ day, tally }) => (
              <tr key={day}>
                <th scope="row">{formats.utcDay(Date.parse(day))}</th>
                {SERIES.map((name) => (
                  <td key={name} class="table__number">
                    {formats.number(tally[name])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
