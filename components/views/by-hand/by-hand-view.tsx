/** Reports by number, with room for a pasted list. */
import { useWords } from '../../services';
import { ByHand } from '../../tasks/by-hand';
import { Card } from '../../ui/parts';
import '../../tasks/tasks.css';

export function ByHandView() {
  const { t } = useWords();
  return (
    <>
      <p class="lead">{t('byHand.lead')}</p>
      <div class="by-hand">
        <Card title={t('byHand.title')}>
          <ByHand tabId={null} rows={5} />
        </Card>
      </div>
    </>
  );
}
