/**
 * The ledger's store: tasks and submissions per tab. Every change is one transaction on the stored record, so
 * that two handlers, or a worker that is stopped in between, cannot undo each other.
 */
import { WINDOW_MS } from '../capmonster/window.ts';
import type { Database, StoreName } from '../storage/database.ts';
import type { SubmissionRecord, TaskRecord } from './records.ts';

/** Tasks and submissions are forgotten this long after they became known; the history has what was concluded. */
const KEEP_MS = 3_600_000;
/** Uses of answers, to tell a second use: longer than any answer lives. */
const KEEP_USES_MS = 86_400_000;
const MAX_PER_TAB = 500;
/** Tab of a task of which only the number and the answer are known. */
export const UNBOUND = -1;
/** The report window and what may follow it: the last refusals and answers come a little later. */
const KEEP_ANNOUNCED_MS = WINDOW_MS + 120_000;

export type Ledger = ReturnType<typeof createLedger>;

export function createLedger({ db, clock = Date.now }: { db: Database; clock?: () => number }) {
  async function change<S extends 'tasks' | 'submissions'>(
    store: S,
    id: string,
    patch: (record: RecordOf<S>) => Partial<RecordOf<S>> | null,
  ): Promise<RecordOf<S> | null> {
    const tx = db.transaction(store, 'readwrite');
    const record = (await tx.store.get(id)) as RecordOf<S> | undefined;
    const next = record === undefined ? null : patch(record);
    if (record === undefined || next === null) {
      await tx.done;
      return record ?? null;
    }
    const changed = { ...record, ...next };
    await tx.store.put(changed);
    await tx.done;
    return changed;
  }

  return {
    /** Adds a task to a tab, or completes what is known of it; gives the stored record and whether it is new. */
    async noteTask(task: TaskRecord): Promise<{ task: TaskRecord; isNew: boolean }> {
      const tx = db.transaction('tasks', 'readwrite');
      const old = await tx.store.get(task.id);
      const stored = old ? completed(old, task) : task;
      await tx.store.put(stored);
      await tx.done;
      return { task: stored, isNew: old === undefined };
    },

    changeTask: (id: string, patch: (task: TaskRecord) => Partial<TaskRecord> | null) =>
      change('tasks', id, patch),
    task: (id: string) => db.get('tasks', id),
    /** Tasks of a tab, at most 500. */
    tasksOfTab: (tabId: number) => db.getAllFromIndex('tasks', 'byTab', tabId, MAX_PER_TAB),
    /** The same task number in whatever tabs. */
    tasksByNumber: (taskId: number) => db.getAllFromIndex('tasks', 'byTaskId', taskId, 50),
    /** Tasks of all tabs inside the report window. */
    openTasks: (): Promise<TaskRecord[]> =>
      db.getAllFromIndex('tasks', 'byCreatedAt', IDBKeyRange.lowerBound(clock() - WINDOW_MS), 2_000),

    /** Tasks that belong to no tab yet and may still be used. */
    async unboundTasks(): Promise<TaskRecord[]> {
      const all = await db.getAllFromIndex('tasks', 'byTab', UNBOUND, MAX_PER_TAB);
      return all.filter(({ createdAt }) => createdAt > clock() - KEEP_ANNOUNCED_MS);
    },
    /** Announced tasks whose announcer may still wait for their fate. */
    async announcedTasks(): Promise<TaskRecord[]> {
      const recent = IDBKeyRange.lowerBound(clock() - KEEP_ANNOUNCED_MS);
      const all = await db.getAllFromIndex('tasks', 'byCreatedAt', recent, 2_000);
      return all.filter(({ toldFate }) => toldFate !== undefined);
    },

    addSubmission: (submission: SubmissionRecord) => db.put('submissions', submission),
    changeSubmission: (
      id: string,
      patch: (submission: SubmissionRecord) => Partial<SubmissionRecord> | null,
    ) => change('submissions', id, patch),
    submission: (id: string) => db.get('submissions', id),
    submissionsOfTab: (tabId: number) => db.getAllFromIndex('submissions', 'byTab', tabId, MAX_PER_TAB),
    /** Everything not judged yet. */
    async openSubmissions(): Promise<SubmissionRecord[]> {
      const recent = IDBKeyRange.lowerBound(clock() - KEEP_MS);
      const all = await db.getAllFromIndex('submissions', 'byAt', recent, 2_000);
      return all.filter(({ state }) => state !== 'judged');
    },

    /**
     * Counts one use of an answer; gives how often it had been used before.
     * @param by whose use it is: the same one is counted once, however often it is told in a row
     */
    async noteUse(hash: string, by: string): Promise<number> {
      const tx = db.transaction('uses', 'readwrite');
      const old = await tx.store.get(hash);
      const before = (old?.count ?? 0) - (old?.lastBy === by ? 1 : 0);
      await tx.store.put({ hash, firstAt: old?.firstAt ?? clock(), count: before + 1, lastBy: by });
      await tx.done;
      return before;
    },

    /** A tab is gone: what is not judged stays until its time comes, what is judged goes with the sweep. */
    async sweep(): Promise<void> {
      const now = clock();
      await deleteBelow('tasks', 'byCreatedAt', now - KEEP_MS);
      await deleteBelow('submissions', 'byAt', now - KEEP_MS);
      await deleteBelow('uses', 'byFirstAt', now - KEEP_USES_MS);
    },
  };

  async function deleteBelow(
    store: Extract<StoreName, 'tasks' | 'submissions' | 'uses'>,
    index: string,
    bound: number,
  ) {
    const tx = db.transaction(store, 'readwrite');
    let cursor = await tx.store.index(index as never).openCursor(IDBKeyRange.upperBound(bound));
    while (cursor) {
      await cursor.delete();
      cursor = await cursor.continue();
    }
    await tx.done;
  }
}

