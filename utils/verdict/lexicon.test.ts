import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from './languages/index.ts';
import { buildLexicon } from './lexicon.ts';
import { fold, foldLetters } from './text.ts';

const sentences = readFileSync(new URL('./fixtures/sentences.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => /^[A-Z] /.test(line))
  .map((line) => fold(line.slice(2)));

describe('the index that grows with what it meets', () => {
  it('finds in a fresh index what it finds in one that met everything', () => {
    const full = buildLexicon(LANGUAGES);
    for (const text of sentences) full(text);
    for (const text of sentences.filter((_, index) => index % 40 === 0)) {
      expect(buildLexicon(LANGUAGES)(text)).toEqual(full(text));
    }
  });
});

describe('phrases', () => {
  const terms = LANGUAGES.flatMap(({ lang, ...roles }) =>
    Object.entries(roles).flatMap(([role, written]) =>
      written.split('|').map((term) => ({ lang, role, term })),
    ),
  );

  it('hold nothing but letters, digits and the signs of terms', () => {
    const odd = terms.filter(({ term }) => /[^\p{L}\p{N}\p{M}*$ ]/u.test(foldLetters(term)));
    expect(odd).toEqual([]);
  });

  it('are neither empty nor have spaces around them', () => {
    expect(terms.filter(({ term }) => term.trim() !== term || term === '')).toEqual([]);
  });
});
