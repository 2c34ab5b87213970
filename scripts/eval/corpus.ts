/**
 * Reads labelled responses and splits them by project. The locked third is chosen by a hash of the project's
 * name, before any rule was written; its records are never read while rules are written, only its figures.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { Outcome } from '../../utils/protocol/words.ts';

/** One labelled response; the fields are explained in ../shared/corpus/README.md. */
export const Entry = z.object({
  id: z.string(),
  label: Outcome,
  kind: z.enum(['json', 'html', 'text']),
  status: z.nullable(z.number()),
  contentType: z.nullable(z.string()),
  lang: z.string(),
  captcha: z.string(),
  body: z.string(),
  source: z.object({ project: z.string() }),
  note: z.string(),
});
export type Entry = z.infer<typeof Entry>;

const Loose = z.object({
  id: z._default(z.string(), ''),
  label: Outcome,
  kind: z._default(z.enum(['json', 'html', 'text']), 'text'),
  status: z._default(z.nullable(z.number()), null),
  contentType: z._default(z.nullable(z.string()), null),
  lang: z._default(z.nullable(z.string()), null),
  captcha: z._default(z.nullable(z.string()), null),
  body: z.string(),
  source: z._default(z.looseObject({ project: z._default(z.string(), 'unnamed') }), { project: 'unnamed' }),
  note: z._default(z.nullable(z.string()), null),
});

/** True for the third of all projects whose records stay unread. */
export function isLocked(project: string): boolean {
  return createHash('sha256').update(project).digest().readUInt32BE(0) % 3 === 0;
}

/** One of five folds, by the project's name, so that no project stands in two. */
export function foldOf(project: string): number {
  return createHash('sha256').update(project).digest().readUInt32BE(4) % 5;
}

/** Reads one JSONL file; throws with file and line on a record that is not one. */
export function readEntries(file: string): Entry[] {
  const entries: Entry[] = [];
  for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue;
    const parsed = z.safeParse(Loose, JSON.parse(line));
    if (!parsed.success) throw new Error(`${file}:${index + 1}: ${z.prettifyError(parsed.error)}`);
    const { lang, captcha, note, source, ...rest } = parsed.data;
    entries.push({
      ...rest,
      lang: lang ?? 'und',
      captcha: captcha ?? 'unknown',
      note: note ?? '',
      source: { project: source.project },
    });
  }
  return entries;
}
