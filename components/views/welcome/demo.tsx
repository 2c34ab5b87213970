/** A built-in page to try: an invented login whose answer the real rules judge, without sending anything. */
import { useState } from 'preact/hooks';
import { useWords } from '../../services';
import { outcomeStatus } from '../../tasks/task-status';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { Card } from '../../ui/parts';
import { type DemoResult, runDemo, type Scene } from './demo-run';

const TASK = '7654321';

function Steps({ result }: { result: DemoResult }) {
  const { t, say, formats } = useWords();
  return (
    <ol class="steps" aria-label={t('welcome.demoSteps')}>
      <li>{t('welcome.demo.submitted', { age: result.age })}</li>
      <li>
        {t('welcome.demo.answered', { answer: '' })}
        <code>{result.answer}</code>
      </li>
      <li>
        {t('welcome.demo.verdict', {
          outcome: t(outcomeStatus(result.outcome).key),
          percent: formats.percent(result.confidence),
        })}{' '}
        {say(result.reason)}
      </li>
      <li class={result.report ? 'steps__end steps__end--report' : 'steps__end'}>
        <Icon name={result.report ? 'flag' : 'check'} />
        <strong>{result.report ? t('welcome.demo.report', { taskId: TASK }) : t('welcome.demo.none')}</strong>
      </li>
    </ol>
  );
}

export function Demo() {
  const { t } = useWords();
  const [result, setResult] = useState<DemoResult | null>(null);
  const play = async (scene: Scene) => setResult(await runDemo(scene));
  return (
    <Card title={t('welcome.demoTitle')}>
      <p class="soft">{t('welcome.demoText')}</p>
      <div class="demo">
        <div class="demo__page">
          <strong>{t('welcome.demoForm')}</strong>
          <span class="demo__field" aria-hidden="true">
            mia@shop.example
          </span>
          <span class="demo__field" aria-hidden="true">
            ••••••••
          </span>
          <span class="demo__widget">
            <Icon name="check" />
            {t('welcome.demoWidget', { taskId: TASK })}
          </span>
          <div class="demo__buttons">
            <Button look="primary" onPress={() => play('bad')}>
              {t('welcome.demo.bad')}
            </Button>
            <Button onPress={() => play('late')}>{t('welcome.demo.late')}</Button>
            <Button onPress={() => play('password')}>{t('welcome.demo.password')}</Button>
          </div>
        </div>
        <div class="demo__result" role="status">
          {result ? <Steps result={result} /> : <p class="soft">{t('welcome.demoHint')}</p>}
        </div>
      </div>
    </Card>
  );
}
