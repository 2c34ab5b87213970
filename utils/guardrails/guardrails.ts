/** The guardrails' memory: pauses, and the counters that lead to them. Survives the worker being stopped. */
import type { PauseView } from '../protocol/views.ts';
import type { Sentence } from '../protocol/words.ts';
import type { Database } from '../storage/database.ts';
import type { SeriesRecord } from '../storage/records.ts';
import { EVERY_ORIGIN } from './every-origin.ts';
import { type Limit, take, within } from './rates.ts';
import { type Judged, nextStreak, shouldPauseSite } from './streak.ts';

const MINUTE = 60_000;
/** Announcements: a page with a handful of widgets stays far below, a script gone wild does not. */
export const ANNOUNCEMENTS_PER_ORIGIN: Limit = { count: 30, windowMs: MINUTE };
export const ANNOUNCEMENTS_IN_TOTAL: Limit = { count: 120, windowMs: MINUTE };
/**
 * Unknown tasks of one announcing origin until it is not listened to. The service bans an address for ten
 * minutes for "repeated" wrong ids without saying how many; three leave it room.
 */
export const UNKNOWN_TASKS: Limit = { count: 3, windowMs: 10 * MINUTE };
/** The same over all origins, in calls: whoever can make up numbers can make up origins too. */
export const UNKNOWN_CALLS: Limit = { count: 12, windowMs: 10 * MINUTE };
export const ORIGIN_PAUSE_MS = 30 * MINUTE;
const HOUR: Omit<Limit, 'count'> = { windowMs: 60 * MINUTE };
/** Pauses and counters read at once at most. */
const MAX_LISTED = 500;
/** Counters without a change for this long are forgotten, those of sites that have accepted excepted. */
const FORGET_MS = 30 * 24 * 60 * MINUTE;

export interface GuardrailsOptions {
  db: Database;
  clock?: () => number;
  /** Called after a pause began or ended. */
  onChange?: () => void;
}

export type Guardrails = ReturnType<typeof createGuardrails>;

