/** The world's own time: real time plus what a test added, so that tokens and tasks age without waiting. */
export interface Clock {
  /** Epoch milliseconds. */
  now: () => number;
  /** Moves the world's time forward (or, negative, back) by milliseconds. */
  advance: (ms: number) => void;
}

export function createClock(): Clock {
  let offset = 0;
  return {
    now: () => Date.now() + offset,
    advance: (ms) => {
      offset += ms;
    },
  };
}
