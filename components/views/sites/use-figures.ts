/** Reads the figures of the last days and the sites that have begun to refuse. */
import { useRead } from '../../hooks';
import { useServices } from '../../services';

const DAY_MS = 86_400_000;

export function useFigures(range: number) {
  const { history, clock } = useServices();
  const read = async () => {
    const source = await history();
    const now = clock();
    const [days, refusals] = await Promise.all([
      source.sites({ from: now - (range - 1) * DAY_MS }),
      source.refusals(),
    ]);
    return { days, refusals, now };
  };
  return useRead(read, [range], ['history']);
}
