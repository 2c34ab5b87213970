import { fc, test } from '@fast-check/vitest';
import { describe, expect, it, vi } from 'vitest';
import managedSchema from '../../public/managed_schema.json' with { type: 'json' };
import { Preset, Settings } from '../protocol/settings.ts';
import { createSettings, type Item } from './settings.ts';
import { mergeSettings } from './settings-merge.ts';

function item(value: unknown = {}): Item & { value: unknown } {
  const watchers = new Set<() => void>();
  const self = {
    value,
    getValue: async () => self.value,
    setValue: async (next: Record<string, unknown>) => {
      self.value = next;
      for (const changed of watchers) changed();
    },
    watch: (changed: () => void) => {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
  };
  return self;
}

function start(given: { user?: unknown; defaults?: unknown; policy?: unknown; asking?: unknown } = {}) {
  const user = item(given.user ?? {});
  const asking = item(given.asking ?? {});
  const readDefaults = vi.fn(async () => given.defaults ?? {});
  const settings = createSettings({
    user,
    asking,
    readDefaults,
    readPolicy: async () => given.policy ?? {},
    watchPolicy: () => () => {},
    clock: () => 1_000,
  });
  return { user, asking, readDefaults, settings };
}

const plain = Settings.parse({});

describe('where settings come from', () => {
  it('has a default for everything', async () => {
    expect(await start().settings.read()).toEqual({ settings: plain, locked: [], askingExtensions: [] });
  });

  it('puts policy above the user, the user above defaults.json, that above the code', async () => {
    const { settings } = start({
      defaults: { mode: 'off', retentionDays: 7, notifications: false, keys: [{ name: 'a', key: 'k' }] },
      user: { retentionDays: 30, notifications: true },
      policy: { notifications: false, keys: [{ name: 'fleet', key: 'p' }] },
    });
    const view = await settings.read();
    expect(view.settings).toEqual({ ...plain, mode: 'off', retentionDays: 30, notifications: false });
    expect(view.locked).toEqual(['notifications', 'keys']);
    expect(await settings.presetKeys()).toEqual({
      policy: [{ name: 'fleet', key: 'p' }],
      defaults: [{ name: 'a', key: 'k' }],
    });
  });

  it('falls back field by field where something bad is stored', async () => {
    const { settings } = start({
      user: { mode: 'sometimes', retentionDays: -1, notifications: false, unknown: 1 },
      defaults: { retentionDays: 5, mode: 3 },
      policy: { pauseAfterRejections: 'many' },
    });
    expect(await settings.read()).toMatchObject({
      settings: { ...plain, retentionDays: 5, notifications: false },
      locked: [],
    });
  });

  it('does without a policy and a file that cannot be read', async () => {
    const settings = createSettings({
      user: item(),
      asking: item(),
      readDefaults: () => Promise.reject(new Error('404')),
      readPolicy: () => Promise.reject(new Error('Managed storage manifest not found')),
      watchPolicy: () => () => {},
    });
    expect((await settings.read()).settings).toEqual(plain);
  });

  it('reads defaults.json once', async () => {
    const { settings, readDefaults } = start();
    await Promise.all([settings.read(), settings.read()]);
    await settings.read();
    expect(readDefaults).toHaveBeenCalledTimes(1);
  });

  test.prop([fc.anything(), fc.anything(), fc.anything()])('never fails', (defaults, user, policy) => {
    expect(Settings.safeParse(mergeSettings({ defaults, user, policy }).settings).success).toBe(true);
  });

  test.prop([fc.dictionary(fc.constantFrom(...Object.keys(Settings.shape), 'keys'), fc.anything())])(
    'never fails on known fields with anything in them',
    (any) => {
      const { settings } = mergeSettings({ defaults: any, user: any, policy: any });
      expect(Settings.safeParse(settings).success).toBe(true);
    },
  );
});

describe('changes', () => {
  it('store the fields of the patch only, so that later defaults still count', async () => {
    const { settings, user } = start({ user: { mode: 'ask' } });
    const done = await settings.write({ retentionDays: 10 });
    expect(done).toMatchObject({ ok: true, value: { settings: { mode: 'ask', retentionDays: 10 } } });
    expect(user.value).toEqual({ mode: 'ask', retentionDays: 10 });
  });

  it('are refused as a whole where policy has locked a field', async () => {
    const { settings, user } = start({ policy: { mode: 'automatic' } });
    expect(await settings.write({ retentionDays: 1, mode: 'off' })).toEqual({
      ok: false,
      problem: { key: 'settings.locked', params: { field: 'mode' } },
    });
    expect(user.value).toEqual({});
  });

  it('are refused where they are invalid', async () => {
    const { settings } = start();
    expect(await settings.write({ retentionDays: -5 })).toEqual({
      ok: false,
      problem: { key: 'settings.invalid', params: { field: 'retentionDays' } },
    });
  });

  it('made at once all count', async () => {
    const { settings } = start();
    await Promise.all([
      settings.write({ mode: 'ask' }),
      settings.setSiteMode('a.example', 'off'),
      settings.setSiteMode('b.example', 'automatic'),
      settings.setSiteMode('a.example', null),
      settings.write({ language: 'ru' }),
    ]);
    expect((await settings.read()).settings).toMatchObject({
      mode: 'ask',
      language: 'ru',
      sites: { 'b.example': 'automatic' },
    });
  });

  it('are told to whoever watches', async () => {
    const { settings } = start();
    const changed = vi.fn();
    const stop = settings.watch(changed);
    await settings.write({ mode: 'ask' });
    stop();
    await settings.write({ mode: 'off' });
    expect(changed).toHaveBeenCalledTimes(1);
  });
});

describe('extensions that ask', () => {
  it('are shown until they are settled, and never too many', async () => {
    const { settings } = start({ user: { ignoredExtensions: ['ignored'] } });
    await settings.noteAsking('ignored');
    await settings.noteAsking('curious');
    await settings.noteAsking('curious');
    for (let i = 0; i < 50; i += 1) await settings.noteAsking(`flood-${i}`);
    const { askingExtensions } = await settings.read();
    expect(askingExtensions).toHaveLength(19);
    expect(askingExtensions[0]).toEqual({ id: 'curious', firstAt: 1_000, count: 2 });
    await settings.write({ allowedExtensions: ['curious'] });
    expect((await settings.read()).askingExtensions.map(({ id }) => id)).not.toContain('curious');
  });
});

it('the policy schema knows what a preset may hold', () => {
  const names = Object.keys(managedSchema.properties).sort();
  expect(names).toEqual(Object.keys(Preset.shape).sort());
});
