/** Which of the user's keys a task is asked for with, the likeliest first. */
import type { TaskRecord } from '../../utils/ledger/records.ts';
import type { UsableKey } from '../../utils/storage/keys.ts';
import type { Parts } from './parts.ts';

/** Why there is nothing to ask with: no key at all (or it rests), or the task was ordered with another one. */
export type NoKey = 'no-key' | 'foreign-key';

/**
 * A wrong key costs a call that the service may hold against this address. So the key seen with the task is the
 * only one; failing that the one that owned this announcer's last task comes first.
 */
export async function keysToTry({ keys, ledger }: Parts, task: TaskRecord): Promise<UsableKey[] | NoKey> {
  const usable = await keys.usable();
  if (task.keyId !== null) return orNone(usable.filter(({ id }) => id === task.keyId));
  const { keyTail } = task;
  if (keyTail !== undefined) {
    if ((await keys.list()).length === 0) return 'no-key';
    const fitting = usable.filter(({ key }) => tailOf(key) === keyTail);
    return fitting.length > 0 ? fitting : 'foreign-key';
  }
  const last = lastKeys(await ledger.openTasks(), task.origin);
  return orNone(usable.sort((a, b) => place(last, a) - place(last, b)));
}

const orNone = (keys: UsableKey[]): UsableKey[] | NoKey => (keys.length > 0 ? keys : 'no-key');

/** Keys that owned recent tasks, this origin's first, the newest first. */
function lastKeys(recent: TaskRecord[], origin: string): string[] {
  const owned = recent.filter(({ keyId, verifiedAt }) => keyId !== null && verifiedAt !== undefined);
  owned.sort(
    (a, b) => Number(b.origin === origin) - Number(a.origin === origin) || b.createdAt - a.createdAt,
  );
  return owned.map(({ keyId }) => keyId ?? '');
}

function place(last: string[], { id }: UsableKey): number {
  const at = last.indexOf(id);
  return at < 0 ? Number.MAX_SAFE_INTEGER : at;
}

/** Last four characters of a key; `__nocache` after it is an instruction to the service. */
export function tailOf(key: string): string {
  return key
    .trim()
    .replace(/__nocache$/, '')
    .slice(-4);
}
