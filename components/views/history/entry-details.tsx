/** Everything about one entry: facts, evidence, the API's answer; and all of it as text to copy. */
import type { ComponentChildren } from 'preact';
import type { HistoryEntry as Entry } from '../../../utils/protocol/views';
import type { Evidence } from '../../../utils/protocol/words';
import { useServices, useWords } from '../../services';
import { outcomeStatus, reportStatus } from '../../tasks/task-status';
import { useToast } from '../../toast';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Chip } from '../../ui/parts';
import { supportText } from './support-text';

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return children === null || children === '' ? null : (
    <div class="facts__row">
      <dt class="soft">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function EvidenceItem({ item }: { item: Evidence }) {
  const { t, formats } = useWords();
  const status = outcomeStatus(item.outcome);
  return (
    <li class="evidence">
      <div class="row">
        <Chip tone={status.tone}>{t(status.key)}</Chip>
        <span class="soft small">{t(`place.${item.place}`)}</span>
        {item.at && <span class="mono small">{item.at}</span>}
        <span class="grow" />
        <span class="soft small">{t('details.weight', { weight: formats.percent(item.weight) })}</span>
      </div>
      {item.excerpt && <code class="evidence__excerpt">{item.excerpt}</code>}
      <span class="mono small soft">{item.rule}</span>
    </li>
  );
}

function Facts({ entry }: { entry: Entry }) {
  const { t, say, formats } = useWords();
  const { report } = entry;
  return (
    <dl class="facts">
      <Fact name={t('details.task')}>
        {entry.taskId === null ? t('details.noNumber') : <span class="mono">{entry.taskId}</span>}
      </Fact>
      <Fact name={t('details.kind')}>{t(`kind.${entry.kind}`)}</Fact>
      <Fact name={t('details.type')}>{entry.taskType}</Fact>
      <Fact name={t('details.time')}>{formats.dateTime(entry.at)}</Fact>
      <Fact name={t('details.page')}>{entry.page}</Fact>
      <Fact name={t('details.source')}>{t(`source.${entry.source}`)}</Fact>
      <Fact name={t('details.outcome')}>
        {t(outcomeStatus(entry.outcome).key)}{' '}
        {!entry.manual && (
          <span class="soft">{t('details.sure', { percent: formats.percent(entry.confidence) })}</span>
        )}
      </Fact>
      <Fact name={t('details.fault')}>{entry.fault && t(`fault.${entry.fault}`)}</Fact>
      <Fact name={t('details.age')}>{entry.ageMs === null ? null : formats.span(entry.ageMs)}</Fact>
      <Fact name={t('details.why')}>{say(entry.reason)}</Fact>
      <Fact name={t('details.report')}>{t(reportStatus(report.state).key)}</Fact>
      <Fact name={t('details.method')}>{report.method && <span class="mono">{report.method}</span>}</Fact>
      <Fact name={t('details.answeredAt')}>
        {report.answeredAt === null ? null : formats.dateTime(report.answeredAt)}
      </Fact>
      <Fact name={t('details.answer')}>
        {(report.answer ?? report.errorCode) && <code>{report.answer ?? report.errorCode}</code>}
      </Fact>
    </dl>
  );
}

export function EntryDetails({ entry, onClose }: { entry: Entry; onClose: () => void }) {
  const { translator } = useServices();
  const { t } = translator;
  const { show } = useToast();
  const copy = async () => {
    const text = supportText(entry, translator);
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    show({ text: t(copied ? 'details.copied' : 'details.notCopied'), ms: 3000 });
  };
  return (
    <Dialog side title={t('details.title', { site: entry.site })} onClose={onClose}>
      <div class="row">
        <Button icon="copy" look="primary" onPress={copy}>
          {t('details.copy')}
        </Button>
        <Button onPress={onClose}>{t('action.close')}</Button>
      </div>
      <Facts entry={entry} />
      <h3>{t('details.evidence')}</h3>
      {entry.evidence.length > 0 ? (
        <ul class="lines">
          {entry.evidence.map((item, index) => (
            <EvidenceItem key={index} item={item} />
          ))}
        </ul>
      ) : (
        <p class="soft">{t('details.noEvidence')}</p>
      )}
    </Dialog>
  );
}