export function createGuardrails({ db, clock = Date.now, onChange = () => {} }: GuardrailsOptions) {
  /** Reads, changes and writes one counter in one transaction; gives what `change` gives. */
  async function update<T>(id: string, change: (series: SeriesRecord) => [SeriesRecord, T]): Promise<T> {
    const tx = db.transaction('series', 'readwrite');
    const [next, result] = change((await tx.store.get(id)) ?? emptySeries(id));
    await tx.store.put({ ...next, at: clock() });
    await tx.done;
    return result;
  }

  async function pause(
    scope: 'site' | 'origin' | 'all',
    name: string,
    reason: Sentence,
    durationMs: number | null,
  ): Promise<void> {
    const since = clock();
    const id = scope === 'all' ? 'all' : `${scope}:${name}`;
    await db.put('pauses', {
      id,
      scope,
      name,
      reason,
      since,
      until: durationMs === null ? null : since + durationMs,
    });
    onChange();
  }

  async function list(): Promise<PauseView[]> {
    const now = clock();
    const all = await db.getAll('pauses', undefined, MAX_LISTED);
    return all.filter(({ until }) => until === null || until > now).sort((a, b) => b.since - a.since);
  }

  async function isPaused(id: string): Promise<boolean> {
    const found = await db.get('pauses', id);
    return found !== undefined && (found.until === null || found.until > clock());
  }

  /** Counts; true: the limit has just been reached, and there is no pause yet. */
  async function countUnknown(origin: string, by: number, limit: Limit): Promise<boolean> {
    const id = `origin:${origin}`;
    const count = await update(id, (series) => {
      const recent = within(series.times, clock(), limit);
      const times = [...recent, ...Array<number>(Math.min(by, limit.count)).fill(clock())];
      return [{ ...series, times }, times.length];
    });
    return count >= limit.count && !(await isPaused(id));
  }

  function pauseOrigin(origin: string, count: number): Promise<void> {
    const reason =
      origin === EVERY_ORIGIN
        ? { key: 'pause.unknown-calls', params: { count } }
        : { key: 'pause.unknown-tasks', params: { origin, count } };
    return pause('origin', origin, reason, ORIGIN_PAUSE_MS);
  }

  return {
    /** Pauses in force, newest first. Those of keys are in the keys' own records (`keyPauses`). */
    list,
    isPaused,

    /** Ids of the pauses in force, for `decide`. */
    active: async (): Promise<Set<string>> => new Set((await list()).map(({ id }) => id)),

    /** Ends a pause; a site's streak starts anew, or the next rejection would pause it again. */
    async resume(id: string): Promise<void> {
      const tx = db.transaction(['pauses', 'series'], 'readwrite');
      const series = await tx.objectStore('series').get(id);
      if (series !== undefined) {
        await tx.objectStore('series').put({ ...series, streak: 0, times: [], at: clock() });
      }
      await tx.objectStore('pauses').delete(id);
      await tx.done;
      onChange();
    },

    /** Rests every call to the service (`ERROR_IP_BANNED`, `ERROR_IP_BLOCKED`). */
    pauseAll: (durationMs: number): Promise<void> => pause('all', '', { key: 'pause.service' }, durationMs),

    /** End of the pause of everything; null: there is none. */
    async pausedAllUntil(): Promise<number | null> {
      const found = await db.get('pauses', 'all');
      if (found === undefined) return null;
      const until = found.until ?? Number.MAX_SAFE_INTEGER;
      return until > clock() ? until : null;
    },

    /**
     * Counts what a site said about a token. A site that never accepted one and refuses the first
     * `pauseAfter` in a row is paused; true: it has just been.
     */
    async noteJudged(site: string, judged: Judged, pauseAfter: number): Promise<boolean> {
      const id = `site:${site}`;
      const after = await update(id, (series) => {
        const next = nextStreak(series, judged);
        return [next, next];
      });
      if (!shouldPauseSite(after, judged, pauseAfter) || (await isPaused(id))) return false;
      await pause('site', site, { key: 'pause.never-accepted', params: { site, count: after.streak } }, null);
      return true;
    },

    /** Counts an automatic report of a site. */
    noteReport: (site: string, perHour: number): Promise<void> =>
      update(`reports:${site}`, (series) => {
        const recent = within(series.times, clock(), { ...HOUR, count: perHour });
        return [{ ...series, times: [...recent, clock()] }, undefined];
      }),

    /** Automatic reports of a site in the last hour, counted up to the limit. */
    async reportsThisHour(site: string, perHour: number): Promise<number> {
      const series = await db.get('series', `reports:${site}`);
      return within(series?.times ?? [], clock(), { ...HOUR, count: perHour }).length;
    },

    /** Whether one more announcement is listened to: of this origin, and of all together. Counts it if so. */
    async allowAnnouncement(origin: string): Promise<'allowed' | 'paused' | 'too-many'> {
      if (await isPaused(`origin:${origin}`)) return 'paused';
      const takeFrom = (id: string, limit: Limit) =>
        update(id, (series) => {
          const { allowed, times } = take(series.times, clock(), limit);
          return [{ ...series, times }, allowed];
        });
      const allowed =
        (await takeFrom(`announced:${origin}`, ANNOUNCEMENTS_PER_ORIGIN)) &&
        (await takeFrom('announced', ANNOUNCEMENTS_IN_TOTAL));
      return allowed ? 'allowed' : 'too-many';
    },

    /**
     * The service did not know a task that this origin announced, in `calls` calls (one a key that was tried).
     * True: the origin has just been paused. Too many over all origins pause every one that is not proven.
     */
    async noteUnknownTask(origin: string, calls = 1): Promise<boolean> {
      const inTotal = await countUnknown(EVERY_ORIGIN, calls, UNKNOWN_CALLS);
      if (inTotal) await pauseOrigin(EVERY_ORIGIN, UNKNOWN_CALLS.count);
      const isTooMany = await countUnknown(origin, 1, UNKNOWN_TASKS);
      if (isTooMany) await pauseOrigin(origin, UNKNOWN_TASKS.count);
      return isTooMany;
    },

    /** Forgets pauses that are over and counters that nothing touched for a month. */
    async sweep(): Promise<void> {
      const now = clock();
      const tx = db.transaction(['pauses', 'series'], 'readwrite');
      for (const { id, until } of await tx.objectStore('pauses').getAll(undefined, MAX_LISTED)) {
        if (until !== null && until <= now) await tx.objectStore('pauses').delete(id);
      }
      const old = tx.objectStore('series').index('byAt');
      let cursor = await old.openCursor(IDBKeyRange.upperBound(now - FORGET_MS));
      while (cursor !== null) {
        if (cursor.value.accepted === 0) await cursor.delete();
        cursor = await cursor.continue();
      }
      await tx.done;
    },
  };
}

function emptySeries(id: string): SeriesRecord {
  return { id, at: 0, times: [], accepted: 0, streak: 0 };
}
