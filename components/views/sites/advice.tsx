/** What to do about tokens that were wasted on a site, one sentence each, with what was measured. */
import { kindOf } from '../../../utils/captcha';
import type { SiteDay } from '../../../utils/protocol/views';
import type { CaptchaKind } from '../../../utils/protocol/words';
import { useRead } from '../../hooks';
import { useServices, useWords } from '../../services';
import { Skeleton } from '../../ui/parts';
import { groupBy, median, sumOf } from './tallies';

/** Late tokens looked at for their usual age. */
const SAMPLE = 50;

function LateAdvice({ site, kind, count }: { site: string; kind: CaptchaKind; count: number }) {
  const { history } = useServices();
  const { t } = useWords();
  const read = async () => {
    const { entries } = await (await history()).query({ site, kind, fault: 'late', limit: SAMPLE });
    return median(entries.flatMap(({ ageMs }) => (ageMs === null ? [] : [ageMs])));
  };
  const age = useRead(read, [site, kind], ['history']);
  const life = kindOf(kind).lifeMs;
  const name = t(`kind.${kind}`);
  // The sentence with the age takes the place of nothing: one that changes while it is read would be worse.
  if (age.state === 'loading') return <Skeleton height="1.2em" />;
  if (age.value === null || life === null) return <>{t('advice.lateUnknown', { count, kind: name })}</>;
  return (
    <>
      {t('advice.late', {
        age: Math.round(age.value / 1000),
        life: Math.round(life / 1000),
        kind: name,
        wasted: count,
      })}
    </>
  );
}

export function Advice({ site, days }: { site: string; days: readonly SiteDay[] }) {
  const { t } = useWords();
  const total = sumOf(days);
  if (total.late + total.reused + total.integration === 0) return null;
  const late = [...groupBy(days, ({ kind }) => kind)]
    .map(([kind, own]) => ({ kind, count: sumOf(own).late }))
    .filter(({ count }) => count > 0);
  return (
    <section class="stack" aria-label={t('advice.title')}>
      <h3>{t('advice.title')}</h3>
      <ul class="advice">
        {late.map(({ kind, count }) => (
          <li key={kind}>
            <LateAdvice site={site} kind={kind} count={count} />
          </li>
        ))}
        {total.reused > 0 && <li>{t('advice.reused', { count: total.reused })}</li>}
        {total.integration > 0 && <li>{t('advice.integration', { count: total.integration })}</li>}
      </ul>
    </section>
  );
}
