/** One key: name, mask, balance, what is wrong with it; check, replace, remove. */
import { useState } from 'preact/hooks';
import type { KeyView } from '../../utils/protocol/views';
import { useServices, useWords } from '../services';
import { useToast } from '../toast';
import { Button } from '../ui/button';
import { Chip } from '../ui/parts';
import { KeyForm } from './key-form';

type Doing = 'nothing' | 'replacing' | 'removing';

function Removal({ item, onDone }: { item: KeyView; onDone: () => void }) {
  const { send } = useServices();
  const { t } = useWords();
  const { outcome } = useToast();
  const remove = async () => {
    if (await outcome(send({ type: 'key.remove', id: item.id }), t('key.removed'))) onDone();
  };
  return (
    <div class="notice notice--bad">
      <p class="notice__text">{t('key.removeQuestion', { name: item.name })}</p>
      <div class="row">
        <Button size="small" look="danger" onPress={remove}>
          {t('action.remove')}
        </Button>
        <Button size="small" onPress={onDone}>
          {t('action.cancel')}
        </Button>
      </div>
    </div>
  );
}

function KeyActions({ item, onPick }: { item: KeyView; onPick: (doing: Doing) => void }) {
  const { send } = useServices();
  const { t } = useWords();
  const { outcome } = useToast();
  const { id, name } = item;
  return (
    <div class="row">
      <Button
        size="small"
        label={t('key.checkNamed', { name })}
        onPress={() => outcome(send({ type: 'key.check', id }), t('key.checked'))}
      >
        {t('action.check')}
      </Button>
      {item.origin === 'policy' ? (
        <Chip icon="lock">{t('locked.policy')}</Chip>
      ) : (
        <>
          <Button size="small" label={t('key.replaceNamed', { name })} onPress={() => onPick('replacing')}>
            {t('action.replace')}
          </Button>
          <Button
            size="small"
            look="danger"
            label={t('key.removeNamed', { name })}
            onPress={() => onPick('removing')}
          >
            {t('action.remove')}
          </Button>
        </>
      )}
    </div>
  );
}

export function KeyItem({ item }: { item: KeyView }) {
  const { t, say, formats } = useWords();
  const [doing, setDoing] = useState<Doing>('nothing');
  const rest = () => setDoing('nothing');
  return (
    <li class="key">
      <div class="row">
        <strong class="grow">{item.name}</strong>
        {item.problem ? (
          <Chip tone="bad" icon="cross">
            {t('key.paused')}
          </Chip>
        ) : (
          item.checkedAt !== null && (
            <Chip tone="good" icon="check">
              {t('key.works')}
            </Chip>
          )
        )}
      </div>
      <p class="row small soft key__facts">
        <span class="mono">{item.masked}</span>
        {item.balance !== null && (
          <span class="key__balance">{t('key.balance', { balance: formats.balance(item.balance) })}</span>
        )}
      </p>
      {item.problem && <p class="small key__problem">{say(item.problem)}</p>}
      {doing === 'nothing' && <KeyActions item={item} onPick={setDoing} />}
      {doing === 'replacing' && <KeyForm replaces={item} onSaved={rest} onCancel={rest} />}
      {doing === 'removing' && <Removal item={item} onDone={rest} />}
    </li>
  );
}
