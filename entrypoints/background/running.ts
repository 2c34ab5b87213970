/** What is under way for each tab, for those that have to come after it. */

export function createRunning() {
  const running = new Map<number, Set<Promise<unknown>>>();
  return {
    /** Notes that something is under way for a tab until it ends, well or not. @returns the same promise */
    during<T>(tabId: number, work: Promise<T>): Promise<T> {
      const all = running.get(tabId) ?? new Set();
      running.set(tabId, all.add(work));
      const end = () => {
        all.delete(work);
        if (all.size === 0 && running.get(tabId) === all) running.delete(tabId);
      };
      work.then(end, end);
      return work;
    },

    /** Resolves when all that is under way for the tab now has ended. */
    settled: (tabId: number): Promise<unknown> => Promise.allSettled(running.get(tabId) ?? []),
  };
}
