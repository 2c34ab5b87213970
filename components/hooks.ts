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
 * A late answer to an earlier question is dropped; a failed re-read keeps what was shown. What was read already
 * can be handed in as `initial`; it saves the first reading.
 */
export function useRead<T>(
  read: () => Promise<T>,
  deps: readonly unknown[],
  kinds: readonly Changed['what'][],
  initial?: T,
) {
  const { onChange } = useServices();
  const [loaded, setLoaded] = useState<Loaded<T>>(() =>
    initial === undefined ? { state: 'loading', value: null } : { state: 'ready', value: initial },
  );
  const fresh = useRef(initial !== undefined);
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
    if (!fresh.current) void reload();
    fresh.current = false;
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
