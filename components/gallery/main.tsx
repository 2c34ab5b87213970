/**
 * The gallery: every view in every state, without a browser extension around it. The address chooses:
 * `?view=popup&state=busy&lang=ru` or `lang=long` / `lang=rtl` for the pseudo-languages; `?view=options#sites`.
 */
import { render } from 'preact';
import en from '../../locales/ui/en.json';
import { FORMAT, FORMAT_VERSION } from '../../utils/history/export';
import { createHistory } from '../../utils/history/history';
import { LANGUAGES } from '../../utils/i18n/languages';
import { loadTranslator } from '../../utils/i18n/tables';
import { createTranslator, type Translator } from '../../utils/i18n/translate';
import { openDatabase } from '../../utils/storage/database';
import { Page } from '../page';
import { Options } from '../views/options/options';
import { Popup } from '../views/popup/popup';
import { Welcome } from '../views/welcome/welcome';
import { NOW, POPUP, POPUPS } from './demo-data';
import { demoHistory } from './demo-history';
import { demoServices } from './demo-services';
import { GalleryIndex } from './gallery-index';
import { lengthen, pseudoTable, turn } from './pseudo';

const wanted = new URLSearchParams(location.search);
const lang = wanted.get('lang') ?? 'en';
const state = wanted.get('state') ?? 'busy';

async function translator(): Promise<Translator> {
  if (lang === 'long') return createTranslator('en', pseudoTable(en, lengthen));
  if (lang === 'rtl') return createTranslator('ar', pseudoTable(en, turn));
  return loadTranslator(LANGUAGES.find((language) => language === lang) ?? 'en');
}

async function history() {
  const source = createHistory({ db: await openDatabase({ name: `gallery-${state}` }), clock: () => NOW });
  if (state === 'busy' && (await source.count()) === 0) {
    await source.importJson(
      JSON.stringify({ format: FORMAT, version: FORMAT_VERSION, entries: demoHistory(NOW) }),
    );
  }
  return source;
}

const opened = history();
const services = demoServices(await translator(), {
  popup: POPUPS[state] ?? POPUP,
  history: () => opened,
  access: state !== 'no-key',
  settings:
    state === 'troubled'
      ? {
          locked: ['mode', 'serviceAddresses'],
          askingExtensions: [{ id: 'abcdefghijklmnopabcdefghijklmnop', firstAt: NOW - 86_400_000, count: 3 }],
        }
      : {},
});
services.openOptions = (view = '') => {
  location.href = `?view=options&lang=${lang}&state=${state}#${view}`;
};
if (state === 'loading') services.send = () => new Promise(() => {});
if (state === 'failed') services.send = () => Promise.reject(new Error('demo'));
document.documentElement.lang = lang === 'rtl' ? 'ar' : services.translator.language;
document.documentElement.dir = lang === 'rtl' ? 'rtl' : 'ltr';

// Screenshots begin when the page is idle, and filling the database takes a moment.
await opened;
const root = document.getElementById('app');
if (root) {
  const views = { options: <Options />, welcome: <Welcome />, popup: <Popup tabId={7} /> };
  const name = wanted.get('view');
  const view = name === 'options' || name === 'welcome' || name === 'popup' ? views[name] : <GalleryIndex />;
  render(<Page services={services}>{view}</Page>, root);
}
