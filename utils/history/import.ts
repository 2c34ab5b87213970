/** Taking over an exported history: every entry is checked, none comes in twice. */
import * as z from 'zod/mini';
import {
  CaptchaKind,
  Evidence,
  Fault,
  Outcome,
  ReportMethod,
  ReportState,
  Sentence,
  Source,
} from '../protocol/words.ts';
import type { Database } from '../storage/database.ts';
import type { NewEntry } from '../storage/records.ts';
import { FORMAT, FORMAT_VERSION, type Progress } from './export.ts';
import { addRow, HISTORY_STORES, type Writing } from './rows.ts';

const BATCH = 200;
/** Entries of one millisecond that are compared with one to be imported. */
const MAX_SAME_TIME = 100;
const short = z.string().check(z.maxLength(500));
/** A time that a date can have. */
const time = z.number().check(z.gte(0), z.lte(8.64e15));
const absent = <T extends z.ZodMiniType>(schema: T) => z._default(z.nullable(schema), null);

/** One entry of the JSON form; an `id` in it is dropped, the database makes its own. */
const Entry = z.object({
  at: time,
  taskId: absent(z.int().check(z.gte(1))),
  kind: CaptchaKind,
  taskType: absent(short),
  site: short,
  page: z.string().check(z.maxLength(8_000)),
  source: Source,
  outcome: Outcome,
  confidence: z.number().check(z.gte(0), z.lte(1)),
  evidence: z.array(Evidence).check(z.maxLength(200)),
  fault: absent(Fault),
  reason: Sentence,
  ageMs: absent(z.number()),
  report: z.object({
    state: ReportState,
    method: absent(ReportMethod),
    answeredAt: absent(time),
    errorCode: absent(short),
    answer: absent(short),
  }),
  manual: z.boolean(),
});

const File = z.object({
  format: z.literal(FORMAT),
  version: z.int().check(z.gte(1), z.lte(FORMAT_VERSION)),
  entries: z.array(z.unknown()),
});

export interface Imported {
  added: number;
  /** Known already: same task and time. */
  duplicates: number;
  /** Not in the form of an entry. */
  invalid: number;
}

/**
 * Reads what `exportJson` wrote. Null: the text is no such file, nothing was changed. Stopped half-way it can
 * simply be repeated. A report that was still open there is not sent from here: it comes in as too late.
 */
export async function importJson(
  db: Database,
  text: string,
  onProgress: Progress = () => {},
): Promise<Imported | null> {
  const file = File.safeParse(parse(text));
  if (!file.success) return null;
  const { entries } = file.data;
  const result: Imported = { added: 0, duplicates: 0, invalid: 0 };
  for (let from = 0; from < entries.length; from += BATCH) {
    const batch = entries.slice(from, from + BATCH);
    const tx: Writing = db.transaction([...HISTORY_STORES], 'readwrite');
    for (const item of batch) result[await importOne(tx, item)] += 1;
    await tx.done;
    onProgress(Math.min(from + BATCH, entries.length), entries.length);
  }
  return result;
}

async function importOne(tx: Writing, item: unknown): Promise<keyof Imported> {
  const parsed = Entry.safeParse(item);
  if (!parsed.success) return 'invalid';
  const entry = closed(parsed.data as NewEntry);
  if (await isKnown(tx, entry)) return 'duplicates';
  await addRow(tx, entry);
  return 'added';
}

async function isKnown(tx: Writing, entry: NewEntry): Promise<boolean> {
  const same = await tx.objectStore('history').index('byAt').getAll(entry.at, MAX_SAME_TIME);
  return same.some(({ taskId, site, kind }) =>
    entry.taskId === null
      ? taskId === null && site === entry.site && kind === entry.kind
      : taskId === entry.taskId,
  );
}

function closed(entry: NewEntry): NewEntry {
  const open = ['queued', 'sending', 'held'].includes(entry.report.state);
  return open ? { ...entry, report: { ...entry.report, state: 'too-late' } } : entry;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
