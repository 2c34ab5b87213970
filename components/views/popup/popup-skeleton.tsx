/** The popup's shape while its one reading is under way, as high as what usually follows. */
import { useWords } from '../../services';
import { Skeleton } from '../../ui/parts';

export function PopupSkeleton() {
  const { t } = useWords();
  return (
    <>
      <p class="visually-hidden" role="status">
        {t('app.loading')}
      </p>
      <Skeleton height="5.5rem" />
      <Skeleton height="10rem" />
      <Skeleton height="9rem" />
    </>
  );
}
