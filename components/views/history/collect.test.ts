import { expect, it, vi } from 'vitest';
import { collect } from './collect';

async function* pieces(...texts: string[]) {
  yield* texts;
}

it('keeps every piece and their order', async () => {
  const blob = await collect(pieces('a', 'bc', 'Ж', 'd'), 'text/csv', 2);
  expect(await blob.text()).toBe('abcЖd');
  expect(blob.type).toBe('text/csv');
});

it('hands the text over part by part instead of holding it all', async () => {
  const made: number[] = [];
  const Original = Blob;
  vi.stubGlobal(
    'Blob',
    class extends Original {
      constructor(parts: BlobPart[] = [], options?: BlobPropertyBag) {
        super(parts, options);
        made.push(parts.length);
      }
    },
  );
  await collect(pieces('aa', 'b', 'c', 'd'), 'text/csv', 2);
  vi.unstubAllGlobals();
  // Two characters a part, the rest, and the whole of three parts.
  expect(made).toEqual([1, 2, 1, 3]);
});
