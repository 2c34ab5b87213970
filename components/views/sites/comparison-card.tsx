/** Kinds whose tokens some sites take and others refuse. */
import { useWords } from '../../services';
import { Card } from '../../ui/parts';
import type { Comparison } from './tallies';

export function ComparisonCard({ comparisons }: { comparisons: Comparison[] }) {
  const { t, formats } = useWords();
  if (comparisons.length === 0) return null;
  const names = (sites: { site: string; rate: number }[]) =>
    sites
      .slice(0, 3)
      .map(({ site, rate }) => `${site} (${formats.percent(rate)})`)
      .join(', ');
  return (
    <Card title={t('compare.title')}>
      <ul class="advice">
        {comparisons.map(({ kind, takes, refuses }) => (
          <li key={kind}>
            {t('compare.line', { kind: t(`kind.${kind}`), takes: names(takes), refuses: names(refuses) })}
          </li>
        ))}
      </ul>
      <p class="soft small">{t('compare.text')}</p>
    </Card>
  );
}
