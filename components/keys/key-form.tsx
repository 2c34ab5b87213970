/** The form that takes a key: checked against the service before it is kept, shown masked while typed. */
import { useState } from 'preact/hooks';
import type { KeyView } from '../../utils/protocol/views';
import { useAnnounce } from '../live';
import { useServices, useWords } from '../services';
import { Button } from '../ui/button';
import { TextField } from '../ui/fields';

interface Props {
  /** The key this one takes the place of. */
  replaces?: KeyView;
  withName?: boolean;
  onSaved?: (key: KeyView) => void;
  onCancel?: () => void;
}

function useKeyForm({ replaces, onSaved }: Props) {
  const { send } = useServices();
  const { t, say, formats } = useWords();
  const announce = useAnnounce();
  const [key, setKey] = useState('');
  const [name, setName] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [saved, setSaved] = useState<string | null>(null);
  const [checking, setChecking] = useState(false);

  const finish = (view: KeyView) => {
    const text =
      view.balance === null
        ? t('key.saved')
        : t('key.savedWithBalance', { balance: formats.balance(view.balance) });
    setKey('');
    setName('');
    setSaved(text);
    announce(text);
    onSaved?.(view);
  };
  const save = async () => {
    setSaved(null);
    if (key.trim() === '') return setError(t('key.missing'));
    setChecking(true);
    setError(null);
    try {
      const done = await send({
        type: 'key.save',
        key: key.trim(),
        ...(replaces && { id: replaces.id, name: replaces.name }),
        ...(name.trim() && { name: name.trim() }),
      });
      if (done.ok) finish(done.value);
      else setError(say(done.problem));
    } catch {
      setError(t('app.noAnswer'));
    } finally {
      setChecking(false);
    }
  };
  return { key, setKey, name, setName, error, saved, checking, save };
}

export function KeyForm(props: Props) {
  const { t } = useWords();
  const form = useKeyForm(props);
  const submit = (event: Event) => {
    event.preventDefault();
    void form.save();
  };
  return (
    <form class="stack" onSubmit={submit} aria-busy={form.checking}>
      <TextField
        label={t('key.label')}
        name="key"
        type="password"
        hint={t('key.hint')}
        error={form.error}
        value={form.key}
        onInput={form.setKey}
      />
      {props.withName && (
        <TextField label={t('key.name')} name="name" value={form.name} onInput={form.setName} />
      )}
      <div class="row">
        <Button type="submit" look="primary" disabled={form.checking}>
          {form.checking ? t('key.checking') : t('action.save')}
        </Button>
        {props.onCancel && <Button onPress={props.onCancel}>{t('action.cancel')}</Button>}
        {form.saved && <span class="key__saved">{form.saved}</span>}
      </div>
    </form>
  );
}
