import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArguments, Usage } from './arguments.ts';
import { BadRecord, readEntries } from './corpus.ts';

describe('arguments of the eval command', () => {
  it('are a file and what to print', () => {
    expect(readArguments(['a.jsonl', '--json', '--by', 'lang,kind'])).toMatchObject({
      files: ['a.jsonl'],
      json: true,
      by: ['lang', 'kind'],
      errors: false,
    });
    expect(readArguments(['--help'])).toBe('help');
  });

  it.each([
    [['--frobnicate'], /unknown option.*--help/i],
    [['--by', 'foo'], /no group foo/],
    [['--by'], /argument missing/],
    [['--open', '--locked'], /exclude/],
    [['--locked', '--errors'], /never read/],
  ])('%j are refused in one sentence', (given, said) => {
    expect(() => readArguments(given)).toThrow(Usage);
    expect(() => readArguments(given)).toThrow(said);
  });
});

describe('a file of records', () => {
  const file = (content: string) => {
    const path = join(tmpdir(), `eval-${process.pid}-${content.length}.jsonl`);
    writeFileSync(path, content);
    return path;
  };

  it('may leave out what is not needed', () => {
    expect(readEntries(file('{"label":"rejected","body":"x"}\n\n'))).toMatchObject([
      { label: 'rejected', body: 'x', lang: 'und', source: { project: 'unnamed' } },
    ]);
  });

  it.each([
    ['{"label":"rejected","body":"x"}\n{bad\n', /:2: no valid JSON/],
    ['{"label":"nonsense","body":"x"}', /:1: unknown label; there are .*rejected/],
    ['{"label":"rejected"}', /:1: "body" must be of type string/],
    ['[1]', /:1: the record must be of type object/],
  ])('%s is refused with its place', (content, said) => {
    const path = file(content);
    expect(() => readEntries(path)).toThrow(BadRecord);
    expect(() => readEntries(path)).toThrow(said);
  });

  it('has to be there', () => {
    expect(() => readEntries('/nowhere/x.jsonl')).toThrow(/there is no file/);
  });
});
