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

/** A file or a line of it that is no labelled response; its message names the place. */
export class BadRecord extends Error {}

/** Reads one JSONL file. Throws `BadRecord` with file and line on what is no record. */
export function readEntries(file: string): Entry[] {
  const entries: Entry[] = [];
  for (const [index, line] of readLines(file).entries()) {
    if (line.trim() === '') continue;
    const place = `${file}:${index + 1}`;
    const parsed = z.safeParse(Loose, parseLine(line, place));
    if (!parsed.success) throw new BadRecord(`${place}: ${describeIssue(parsed.error)}`);
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

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8')
      .replace(/^\ufeff/, '')
      .split('\n');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    throw new BadRecord(code === 'ENOENT' ? `there is no file ${file}` : `${file} cannot be read (${code})`);
  }
}

function parseLine(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new BadRecord(`${place}: no valid JSON`);
  }
}

/** The first fault in one line. */
function describeIssue(error: z.core.$ZodError): string {
  const issue = error.issues[0];
  const field = issue?.path.join('.') ?? '';
  if (field === 'label') return `unknown label; there are ${Object.keys(Outcome.def.entries).join(', ')}`;
  const expected = issue?.code === 'invalid_type' ? `must be of type ${issue.expected}` : issue?.message;
  return `${field === '' ? 'the record' : `"${field}"`} ${expected ?? 'is not as described'}`;
}
