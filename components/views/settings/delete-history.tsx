/** Deletes the whole history, after asking. */
import { useState } from 'preact/hooks';
import { useServices, useWords } from '../../services';
import { useToast } from '../../toast';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';

export function DeleteHistory() {
  const { send } = useServices();
  const { t } = useWords();
  const { outcome } = useToast();
  const [asking, setAsking] = useState(false);
  const clear = async () => {
    await outcome(send({ type: 'history.clear' }), t('history.cleared'));
    setAsking(false);
  };
  return (
    <div>
      <Button look="danger" icon="trash" onPress={() => setAsking(true)}>
        {t('history.clear')}
      </Button>
      {asking && (
        <Dialog title={t('history.clearTitle')} onClose={() => setAsking(false)}>
          <p>{t('history.clearText')}</p>
          <div class="row">
            <Button look="danger" icon="trash" onPress={clear}>
              {t('history.clearYes')}
            </Button>
            <Button onPress={() => setAsking(false)}>{t('action.cancel')}</Button>
          </div>
        </Dialog>
      )}
    </div>
  );
}
