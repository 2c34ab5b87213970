/**
 * The gallery: every view in every state, without a browser extension around it. The address chooses:
 * `?view=popup&state=busy&lang=ru` or `lang=long` / `lang=rtl` for the pseudo-languages.
 */
import { render } from 'preact';
import en from '../../locales/ui/en.json';
import { LANGUAGES } from '../../utils/i18n/languages';
import { loadTranslator } from '../../utils/i18n/tables';
import { createTranslator, type Translator } from '../../utils/i18n/translate';
import { Page } from '../page';
import { Options } from '../views/options/options';
import { Popup } from '../views/popup/popup';
import { POPUP, POPUPS } from './demo-data';
import { demoServices } from './demo-services';
import { lengthen, pseudoTable, turn } from './pseudo';

const wanted = new URLSearchParams(location.search);
const lang = wanted.get('lang') ?? 'en';

async function translator(): Promise<Translator> {
  if (lang === 'long') return createTranslator('en', pseudoTable(en, lengthen));
  if (lang === 'rtl') return createTranslator('ar', pseudoTable(en, turn));
  return loadTranslator(LANGUAGES.find((language) => language === lang) ?? 'en');
}

const state = wanted.get('state') ?? 'busy';
const services = demoServices(await translator(), { popup: POPUPS[state] ?? POPUP });
if (state === 'loading') services.send = () => new Promise(() => {});
if (state === 'failed') services.send = () => Promise.reject(new Error('demo'));
document.documentElement.lang = lang === 'rtl' ? 'ar' : services.translator.language;
document.documentElement.dir = lang === 'rtl' ? 'rtl' : 'ltr';

const root = document.getElementById('app');
if (root) {
  const view = wanted.get('view') === 'options' ? <Options /> : <Popup tabId={7} />;
  render(<Page services={services}>{view}</Page>, root);
}
