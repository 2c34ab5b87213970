/** The settings as one door: read, change, watch. Where they come from is given in, see `settings-sources`. */
import * as z from 'zod/mini';
import type { Done } from '../protocol/commands.ts';
import { type Reason, reason } from '../protocol/reasons.ts';
import type { Settings, SettingsView } from '../protocol/settings.ts';
import { FIELDS, type Field, mergeSettings, readFields, readPresetKeys } from './settings-merge.ts';

export const REASONS = [
  reason('settings.locked', 'Your administrator has set “{field}”; it cannot be changed here.'),
  reason('settings.invalid', 'This is not a valid value for “{field}”.'),
] as const satisfies readonly Reason[];

/** One stored value, as wxt's storage items are. */
export interface Item {
  getValue(): Promise<unknown>;
  setValue(value: Record<string, unknown>): Promise<void>;
  watch(changed: () => void): () => void;
}

export interface SettingsSources {
  /** What the user chose, and only that. */
  user: Item;
  /** Extensions that tried to announce: id -> first time and count. */
  asking: Item;
  /** `defaults.json` of the extension's folder. */
  readDefaults(): Promise<unknown>;
  /** Enterprise policy. */
  readPolicy(): Promise<unknown>;
  watchPolicy(changed: () => void): () => void;
  clock?: () => number;
}

/** Unknown extensions shown at most; a flood of made-up ones must not fill the storage. */
const MAX_ASKING = 20;
const Asking = z.record(z.string(), z.object({ firstAt: z.number(), count: z.number() }));
type Asking = z.infer<typeof Asking>;

export function createSettings(sources: SettingsSources) {
  const clock = sources.clock ?? Date.now;
  /** Read once a life of the worker: the file cannot change under a running extension. */
  let defaults: Promise<unknown> | undefined;
  /** Changes one after another, so that none is lost between its read and its write. */
  let last: Promise<unknown> = Promise.resolve();

  function inTurn<T>(task: () => Promise<T>): Promise<T> {
    const turn = last.then(task, task);
    last = turn.catch(() => undefined);
    return turn;
  }

  async function layers() {
    defaults ??= quietly(sources.readDefaults);
    const [preset, user, policy] = await Promise.all([
      defaults,
      sources.user.getValue(),
      quietly(sources.readPolicy),
    ]);
    return { defaults: preset, user, policy };
  }

  async function readAsking(): Promise<Asking> {
    const parsed = Asking.safeParse(await sources.asking.getValue());
    return parsed.success ? parsed.data : {};
  }

  async function read(): Promise<SettingsView> {
    const [{ settings, locked }, asking] = await Promise.all([layers().then(mergeSettings), readAsking()]);
    const settled = new Set([...settings.allowedExtensions, ...settings.ignoredExtensions]);
    const askingExtensions = Object.entries(asking)
      .filter(([id]) => !settled.has(id))
      .map(([id, { firstAt, count }]) => ({ id, firstAt, count }));
    return { settings, locked, askingExtensions };
  }

  async function change(patch: Partial<Settings>): Promise<Done<SettingsView>> {
    const all = await layers();
    const { locked } = mergeSettings(all);
    const fields = FIELDS.filter((field) => patch[field] !== undefined);
    const valid = readFields(patch);
    const stuck = fields.find((field) => locked.includes(field));
    if (stuck !== undefined) return no('settings.locked', stuck);
    const bad = fields.find((field) => valid[field] === undefined);
    if (bad !== undefined) return no('settings.invalid', bad);
    await sources.user.setValue({ ...readFields(all.user), ...valid });
    return { ok: true, value: await read() };
  }

  return {
    /** All settings, valid whatever is stored. */
    read,

    /** Changes the fields that `patch` has, or none of them and says why not. */
    write: (patch: Partial<Settings>): Promise<Done<SettingsView>> => inTurn(() => change(patch)),

    /** Sets the mode of one site; null takes it away. */
    setSiteMode: (site: string, mode: Settings['mode'] | null): Promise<Done<SettingsView>> =>
      inTurn(async () => {
        const { [site]: _, ...others } = (await read()).settings.sites;
        return change({ sites: mode === null ? others : { ...others, [site]: mode } });
      }),

    /** Calls back after each change of the user's settings, the asking extensions or the policy. */
    watch(changed: () => void): () => void {
      const stops = [
        sources.user.watch(changed),
        sources.asking.watch(changed),
        sources.watchPolicy(changed),
      ];
      return () => {
        for (const stop of stops) stop();
      };
    },

    /** Remembers that an extension which is not on the list tried to announce. */
    noteAsking: (id: string): Promise<void> =>
      inTurn(async () => {
        const asking = await readAsking();
        const known = Object.hasOwn(asking, id) ? asking[id] : undefined;
        if (known === undefined && Object.keys(asking).length >= MAX_ASKING) return;
        const entry = { firstAt: known?.firstAt ?? clock(), count: (known?.count ?? 0) + 1 };
        await sources.asking.setValue({ ...asking, [id]: entry });
      }),

    /** The keys that policy and `defaults.json` bring along, for `keys.applyPresets`. */
    async presetKeys() {
      const all = await layers();
      return { policy: readPresetKeys(all.policy), defaults: readPresetKeys(all.defaults) };
    },
  };
}

function no(key: (typeof REASONS)[number]['key'], field: Field): Done<SettingsView> {
  return { ok: false, problem: { key, params: { field } } };
}

/** No policy and no file are the usual case: Firefox rejects where there is no policy. */
async function quietly(readSource: () => Promise<unknown>): Promise<unknown> {
  try {
    return await readSource();
  } catch {
    return {};
  }
}
