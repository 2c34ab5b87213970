/**
 * Pseudo-languages that show what a real translation would break: `long` texts grow by half, `rtl` runs from
 * right to left. Only the gallery and its check know them.
 */
import type { Message, Table } from '../../utils/i18n/translate';

const ACCENTS: Record<string, string> = { a: 'á', e: 'ë', i: 'ï', o: 'ø', u: 'ü', n: 'ñ', c: 'ç', s: 'š' };

/** Accents the letters outside of `{places}` and lengthens the text by half. */
export function lengthen(text: string): string {
  const accented = text.replace(/\{\w+\}|[a-z]/g, (part) => ACCENTS[part] ?? part);
  return `[${accented}${' ~ø~ë'.repeat(Math.ceil(text.length / 10))}]`;
}

/** Wraps the text so that it runs from right to left, as Arabic or Hebrew would. */
export const turn = (text: string): string => `\u202E${text}\u202C`;

export function pseudoTable(table: Table, how: (text: string) => string): Table {
  const change = (message: Message): Message =>
    typeof message === 'string'
      ? how(message)
      : Object.fromEntries(Object.entries(message).map(([form, text]) => [form, how(text)]));
  return Object.fromEntries(Object.entries(table).map(([key, message]) => [key, change(message)]));
}
