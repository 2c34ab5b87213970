import { expect, it } from 'vitest';
import { isThere } from './text.ts';

it('takes a document that may not even be asked for gone', () => {
  // What Firefox answers for a frame's first document once the frame has another.
  const dead = {
    get isConnected(): boolean {
      throw new TypeError("can't access dead object");
    },
  };
  expect(isThere(dead as Node)).toBe(false);
  expect(isThere({ isConnected: true } as Node)).toBe(true);
  expect(isThere({ isConnected: false } as Node)).toBe(false);
});