type RecordOf<S> = S extends 'tasks' ? TaskRecord : SubmissionRecord;

/** What a second sighting adds: nothing known is overwritten by something unknown, and no task is made younger. */
function completed(old: TaskRecord, seen: TaskRecord): TaskRecord {
  const unclaimed = withoutClaim(old, seen);
  return {
    ...unclaimed,
    // `webRequest` may be quicker than the page, which sees more.
    source: unclaimed.source === 'network' && seen.source === 'page-traffic' ? seen.source : unclaimed.source,
    kind: old.kind === 'other' ? seen.kind : old.kind,
    taskType: old.taskType ?? seen.taskType,
    createdAt: Math.min(old.createdAt, seen.createdAt),
    readyAt: old.readyAt ?? seen.readyAt,
    answerHashes: old.answerHashes.length ? old.answerHashes : seen.answerHashes,
    answerLengths: old.answerHashes.length ? old.answerLengths : seen.answerLengths,
    websiteKey: old.websiteKey ?? seen.websiteKey,
    websiteHost: old.websiteHost ?? seen.websiteHost,
    userAgent: old.userAgent ?? seen.userAgent,
    minScore: old.minScore ?? seen.minScore,
    pageAction: old.pageAction ?? seen.pageAction,
    keyId: old.keyId ?? seen.keyId,
    baseUrl: old.baseUrl ?? seen.baseUrl,
    ...withKnown('keyTail', old.keyTail ?? (old.origin === seen.origin ? seen.keyTail : undefined)),
    ...withKnown('orderedAt', old.orderedAt ?? seen.orderedAt),
    ...withKnown('toldFate', unclaimed.toldFate ?? seen.toldFate),
    state: old.state === 'created' && seen.readyAt !== null ? 'ready' : old.state,
  };
}

/**
 * Who was seen to order a task with the user's own key owns it, whatever another origin of the tab announced before:
 * a number can be guessed, a key cannot.
 */
function withoutClaim(old: TaskRecord, seen: TaskRecord): TaskRecord {
  const isSeen = seen.source !== 'announced' && seen.keyId !== null;
  if (old.source !== 'announced' || !isSeen || old.origin === seen.origin) return old;
  const { toldFate: _, ...unclaimed } = old;
  return { ...unclaimed, origin: seen.origin, frameId: seen.frameId, source: seen.source };
}

/** A field only where it has a value. */
function withKnown<K extends string, V extends string | number>(
  name: K,
  value: V | undefined,
): Partial<Record<K, V>> {
  return value === undefined ? {} : ({ [name]: value } as Record<K, V>);
}
