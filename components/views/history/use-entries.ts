/** Loads the history page by page as it is scrolled, for the filter in force. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { HistoryEntry } from '../../../utils/protocol/views';
import type { HistoryFilter, HistorySource } from '../../data';
import { useServices } from '../../services';

const PAGE = 100;

interface Entries {
  state: 'loading' | 'ready' | 'failed';
  entries: HistoryEntry[];
  next: string | null;
  /** Null: not known, counting would mean reading everything. */
  total: number | null;
}

const START: Entries = { state: 'loading', entries: [], next: null, total: null };

/** The next page that has an entry: a search may look through a stretch of the history without finding one. */
async function nextPage(
  source: HistorySource,
  filter: HistoryFilter,
  from: string | null,
  go: () => boolean,
) {
  let next = from;
  for (;;) {
    const page = await source.query({ ...filter, limit: PAGE, ...(next !== null && { cursor: next }) });
    next = page.nextCursor;
    if (page.entries.length > 0 || next === null || !go()) return { entries: page.entries, next };
  }
}

/** Entries that fit a filter, and `more` to load further ones. */
export function useEntries(filter: HistoryFilter) {
  const { history, onChange } = useServices();
  const [shown, setShown] = useState<Entries>(START);
  const turn = useRef(0);
  const loading = useRef(false);
  const latest = useRef(filter);
  latest.current = filter;
  const key = JSON.stringify(filter);

  const load = useCallback(async () => {
    const mine = ++turn.current;
    const current = () => mine === turn.current;
    try {
      const source = await history();
      const page = await nextPage(source, latest.current, null, current);
      const total = page.next === null ? page.entries.length : await source.count(latest.current);
      if (current()) setShown({ state: 'ready', ...page, total });
    } catch {
      if (current()) setShown((before) => ({ ...before, state: 'failed' }));
    }
  }, [history]);

  useEffect(() => {
    void load();
    return onChange((change) => {
      if (change.what === 'history') void load();
    });
  }, [load, onChange, key]);

  const more = useCallback(async () => {
    if (loading.current || shown.next === null) return;
    const mine = turn.current;
    const current = () => mine === turn.current;
    loading.current = true;
    try {
      const page = await nextPage(await history(), latest.current, shown.next, current);
      if (current())
        setShown((before) => ({ ...before, ...page, entries: [...before.entries, ...page.entries] }));
    } catch {
      // The rows already shown stay; scrolling on asks again.
    } finally {
      loading.current = false;
    }
  }, [history, shown.next]);

  return { ...shown, more, reload: load };
}
