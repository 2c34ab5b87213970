/** Sites that used to accept and now refuse, with the figures that say so. */
import type { Refusal } from '../../../utils/history/refusals';
import { useWords } from '../../services';
import { Notice } from '../../ui/parts';

export function RefusalList({ refusals }: { refusals: Refusal[] }) {
  const { t } = useWords();
  if (refusals.length === 0) return null;
  return (
    <section class="stack" aria-label={t('refusal.title')}>
      {refusals.map(({ site, kind, before, recent }) => (
        <Notice
          key={`${site} ${kind}`}
          tone="bad"
          action={
            <a class="button button--small" href={`#sites?site=${encodeURIComponent(site)}`}>
              {t('refusal.look', { site })}
            </a>
          }
        >
          <strong>{t('refusal.what', { site, kind: t(`kind.${kind}`) })}</strong>{' '}
          {t('refusal.figures', {
            beforeAccepted: before.accepted,
            beforeAll: before.accepted + before.rejected,
            nowAccepted: recent.accepted,
            nowAll: recent.accepted + recent.rejected,
          })}
        </Notice>
      ))}
    </section>
  );
}
