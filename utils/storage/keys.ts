/**
 * The user's API keys. A key leaves this module by `secret` and `usable` only, for the API client; everything
 * else shows four characters of it.
 */
import type { KeyView, PauseView } from '../protocol/views.ts';
import type { Sentence } from '../protocol/words.ts';
import type { Database } from './database.ts';
import type { KeyRecord } from './records.ts';

/** More accounts than anybody has; bounds the list. */
const MAX_KEYS = 200;
/** From this length on, the last four characters give nothing away. */
const MIN_SHOWN = 12;
const FOR_EVER = Number.MAX_SAFE_INTEGER;

export interface KeysOptions {
  db: Database;
  clock?: () => number;
  random?: () => string;
}

/** A key for the API client. */
export interface UsableKey {
  id: string;
  name: string;
  key: string;
}

export interface NewKey {
  /** Replaces that key; without it a new one is made. */
  id?: string;
  name?: string;
  key: string;
  origin?: KeyView['origin'];
}

export type Keys = ReturnType<typeof createKeys>;

export function createKeys({ db, clock = Date.now, random = () => crypto.randomUUID() }: KeysOptions) {
  const records = async () => {
    const all = await db.getAll('keys', undefined, MAX_KEYS);
    return all.sort((a, b) => a.createdAt - b.createdAt || a.id.localeCompare(b.id));
  };

  async function change(id: string, patch: (record: KeyRecord) => Partial<KeyRecord>): Promise<boolean> {
    const tx = db.transaction('keys', 'readwrite');
    const record = await tx.store.get(id);
    if (record !== undefined) await tx.store.put({ ...record, ...patch(record) });
    await tx.done;
    return record !== undefined;
  }

  return {
    /** All keys, oldest first, masked. */
    list: async (): Promise<KeyView[]> => (await records()).map(view),

    get: async (id: string): Promise<KeyView | null> => {
      const record = await db.get('keys', id);
      return record === undefined ? null : view(record);
    },

    /** The key itself, for the API client. Null: removed. */
    secret: async (id: string): Promise<string | null> => (await db.get('keys', id))?.key ?? null,

    /** Keys that are not paused now, oldest first, for the API client. */
    async usable(): Promise<UsableKey[]> {
      const now = clock();
      const free = (await records()).filter((record) => (record.pausedUntil ?? 0) <= now);
      return free.map(({ id, name, key }) => ({ id, name, key }));
    },

    /** Id of the stored key with that value, if any: tells the page's key from a foreign one. */
    async idOf(key: string): Promise<string | null> {
      const wanted = baseOf(key);
      return (await records()).find((record) => baseOf(record.key) === wanted)?.id ?? null;
    },

    /** Keeps a new key or replaces one; a changed key starts without a problem. Whitespace around it is dropped. */
    async save({ id, name, key, origin = 'user' }: NewKey): Promise<KeyView> {
      const tx = db.transaction('keys', 'readwrite');
      const old = id === undefined ? undefined : await tx.store.get(id);
      const count = await tx.store.count();
      const record: KeyRecord = {
        ...fresh(id ?? random(), clock()),
        ...(old ?? {}),
        origin,
        name: name?.trim() || old?.name || `Key ${count + 1}`,
        key: key.trim(),
        problem: null,
        pausedUntil: null,
      };
      await tx.store.put(record);
      await tx.done;
      return view(record);
    },

    rename: (id: string, name: string) => change(id, (record) => ({ name: name.trim() || record.name })),

    remove: (id: string): Promise<void> => db.delete('keys', id),

    /** After a good answer of getBalance: the key works. */
    setBalance: (id: string, balance: number) =>
      change(id, () => ({ balance, checkedAt: clock(), problem: null, pausedUntil: null })),

    /**
     * Rests a key. `retryAfterMs` null: until it is replaced, checked or resumed. The problem outlives the pause,
     * until a call succeeds: the user should still see it.
     */
    setProblem: (id: string, problem: Sentence, retryAfterMs: number | null) =>
      change(id, () => ({
        problem,
        checkedAt: clock(),
        pausedUntil: retryAfterMs === null ? FOR_EVER : clock() + retryAfterMs,
      })),

    /** Lets a paused key go on. */
    resume: (id: string) => change(id, () => ({ problem: null, pausedUntil: null })),

    /**
     * Brings the keys of policy and `defaults.json` in line with what they say now. A policy's key that is gone
     * goes; a default key that the user removed stays away.
     */
    async applyPresets(presets: { policy: PresetKey[]; defaults: PresetKey[] }): Promise<void> {
      const tx = db.transaction(['keys', 'meta'], 'readwrite');
      const keys = tx.objectStore('keys');
      const given = await tx.objectStore('meta').get('keys.defaults-given');
      const known = new Set(Array.isArray(given) ? given.map(String) : []);
      const ids = new Set(presets.policy.map((preset) => presetId('policy', preset)));
      for (const record of await keys.getAll(undefined, MAX_KEYS)) {
        if (record.origin === 'policy' && !ids.has(record.id)) await keys.delete(record.id);
      }
      for (const preset of presets.policy) await put('policy', preset);
      for (const preset of presets.defaults) {
        const mark = presetId('defaults', preset);
        if (!known.has(mark)) await put('defaults', preset);
        known.add(mark);
      }
      await tx.objectStore('meta').put([...known], 'keys.defaults-given');
      await tx.done;

      async function put(origin: 'policy' | 'defaults', preset: PresetKey): Promise<void> {
        const id = presetId(origin, preset);
        const old = await keys.get(id);
        if (old !== undefined && old.key === preset.key.trim()) return;
        await keys.put({ ...fresh(id, clock()), origin, name: preset.name, key: preset.key.trim() });
      }
    },
  };
}

export interface PresetKey {
  name: string;
  key: string;
}

/** The pauses of keys, in the form of the guardrails'. */
export function keyPauses(keys: readonly KeyView[], now: number): PauseView[] {
  return keys
    .filter((key) => key.problem !== null && (key.pausedUntil === null || key.pausedUntil > now))
    .map((key) => ({
      id: `key:${key.id}`,
      scope: 'key',
      name: key.name,
      reason: key.problem ?? { key: 'api.refused' },
      since: key.checkedAt ?? now,
      until: key.pausedUntil,
    }));
}

/** Six dots and the last four characters; of a short key the dots only. */
export function mask(key: string): string {
  return `••••••${key.length >= MIN_SHOWN ? key.slice(-4) : ''}`;
}

/** `__nocache` after a key is an instruction to the service, not part of the key. */
const baseOf = (key: string): string => key.trim().replace(/__nocache$/, '');

const presetId = (origin: string, preset: PresetKey): string => `${origin}:${preset.name}`;

function fresh(id: string, now: number): Omit<KeyRecord, 'name' | 'key' | 'origin'> {
  return { id, balance: null, checkedAt: null, problem: null, pausedUntil: null, createdAt: now };
}

function view(record: KeyRecord): KeyView {
  const { key, createdAt: _, ...shown } = record;
  return {
    ...shown,
    masked: mask(key),
    pausedUntil: record.pausedUntil === FOR_EVER ? null : record.pausedUntil,
  };
}
