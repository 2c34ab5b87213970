/** Loads the table of one language; each is a file of its own, so that a page reads only the one it shows. */
import type { Language } from './languages';
import { createTranslator, type Table, type Translator } from './translate';

const LOADERS: Record<Language, () => Promise<{ default: Table }>> = {
  en: () => import('../../locales/ui/en.json'),
  'pt-BR': () => import('../../locales/ui/pt-BR.json'),
  ru: () => import('../../locales/ui/ru.json'),
  'zh-CN': () => import('../../locales/ui/zh-CN.json'),
  es: () => import('../../locales/ui/es.json'),
};

/** The translator of a language, its table loaded. */
export async function loadTranslator(language: Language): Promise<Translator> {
  const { default: table } = await LOADERS[language]();
  return createTranslator(language, table);
}
