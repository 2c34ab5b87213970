import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createSettings } from './settings.ts';

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.runtime.getURL = (path: string) => `chrome-extension://id${path}`;
  vi.stubGlobal('chrome', fakeBrowser);
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => Response.json({ retentionDays: 7 })),
  );
});
afterEach(() => vi.unstubAllGlobals());

it('reads the file, the policy and what the user chose from the browser', async () => {
  const { browserSources } = await import('./settings-sources.ts');
  await fakeBrowser.storage.managed.set({ mode: 'off' });
  const settings = createSettings(browserSources());
  const changed = vi.fn();
  const stop = settings.watch(changed);
  expect(await settings.write({ notifications: false })).toMatchObject({ ok: true });
  expect(await settings.read()).toMatchObject({
    settings: { mode: 'off', retentionDays: 7, notifications: false },
    locked: ['mode'],
  });
  expect(fetch).toHaveBeenCalledWith('chrome-extension://id/defaults.json');
  expect(await fakeBrowser.storage.local.get('settings')).toEqual({ settings: { notifications: false } });
  await fakeBrowser.storage.managed.set({ mode: 'ask' });
  expect((await settings.read()).settings.mode).toBe('ask');
  expect(changed).toHaveBeenCalledTimes(2);
  stop();
});
