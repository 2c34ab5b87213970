import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KINDS as PLAYED } from '../../e2e/world/captchas/registry.ts';
import { KINDS } from '../../utils/captcha/index.ts';

const table = readFileSync('docs/adding-a-kind.md', 'utf8');
/** `other` stands for what the service solves and nobody can judge: no site submits it. */
const judged = KINDS.filter(({ kind }) => kind !== 'other');

describe.each(judged)('$kind', (info) => {
  const played = PLAYED.find(({ kind }) => kind === info.kind);

  it('is played by the world, in a form that a site can show', () => {
    expect(Object.keys(played?.variants ?? {})).not.toEqual([]);
  });

  it('lives as long in the world as in the registry', () => {
    expect(played?.lifeMs).toBe(info.lifeMs);
  });

  // A short answer travels under any name: the registry gives none for it.
  it('submits in the world under a name of the registry', () => {
    if (info.short) expect(info.fields).toEqual([]);
    else expect(info.fields).toContain(played?.mainField.toLowerCase());
  });

  it('has a row in docs/adding-a-kind.md with its report address', () => {
    const row = table.split('\n').find((line) => line.startsWith(`| \`${info.kind}\` `));
    expect(row).toContain(info.report[0]);
  });
});
