import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { MOST_NUMBERS, readNumbers } from './read-numbers';

describe('readNumbers', () => {
  it('reads numbers between spaces, commas, lines and hashes, each once', () => {
    expect(readNumbers(' #7, 8;9\n8 ')).toEqual({ ok: true, value: [7, 8, 9] });
  });

  it.each(['', '  ,'])('asks for a number where there is none: "%s"', (text) => {
    expect(readNumbers(text)).toEqual({ ok: false, problem: 'byHand.none' });
  });

  it.each(['0', '-3', '1.5', '12a', '99999999999999999', '9007199254740993'])('refuses %s', (text) => {
    expect(readNumbers(text)).toEqual({ ok: false, problem: 'byHand.invalid' });
  });

  it('takes no more than a look-up takes', () => {
    const many = Array.from({ length: MOST_NUMBERS + 1 }, (_, index) => index + 1).join(' ');
    expect(readNumbers(many)).toEqual({ ok: false, problem: 'byHand.tooMany' });
  });

  test.prop([fc.uniqueArray(fc.integer({ min: 1, max: 2 ** 48 }), { minLength: 1, maxLength: 50 })])(
    'gives back what was written',
    (numbers) => {
      expect(readNumbers(numbers.join(', '))).toEqual({ ok: true, value: numbers });
    },
  );
});
