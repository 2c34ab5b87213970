/** Options of `next`. */
export interface NextOptions {
  /** Entries before this position do not count: pass `log.size()` taken earlier. */
  after?: number;
  /** Milliseconds until the wait is given up with an error that says what was logged instead. */
  timeoutMs?: number;
}

/** A list that tests can wait on: entries are only added, so nothing is missed between two looks. */
export interface Log<T extends object> {
  add: (entry: T) => void;
  /** All entries whose named fields are equal to the filter's. */
  all: (filter?: Partial<T>) => T[];
  size: () => number;
  /** The first matching entry, already logged or still to come. */
  next: (filter?: Partial<T>, options?: NextOptions) => Promise<T>;
  close: () => void;
}

interface Waiter<T> {
  filter: Partial<T>;
  after: number;
  resolve: (entry: T) => void;
  reject: (problem: Error) => void;
  timer: NodeJS.Timeout;
}

function fits<T extends object>(entry: T, filter: Partial<T>): boolean {
  return (Object.keys(filter) as (keyof T)[]).every((name) => entry[name] === filter[name]);
}

/** Makes a log. `name` is used in the error of a wait that was in vain. */
export function createLog<T extends object>(name: string): Log<T> {
  const entries: T[] = [];
  const waiters = new Set<Waiter<T>>();

  const all = (filter: Partial<T> = {}) => entries.filter((entry) => fits(entry, filter));
  const end = (waiter: Waiter<T>) => {
    clearTimeout(waiter.timer);
    waiters.delete(waiter);
  };

  const add = (entry: T) => {
    entries.push(entry);
    for (const waiter of [...waiters]) {
      if (entries.length <= waiter.after || !fits(entry, waiter.filter)) continue;
      end(waiter);
      waiter.resolve(entry);
    }
  };

  const next = (filter: Partial<T> = {}, { after = 0, timeoutMs = 15_000 }: NextOptions = {}) => {
    const found = entries.slice(after).find((entry) => fits(entry, filter));
    if (found) return Promise.resolve(found);
    return new Promise<T>((resolve, reject) => {
      const timer = setTimeout(() => {
        end(waiter);
        const seen = JSON.stringify(entries.slice(-5), null, 1).slice(0, 3_000);
        reject(new Error(`No ${name} ${JSON.stringify(filter)} within ${timeoutMs} ms; last ones: ${seen}`));
      }, timeoutMs);
      const waiter: Waiter<T> = { filter, after, resolve, reject, timer };
      waiters.add(waiter);
    });
  };

  const close = () => {
    for (const waiter of [...waiters]) {
      end(waiter);
      waiter.reject(new Error(`The world was closed while a test waited for a ${name}`));
    }
  };

  return { add, all, size: () => entries.length, next, close };
}
