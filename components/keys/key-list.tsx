/** All keys, and the form for another one. */
import { useState } from 'preact/hooks';
import type { KeyView } from '../../utils/protocol/views';
import { useWords } from '../services';
import { Button } from '../ui/button';
import { Notice } from '../ui/parts';
import { KeyForm } from './key-form';
import { KeyItem } from './key-item';
import './keys.css';

interface Props {
  keys: KeyView[];
  /** A policy sets the keys: none can be added. */
  locked?: boolean;
  /** Whether the form stands open although there are keys. */
  open?: boolean;
}

export function KeyList({ keys, locked = false, open = false }: Props) {
  const { t } = useWords();
  const [adding, setAdding] = useState(false);
  const showForm = !locked && (open || adding || keys.length === 0);
  return (
    <div class="stack">
      {keys.length > 0 && (
        <ul class="keys">
          {keys.map((item) => (
            <KeyItem key={item.id} item={item} />
          ))}
        </ul>
      )}
      {locked && <Notice tone="accent">{t('locked.keys')}</Notice>}
      {showForm && (
        <div class={keys.length > 0 ? 'key__add' : undefined}>
          {keys.length > 0 && <h3>{t('key.addAnother')}</h3>}
          <KeyForm
            withName={keys.length > 0}
            {...(adding && { onSaved: () => setAdding(false), onCancel: () => setAdding(false) })}
          />
        </div>
      )}
      {!locked && !showForm && (
        <div>
          <Button size="small" icon="plus" onPress={() => setAdding(true)}>
            {t('key.add')}
          </Button>
        </div>
      )}
    </div>
  );
}
