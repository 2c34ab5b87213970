/**
 * Turns message names into sentences of one language. Tables are flat JSON (`locales/ui/*.json`); a message
 * is a text with `{name}` places, or an object of plural forms chosen by the first number among the parameters.
 */
import type en from '../../locales/ui/en.json';
import type { Sentence } from '../protocol/words';
import type { Language } from './languages';

export type MessageKey = keyof typeof en;
export type Message = string | Partial<Record<Intl.LDMLPluralRule, string>>;
export type Table = Readonly<Record<string, Message>>;
export type Params = Readonly<Record<string, string | number>>;

export interface Translator {
  language: string;
  /** The message in this language; numbers among the parameters are written as the language writes them. */
  t: (key: MessageKey, params?: Params) => string;
  /** A sentence of the background; one that this version does not know gets a general wording. */
  say: (sentence: Sentence) => string;
  /** True when the table has a message for a name made at run time. */
  has: (key: string) => key is MessageKey;
}

function formOf(message: Message, params: Params, rules: Intl.PluralRules): string {
  if (typeof message === 'string') return message;
  const count = Object.values(params).find((value) => typeof value === 'number') ?? 0;
  return message[rules.select(count)] ?? message.other ?? '';
}

/**
 * A translator over one table. Missing names come back as themselves: the build fails on them
 * (`scripts/i18n-check.ts`), so that is never seen.
 */
export function createTranslator(language: Language | string, table: Table): Translator {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  // Task numbers are names, not quantities: they are passed as text and stay without separators.
  const write = (value: string | number) => (typeof value === 'number' ? numbers.format(value) : value);
  const fill = (text: string, params: Params) =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = params[name];
      return value === undefined ? whole : write(value);
    });
  const translate = (key: string, params: Params = {}) => {
    const message = table[key];
    return message === undefined ? key : fill(formOf(message, params, rules), params);
  };
  const has = (key: string): key is MessageKey => Object.hasOwn(table, key);
  const say = ({ key, params }: Sentence) => {
    const named = `reason.${key}`;
    return has(named) ? translate(named, params) : translate('reason.unlisted', { key });
  };
  return { language, t: translate, say, has };
}
