/** What the eval command may be told. */
import { parseArgs } from 'node:util';
import { GROUPS } from './figures.ts';

const DEFAULT_FILE = '../shared/corpus/dev.jsonl';
const groups = Object.keys(GROUPS).join(',');

/** The text for `--help`. */
export const USAGE = `Judges labelled responses and prints how right the verdict is.

npm run eval -- [FILE.jsonl…] [options]     (without a file: ${DEFAULT_FILE})

  --json             one JSON object instead of text
  --errors           lists every wrong verdict with its evidence (not with --locked)
  --by a,b           figures by group as well: ${groups}
  --open             only the projects whose records may be read while rules are written
  --locked           only the third of the projects that is measured and never read
  --cross-validate   figures of five parts, each of whole projects
  --no-ambiguous     without the records whose note begins with "ambiguous:"
  --no-knowledge     without the records whose note ends with "[from knowledge]"
  --help             this text`;

/** Something that was asked for in a way that cannot be understood; its message is for the user. */
export class Usage extends Error {}

export interface Asked {
  files: string[];
  json: boolean;
  errors: boolean;
  by: string[];
  open: boolean;
  locked: boolean;
  crossValidate: boolean;
  noAmbiguous: boolean;
  noKnowledge: boolean;
}

/** Reads the arguments of the command. Throws `Usage` where they cannot be understood. */
export function readArguments(given: string[]): Asked | 'help' {
  const { values, positionals } = parse(given);
  if (values.help) return 'help';
  const by = values.by === '' ? [] : values.by.split(',').map((name) => name.trim());
  const unknown = by.filter((name) => !(name in GROUPS));
  if (unknown.length > 0) throw new Usage(`no group ${unknown.join(', ')}; there are ${groups}`);
  if (values.open && values.locked) throw new Usage('--open and --locked exclude each other');
  if (values.locked && values.errors)
    throw new Usage('The locked third is measured, never read: --errors is not given for it.');
  return {
    files: positionals.length > 0 ? positionals : [DEFAULT_FILE],
    json: values.json,
    errors: values.errors,
    by,
    open: values.open,
    locked: values.locked,
    crossValidate: values['cross-validate'],
    noAmbiguous: values['no-ambiguous'],
    noKnowledge: values['no-knowledge'],
  };
}

function parse(given: string[]) {
  const flag = { type: 'boolean', default: false } as const;
  try {
    return parseArgs({
      args: given,
      allowPositionals: true,
      options: {
        help: { ...flag, short: 'h' },
        json: flag,
        errors: flag,
        by: { type: 'string', default: '' },
        open: flag,
        locked: flag,
        'cross-validate': flag,
        'no-ambiguous': flag,
        'no-knowledge': flag,
      },
    });
  } catch (error) {
    const said = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw new Usage(`${said}. Try --help.`);
  }
}
