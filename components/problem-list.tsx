/** What is wrong now, each with the button that mends it. */
import type { PauseView, Problem } from '../utils/protocol/views';
import { useServices, useWords } from './services';
import { useToast } from './toast';
import { Button } from './ui/button';
import { Notice } from './ui/parts';

/** Problems that are not shown elsewhere on the page: as a pause, or as the key form that stands open. */
export function problemsShown(problems: Problem[], pauses: PauseView[], formOpen: boolean): Problem[] {
  return problems.filter(({ fix, target }) => {
    if (fix === 'add-key') return !formOpen;
    return fix !== 'resume' || !pauses.some(({ id }) => id === target);
  });
}

interface Props {
  problems: Problem[];
  /** Brings the person to the key form. */
  onAddKey: () => void;
}

function Fix({ problem, onAddKey }: { problem: Problem; onAddKey: () => void }) {
  const { send, openOptions } = useServices();
  const { t } = useWords();
  const { outcome } = useToast();
  const { fix, target = '' } = problem;
  if (fix === null) return null;
  const runs = {
    'add-key': onAddKey,
    'check-key': () => outcome(send({ type: 'key.check', id: target }), t('key.checked')),
    retry: () => outcome(send({ type: 'outbox.retry' }), t('fix.retried')),
    resume: () => outcome(send({ type: 'pause.resume', id: target }), t('pause.resumed')),
    'open-options': () => openOptions('settings'),
  };
  return (
    <Button size="small" onPress={runs[fix]}>
      {t(`fix.${fix}`)}
    </Button>
  );
}

export function ProblemList({ problems, onAddKey }: Props) {
  const { say, t } = useWords();
  if (problems.length === 0) return null;
  return (
    <section aria-label={t('problems.title')}>
      <ul class="stack problems">
        {problems.map((problem) => (
          <li key={`${problem.sentence.key} ${problem.target ?? ''}`}>
            <Notice tone="bad" action={<Fix problem={problem} onAddKey={onAddKey} />}>
              {say(problem.sentence)}
            </Notice>
          </li>
        ))}
      </ul>
    </section>
  );
}
