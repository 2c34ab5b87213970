/** Hooks shared by the views: reading through the background, staying current, and the running clock. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Changed } from '../utils/protocol/commands';
import { useServices } from './services';

export type Loaded<T> =
  | { state: 'loading'; value: null }
  | { state: 'failed'; value: T | null }
  | { state: 'ready'; value: T };

/**
 * Reads something now, again whenever `deps` change and whenever a change of one of `kinds` is announced.
 * A late answer to an earlier question is dropped; a failed re-read keeps what was shown.
 */
export function useRead<T>(
  read: () => Promise<T>,
  deps: readonly unknown[],
  kinds: readonly Changed['what'][],
) {
  const { onChange } = useServices();
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading', value: null });
  const turn = useRef(0);
  const latest = useRef(read);
  latest.current = read;
  const reload = useCallback(async () => {
    const mine = ++turn.current;
    try {
      const value = await latest.current();
      if (mine === turn.current) setLoaded({ state: 'ready', value });
    } catch {
      if (mine === turn.current) setLoaded(({ value }) => ({ state: 'failed', value }));
    }
  }, []);
  useEffect(() => {
    void reload();
    return onChange((change) => {
      if (kinds.includes(change.what)) void reload();
    });
  }, [reload, onChange, ...deps]);
  return { ...loaded, reload };
}

/** The time, renewed every `every` milliseconds while the page is shown. */
export function useNow(every = 1000): number {
  const { clock } = useServices();
  const [now, setNow] = useState(clock);
  useEffect(() => {
    const timer = setInterval(() => {
      if (!document.hidden) setNow(clock());
    }, every);
    return () => clearInterval(timer);
  }, [clock, every]);
  return now;
}
