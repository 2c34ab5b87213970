/** Reports that are held and can still be sent, newest first. */
import { useRead } from '../../hooks';
import { useServices } from '../../services';

/** The service forgets a task after five minutes; what was held earlier cannot be reported any more. */
const WINDOW_MS = 300_000;
/** As many as one command takes. */
const MOST = 500;

export function useHeld(now: number) {
  const { history, clock } = useServices();
  const read = async () => {
    const source = await history();
    return source.query({ state: 'held', from: clock() - WINDOW_MS, limit: MOST });
  };
  const held = useRead(read, [], ['history', 'tasks']);
  return (held.value?.entries ?? []).filter(({ at }) => at > now - WINDOW_MS);
}
