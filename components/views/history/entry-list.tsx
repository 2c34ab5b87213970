/** The history's rows: a list of which only the visible part exists in the document. */
import { useEffect, useRef } from 'preact/hooks';
import type { HistoryEntry } from '../../../utils/protocol/views';
import { EntryChip } from '../../reports/recent-list';
import { useWords } from '../../services';
import { useVirtual } from './use-virtual';

const ROW_REM = 4.25;

interface Props {
  entries: HistoryEntry[];
  /** How many there are in all, as far as known: what a screen reader is told. */
  total: number;
  onMore: () => unknown;
  onOpen: (entry: HistoryEntry) => void;
}

function Row({ entry, onOpen }: { entry: HistoryEntry; onOpen: Props['onOpen'] }) {
  const { t, say, formats } = useWords();
  return (
    <button type="button" class="entry" onClick={() => onOpen(entry)}>
      <span class="entry__when soft small">
        <time dateTime={new Date(entry.at).toISOString()}>{formats.dateTime(entry.at)}</time>
      </span>
      <span class="entry__what">
        <strong>{entry.site}</strong>
        <span class="soft small">
          {t(`kind.${entry.kind}`)}
          {entry.taskId !== null && <span class="mono"> #{entry.taskId}</span>}
        </span>
      </span>
      <span class="entry__why small">{say(entry.reason)}</span>
      <span class="entry__state">
        <EntryChip entry={entry} />
      </span>
    </button>
  );
}

export function EntryList({ entries, total, onMore, onOpen }: Props) {
  const { t } = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const { items, height } = useVirtual(scroller, entries.length, ROW_REM);
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= entries.length - 20) void onMore();
  }, [last, entries.length, onMore]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard
    <section class="entries" ref={scroller} tabIndex={0} aria-label={t('history.list')}>
      <ul class="entries__inner" style={{ blockSize: `${height}px` }}>
        {items.map(({ index, start, size }) => {
          const entry = entries[index];
          return (
            entry && (
              <li
                key={entry.id}
                class="entries__row"
                aria-posinset={index + 1}
                aria-setsize={total}
                style={{ blockSize: `${size}px`, insetBlockStart: `${start}px` }}
              >
                <Row entry={entry} onOpen={onOpen} />
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}
