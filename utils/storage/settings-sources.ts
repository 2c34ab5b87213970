/** Where the settings live in a browser. */
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import type { Item, SettingsSources } from './settings.ts';

/** File in the extension's folder that a fleet edits before it loads the extension. */
const DEFAULTS = '/defaults.json';

function item(key: `local:${string}`): Item {
  const stored = storage.defineItem<Record<string, unknown>>(key, { version: 1, fallback: {} });
  return {
    getValue: () => stored.getValue(),
    setValue: (value) => stored.setValue(value),
    watch: (changed) => stored.watch(() => changed()),
  };
}

/** The browser's sources. Registers no listener and reads nothing until asked. */
export function browserSources(): SettingsSources {
  return {
    user: item('local:settings'),
    asking: item('local:asking'),
    readDefaults: async () => (await fetch(browser.runtime.getURL(DEFAULTS))).json(),
    readPolicy: () => browser.storage.managed.get(null),
    watchPolicy: (changed) => {
      const listener = (_changes: unknown, area: string) => {
        if (area === 'managed') changed();
      };
      browser.storage.onChanged.addListener(listener);
      return () => browser.storage.onChanged.removeListener(listener);
    },
  };
}
