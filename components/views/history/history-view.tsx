/** The history: search, filters, a list of any length, details, export and import. */
import { useState } from 'preact/hooks';
import type { HistoryEntry } from '../../../utils/protocol/views';
import { type HistoryFilter, siteNames } from '../../data';
import { useRead } from '../../hooks';
import { NoAnswer } from '../../page';
import { useServices, useWords } from '../../services';
import { Empty, Skeleton } from '../../ui/parts';
import { EntryDetails } from './entry-details';
import { EntryList } from './entry-list';
import { Filters } from './filters';
import { Transfer } from './transfer';
import { useEntries } from './use-entries';
import './history.css';

export function HistoryView({ params }: { params: URLSearchParams }) {
  const { history } = useServices();
  const { t } = useWords();
  const [filter, setFilter] = useState<HistoryFilter>(() => {
    const site = params.get('site');
    return site ? { site } : {};
  });
  const [open, setOpen] = useState<HistoryEntry | null>(null);
  const sites = useRead(async () => siteNames(await history()), [], ['history']);
  const { state, entries, total, more, reload } = useEntries(filter);
  // What this page writes itself is announced to nobody.
  const imported = () => Promise.all([reload(), sites.reload()]);
  const filtered = Object.keys(filter).length > 0;
  return (
    <>
      <Filters filter={filter} sites={sites.value ?? []} onChange={setFilter} />
      <div class="row">
        <p class="soft grow" role="status">
          {total === null ? ' ' : t('history.count', { count: total })}
        </p>
        <Transfer onImported={imported} />
      </div>
      {state === 'failed' ? (
        <NoAnswer onRetry={reload} />
      ) : state === 'loading' ? (
        <Skeleton height="30rem" />
      ) : entries.length > 0 ? (
        <EntryList entries={entries} total={total ?? entries.length} onMore={more} onOpen={setOpen} />
      ) : (
        <div class="card">
          <Empty icon="list" title={t(filtered ? 'history.noMatch' : 'history.emptyTitle')}>
            <p class="small">{t(filtered ? 'history.noMatchText' : 'history.emptyText')}</p>
          </Empty>
        </div>
      )}
      {open && <EntryDetails entry={open} onClose={() => setOpen(null)} />}
    </>
  );
}
