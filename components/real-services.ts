/** The services of the production pages: runtime messages, the change channel, the browser's tabs. */
import { browser } from 'wxt/browser';
import { createFormats } from '../utils/i18n/formats';
import { loadTranslator } from '../utils/i18n/tables';
import { send } from '../utils/messaging/commands-client';
import { CHANGES, type Changed } from '../utils/protocol/commands';
import { startLanguage } from './language';
import type { Services } from './services';

function onChange(listen: (change: Changed) => void): () => void {
  const channel = new BroadcastChannel(CHANGES);
  // Only the background of this extension can speak on a channel of this origin.
  channel.onmessage = ({ data }: MessageEvent<Changed>) => listen(data);
  return () => channel.close();
}

function openOptions(view = ''): void {
  const page = browser.runtime.getURL('/options.html');
  if (location.href.startsWith(page)) {
    location.hash = view;
    return;
  }
  void browser.tabs.create({ url: view ? `${page}#${view}` : page });
}

const ALL_PAGES = { origins: ['<all_urls>'] };
const access: Services['access'] = {
  has: () => browser.permissions.contains(ALL_PAGES),
  ask: () => browser.permissions.request(ALL_PAGES),
};

/** Builds the services in the language of the settings, with the history opened when first asked for. */
export async function realServices(history: Services['history']): Promise<Services> {
  const translator = await loadTranslator(startLanguage());
  document.documentElement.lang = translator.language;
  return {
    send,
    onChange,
    clock: Date.now,
    translator,
    formats: createFormats(translator.language),
    openOptions,
    access,
    history,
  };
}
