/** The interface's language for the few texts that the background shows itself. A worker cannot import lazily. */
import { browser } from 'wxt/browser';
import en from '../../locales/ui/en.json';
import es from '../../locales/ui/es.json';
import ptBR from '../../locales/ui/pt-BR.json';
import ru from '../../locales/ui/ru.json';
import zhCN from '../../locales/ui/zh-CN.json';
import { type Language, pickLanguage } from '../../utils/i18n/languages.ts';
import { createTranslator, type Table, type Translator } from '../../utils/i18n/translate.ts';
import type { Settings } from '../../utils/protocol/settings.ts';

const TABLES: Record<Language, Table> = { en, 'pt-BR': ptBR, ru, 'zh-CN': zhCN, es };

/** A translator for the language chosen in the settings, or the browser's. */
export function translatorFor(settings: Pick<Settings, 'language'>): Translator {
  const language = pickLanguage(settings.language, [browser.i18n.getUILanguage(), ...navigator.languages]);
  return createTranslator(language, TABLES[language]);
}
