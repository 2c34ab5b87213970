/** How the settings come about: defaults in the code, below `defaults.json`, below the user's, below policy. */
import * as z from 'zod/mini';
import { Settings } from '../protocol/settings.ts';

const PresetKey = z.object({ name: z.string().check(z.minLength(1)), key: z.string() });

export type Field = keyof Settings;
export const FIELDS = Object.keys(Settings.shape) as Field[];

/** What each source says; anything may be in there. */
export interface Layers {
  defaults: unknown;
  user: unknown;
  policy: unknown;
}

export interface Merged {
  settings: Settings;
  /** Fields that a policy has set. */
  locked: (Field | 'keys')[];
}

/** Merges the sources. A bad value falls back to the source below, field by field; nothing throws. */
export function mergeSettings(layers: Layers): Merged {
  const policy = readFields(layers.policy);
  const values = { ...readFields(layers.defaults), ...readFields(layers.user), ...policy };
  const locked: Merged['locked'] = FIELDS.filter((field) => policy[field] !== undefined);
  if (readPresetKeys(layers.policy).length > 0) locked.push('keys');
  return { settings: Settings.parse(values), locked };
}

/** The known, valid fields of anything. */
export function readFields(source: unknown): Partial<Settings> {
  const fields = readObject(source);
  const good: Record<string, unknown> = {};
  for (const field of FIELDS) {
    if (fields[field] === undefined) continue;
    const parsed = Settings.shape[field].safeParse(fields[field]);
    if (parsed.success) good[field] = parsed.data;
  }
  return good as Partial<Settings>;
}

/** The keys in a preset; a nameless or empty one is left out. */
export function readPresetKeys(source: unknown): { name: string; key: string }[] {
  const list = z.array(z.unknown()).safeParse(readObject(source).keys);
  if (!list.success) return [];
  return list.data
    .map((item) => PresetKey.safeParse(item))
    .flatMap((parsed) => (parsed.success && parsed.data.key.trim() !== '' ? [parsed.data] : []));
}

function readObject(source: unknown): Record<string, unknown> {
  const parsed = z.record(z.string(), z.unknown()).safeParse(source);
  return parsed.success ? parsed.data : {};
}
