/** A list of short texts that can be added to and removed from: addresses, extension ids. */
import { useState } from 'preact/hooks';
import { useWords } from '../../services';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/fields';

interface Props {
  /** Name of the field that adds an item. */
  label: string;
  hint: string;
  items: string[];
  disabled: boolean;
  /** The item as it is to be kept, or null where the text is not one. */
  read: (text: string) => string | null;
  invalid: string;
  onChange: (items: string[]) => unknown;
}

export function ListEditor({ label, hint, items, disabled, read, invalid, onChange }: Props) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const [error, setError] = useState<string | null>(null);
  const add = (event: Event) => {
    event.preventDefault();
    const item = read(text.trim());
    if (item === null) return setError(invalid);
    setError(null);
    setText('');
    if (!items.includes(item)) onChange([...items, item]);
  };
  return (
    <div class="stack">
      {items.length > 0 && (
        <ul class="lines" aria-label={label}>
          {items.map((item) => (
            <li key={item} class="lines__item">
              <span class="mono grow">{item}</span>
              <Button
                size="small"
                look="danger"
                disabled={disabled}
                label={t('list.removeNamed', { name: item })}
                onPress={() => onChange(items.filter((other) => other !== item))}
              >
                {t('action.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {!disabled && (
        <form class="lines__add" onSubmit={add}>
          <TextField label={label} name="item" hint={hint} error={error} value={text} onInput={setText} />
          <Button type="submit" icon="plus" label={t('list.addTo', { name: label })}>
            {t('action.add')}
          </Button>
        </form>
      )}
    </div>
  );
}
