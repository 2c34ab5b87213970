/** The languages of the interface, and which of them to use. */

export const LANGUAGES = ['en', 'pt-BR', 'ru', 'zh-CN', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each language in its own words, as a person looks for it in a list. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  en: 'English',
  'pt-BR': 'Português (Brasil)',
  ru: 'Русский',
  'zh-CN': '简体中文',
  es: 'Español',
};

/**
 * The language to show: the one chosen in the settings, otherwise the first of the browser's that we speak,
 * by its primary subtag (`pt-PT` reads `pt-BR`), otherwise English.
 */
export function pickLanguage(chosen: Language | 'auto', preferred: readonly string[]): Language {
  if (chosen !== 'auto') return chosen;
  for (const tag of preferred) {
    const primary = tag.toLowerCase().split(/[-_]/)[0];
    const found = LANGUAGES.find((language) => language.toLowerCase().split('-')[0] === primary);
    if (found) return found;
  }
  return 'en';
}
