/**
 * Which language the pages show. The choice is a setting; a copy in the pages' own storage lets a page start
 * in the right language without waiting for the background.
 */
import { LANGUAGES, type Language, pickLanguage } from '../utils/i18n/languages';

const STORED = 'language';

function isChoice(value: string | null): value is Language | 'auto' {
  return value === 'auto' || LANGUAGES.some((language) => language === value);
}

/** The language to start in. */
export function startLanguage(): Language {
  const stored = localStorage.getItem(STORED);
  return pickLanguage(isChoice(stored) ? stored : 'auto', navigator.languages);
}

/** Keeps the chosen language for the next start; tells whether it differs from the one shown. */
export function rememberLanguage(choice: Language | 'auto'): boolean {
  const before = startLanguage();
  localStorage.setItem(STORED, choice);
  return startLanguage() !== before;
}
