/** Reads the task numbers out of what was typed or pasted. */
import type { MessageKey } from '../../utils/i18n/translate';

/** A look-up takes this many numbers at most (`task.look-up` in utils/protocol/commands). */
export const MOST_NUMBERS = 200;

export type Numbers = { ok: true; value: number[] } | { ok: false; problem: MessageKey };

/**
 * Whole numbers separated by anything but digits and letters (spaces, commas, lines, `#`), each once and in
 * the order typed. Letters make the text invalid, so that a pasted token is not read as numbers.
 */
export function readNumbers(text: string): Numbers {
  const parts = text.split(/[\s,;#]+/).filter(Boolean);
  if (parts.length === 0) return { ok: false, problem: 'byHand.none' };
  const numbers = [...new Set(parts.map(Number))];
  const valid = parts.every((part) => /^[1-9]\d{0,15}$/.test(part)) && numbers.every(Number.isSafeInteger);
  if (!valid) return { ok: false, problem: 'byHand.invalid' };
  if (numbers.length > MOST_NUMBERS) return { ok: false, problem: 'byHand.tooMany' };
  return { ok: true, value: numbers };
}
