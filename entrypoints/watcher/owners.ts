/**
 * Whose message is it, when two submissions of one frame wait for theirs? A message is given to one of them only
 * where it came right after that one's answer; otherwise to none, for what is wrongly given is worse than missed.
 */

/** A message this soon after an answer is the answer's. */
const AT_ONCE_MS = 600;

interface Owner {
  id: string;
  answeredAt: number | null;
}

const waiting = new Set<Owner>();

/** Notes that a submission waits for messages. */
export function enter(id: string): { owns: () => boolean; answered: () => void; leave: () => void } {
  const owner: Owner = { id, answeredAt: null };
  waiting.add(owner);
  return {
    /** Whether a message that appears now is this submission's. */
    owns: () => ownerNow() === owner,
    answered() {
      owner.answeredAt ??= Date.now();
    },
    leave() {
      waiting.delete(owner);
    },
  };
}

/** Name of the submission to which a message belongs that appears now; null where that cannot be said. */
export function ownerIdNow(): string | null {
  return ownerNow()?.id ?? null;
}

function ownerNow(): Owner | null {
  const all = [...waiting];
  if (all.length === 1) return all[0] ?? null;
  const since = Date.now() - AT_ONCE_MS;
  const fresh = all.filter(({ answeredAt }) => answeredAt !== null && answeredAt >= since);
  return fresh.length === 1 ? (fresh[0] ?? null) : null;
}
