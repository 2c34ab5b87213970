/** Search and filters of the history. */
import type { MessageKey } from '../../../utils/i18n/translate';
import { CaptchaKind, Fault, Outcome, ReportState, Source } from '../../../utils/protocol/words';
import type { HistoryFilter } from '../../data';
import { useWords } from '../../services';
import { outcomeStatus, reportStatus } from '../../tasks/task-status';
import { Button } from '../../ui/button';
import { SelectField, TextField } from '../../ui/fields';

interface Props {
  filter: HistoryFilter;
  sites: string[];
  onChange: (filter: HistoryFilter) => void;
}

type Choice = 'kind' | 'outcome' | 'fault' | 'state' | 'source';

const DAY_MS = 86_400_000;

/** A date field's text as the start of that day here; null when empty. */
function dayStart(text: string): number | null {
  const at = Date.parse(`${text}T00:00:00`);
  return Number.isNaN(at) ? null : at;
}

/** The filter with one field set, or taken away by ''. */
function withField<K extends keyof HistoryFilter>(
  filter: HistoryFilter,
  field: K,
  value: HistoryFilter[K] | '',
) {
  const { [field]: _, ...rest } = filter;
  return value === '' || value === undefined ? rest : { ...rest, [field]: value };
}

export function Filters({ filter, sites, onChange }: Props) {
  const { t } = useWords();
  const set = <K extends keyof HistoryFilter>(field: K, value: HistoryFilter[K] | '') =>
    onChange(withField(filter, field, value));
  const pick = <K extends Choice>(
    field: K,
    values: readonly string[],
    name: (value: string) => MessageKey,
  ) => (
    <SelectField
      label={t(`filter.${field}`)}
      value={filter[field] ?? ''}
      options={[
        { value: '', label: t('filter.any') },
        ...values.map((value) => ({ value, label: t(name(value)) })),
      ]}
      // The options are the field's own words, so that what is picked is one of them.
      onPick={(value) => set(field, value as HistoryFilter[K] | '')}
    />
  );
  return (
    <search class="filters">
      <div class="filters__search">
        <TextField
          label={t('filter.text')}
          name="text"
          type="search"
          placeholder={t('filter.textHint')}
          value={filter.text ?? ''}
          onInput={(text) => set('text', text)}
        />
      </div>
      <SelectField
        label={t('filter.site')}
        value={filter.site ?? ''}
        options={[
          { value: '', label: t('filter.any') },
          ...sites.map((site) => ({ value: site, label: site })),
        ]}
        onPick={(site) => set('site', site)}
      />
      {pick('kind', CaptchaKind.options, (value) => `kind.${value}` as MessageKey)}
      {pick('outcome', Outcome.options, (value) => outcomeStatus(Outcome.parse(value)).key)}
      {pick('fault', Fault.options, (value) => `fault.${value}` as MessageKey)}
      {pick('state', ReportState.options, (value) => reportStatus(ReportState.parse(value)).key)}
      {pick('source', Source.options, (value) => `source.${value}` as MessageKey)}
      <TextField
        label={t('filter.since')}
        name="since"
        type="date"
        onInput={(text) => set('from', dayStart(text) ?? '')}
      />
      <TextField
        label={t('filter.until')}
        name="until"
        type="date"
        onInput={(text) => {
          const start = dayStart(text);
          set('to', start === null ? '' : start + DAY_MS - 1);
        }}
      />
      {Object.keys(filter).length > 0 && (
        <Button look="quiet" onPress={() => onChange({})}>
          {t('filter.clear')}
        </Button>
      )}
    </search>
  );
}
