/**
 * Reports by number: numbers are typed or pasted, looked up at the service, shown with kind and age, and
 * only then sent.
 */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { LookedUp } from '../../utils/protocol/commands';
import { useServices, useWords } from '../services';
import { Button } from '../ui/button';
import { Segments, TextField } from '../ui/fields';
import { FoundTask } from './found-task';
import { readNumbers } from './read-numbers';
import { UNDO_MS } from './use-report';
import { useUndoable } from './use-undoable';

type What = 'token' | 'image';

function useByHand(tabId: number | null) {
  const { send } = useServices();
  const { t } = useWords();
  const undoable = useUndoable();
  const [text, setText] = useState('');
  const [what, setWhat] = useState<What>('token');
  const [found, setFound] = useState<LookedUp[] | null>(null);
  const [error, setError] = useState<string | null>(null);

  const lookUp = async () => {
    const numbers = readNumbers(text);
    if (!numbers.ok) return setError(t(numbers.problem));
    setError(null);
    try {
      setFound(await send({ type: 'task.look-up', taskIds: numbers.value }));
    } catch {
      setError(t('app.noAnswer'));
    }
  };
  const report = async () => {
    const taskIds = (found ?? []).filter((task) => task.found).map(({ taskId }) => taskId);
    const command = send({ type: 'report.numbers', taskIds, what, tabId, undoMs: UNDO_MS });
    const problem = await undoable({ command, undo: 'reports.undo' });
    setError(problem);
    setFound(null);
    if (problem === null) setText('');
  };
  return { text, setText, what, setWhat, found, setFound, error, lookUp, report };
}

interface Props {
  tabId: number | null;
  rows?: number;
  /** Stands beside the look-up button. */
  aside?: ComponentChildren;
}

export function ByHand({ tabId, rows, aside }: Props) {
  const { t } = useWords();
  const form = useByHand(tabId);
  const submit = (event: Event) => {
    event.preventDefault();
    void form.lookUp();
  };
  const sendable = form.found?.filter(({ found }) => found).length ?? 0;
  return (
    <form class="stack" onSubmit={submit}>
      <TextField
        label={t('byHand.label')}
        name="taskIds"
        hint={t('byHand.hint')}
        error={form.error}
        value={form.text}
        inputMode="numeric"
        {...(rows && { rows })}
        onInput={(value) => {
          form.setText(value);
          form.setFound(null);
        }}
      />
      <Segments<What>
        legend={t('byHand.what')}
        hideLegend
        value={form.what}
        options={[
          { value: 'token', label: t('byHand.token') },
          { value: 'image', label: t('byHand.image') },
        ]}
        onPick={form.setWhat}
      />
      {form.found ? (
        <>
          <ul class="found">
            {form.found.map((task) => (
              <FoundTask key={task.taskId} task={task} />
            ))}
          </ul>
          <div class="row">
            <Button look="primary" icon="flag" disabled={sendable === 0} onPress={form.report}>
              {t('byHand.report', { count: sendable })}
            </Button>
            <Button onPress={() => form.setFound(null)}>{t('action.cancel')}</Button>
          </div>
        </>
      ) : (
        <div class="row">
          <Button type="submit" icon="search" disabled={form.text.trim() === ''}>
            {t('byHand.lookUp')}
          </Button>
          {aside}
        </div>
      )}
    </form>
  );
}
