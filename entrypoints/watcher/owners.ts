/**
 * Whose message is it, when two submissions of one frame wait for theirs? A message is given to one of them only
 * where it came right after that one's answer; otherwise to none, for what is wrongly given is worse than missed.
 */

/** A message this soon after an answer is the answer's. */
const AT_ONCE_MS = 600;
/** The page may act on an answer a moment before we hear of it. */
const AHEAD_MS = 100;

interface Owner {
  /** Undecided until the background has said whether it wants to know; then wanted or not. */
  state: 'undecided' | 'wanted' | 'unwanted';
  answeredAt: number | null;
  /** Whether we hear when its answer arrives. */
  isHeard: boolean;
  /** Called when another one's state is decided. */
  again: () => void;
}

/** Those that waited when a message appeared. */
export type Waiting = readonly Owner[];

const waiting = new Set<Owner>();

/**
 * A submission begins to wait.
 * @param isHeard whether the arrival of its answer is heard: a beacon's, a worker's, a document's is not
 * @param again called whenever the question "whose?" may have another answer
 */
export function enter(isHeard: boolean, again: () => void) {
  const owner: Owner = { state: 'undecided', answeredAt: null, isHeard, again };
  waiting.add(owner);
  const decide = (state: Owner['state']) => {
    owner.state = state;
    for (const other of waiting) if (other !== owner) other.again();
  };
  return {
    wanted: () => decide('wanted'),
    unwanted: () => decide('unwanted'),
    answered() {
      owner.answeredAt ??= Date.now();
    },
    leave: () => void waiting.delete(owner),
    /** Whether a message is this submission's; null: not to be said yet. */
    owns: (all: Waiting, at: number): boolean | null => {
      const rest = all.filter(({ state }) => state !== 'unwanted');
      if (rest.length < 2) return rest[0] === owner;
      if (rest.some(({ state }) => state === 'undecided')) return null;
      const fresh = rest.filter(
        ({ answeredAt }) =>
          answeredAt !== null && answeredAt >= at - AT_ONCE_MS && answeredAt <= at + AHEAD_MS,
      );
      return fresh.length === 1 && fresh[0] === owner && rest.every((one) => one === owner || one.isHeard);
    },
  };
}

/** Who waits at this moment. */
export const whoWaits = (): Waiting => [...waiting];
