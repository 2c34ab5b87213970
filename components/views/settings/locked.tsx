/** The mark of a setting that a policy has fixed. */
import { useWords } from '../../services';
import { Chip } from '../../ui/parts';

export function Locked({ when }: { when: boolean }) {
  const { t } = useWords();
  return when ? <Chip icon="lock">{t('locked.policy')}</Chip> : null;
}
