/**
 * Fails when the translations are incomplete: a message missing or left over in a language, places such as
 * `{site}` that differ from English, plural forms that a language needs and lacks, messages nobody uses,
 * and sentences of the background (`reason('key', …)`) without a translation. `node scripts/i18n-check.ts`.
 */
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

type Message = string | Record<string, string>;
type Table = Record<string, Message>;

const root = fileURLToPath(new URL('..', import.meta.url));
const LANGUAGES = ['en', 'pt-BR', 'ru', 'zh-CN', 'es'];
/** Message names made at run time from one of the project's words: `t(`kind.${kind}`)`. */
const MADE = /`([\w.-]+\.)\$\{/g;

const readTable = async (path: string): Promise<Table> =>
  JSON.parse(await readFile(`${root}${path}`, 'utf8'));

const textsOf = (message: Message): string[] =>
  typeof message === 'string' ? [message] : Object.values(message);

const placesOf = (message: Message): string =>
  [...new Set(textsOf(message).flatMap((text) => text.match(/\{\w+\}/g) ?? []))].sort().join(' ');

/** Plural forms whole numbers up to a thousand take in a language. */
function formsOf(language: string): string[] {
  const rules = new Intl.PluralRules(language);
  return [...new Set(Array.from({ length: 1000 }, (_, n) => rules.select(n)))];
}

function compare(language: string, english: Table, table: Table): string[] {
  const problems: string[] = [];
  for (const [key, message] of Object.entries(english)) {
    const translated = table[key];
    if (translated === undefined) problems.push(`${language}: "${key}" is missing`);
    else if (placesOf(translated) !== placesOf(message))
      problems.push(
        `${language}: "${key}" has places ${placesOf(translated)} instead of ${placesOf(message)}`,
      );
    else if (textsOf(translated).some((text) => text.trim() === ''))
      problems.push(`${language}: "${key}" is empty`);
  }
  for (const key of Object.keys(table)) {
    if (!Object.hasOwn(english, key)) problems.push(`${language}: "${key}" is not in English`);
  }
  return [...problems, ...plurals(language, table)];
}

function plurals(language: string, table: Table): string[] {
  const forms = formsOf(language);
  return Object.entries(table).flatMap(([key, message]) => {
    if (typeof message === 'string') return [];
    const lacking = [...forms, 'other'].filter((form) => message[form] === undefined);
    return lacking.length > 0 ? [`${language}: "${key}" lacks the form ${lacking.join(', ')}`] : [];
  });
}

async function sources(): Promise<string> {
  const texts: string[] = [];
  for (const folder of ['components', 'entrypoints', 'utils']) {
    const files = await readdir(`${root}${folder}`, { recursive: true });
    for (const file of files) {
      const path = `${folder}/${file}`;
      if (!/\.tsx?$/.test(path) || /\.test\.tsx?$|\/gallery\//.test(path)) continue;
      texts.push(await readFile(`${root}${path}`, 'utf8'));
    }
  }
  return texts.join('\n');
}

/** Messages named nowhere, whole or by the beginning of a made name, and sentences that have no message. */
function usage(english: Table, code: string): string[] {
  const made = [...code.matchAll(MADE)].map(([, start]) => start ?? '');
  const reasons = [...code.matchAll(/\breason\(\s*'([^']+)'/g)].map(([, key]) => `reason.${key}`);
  const known = new Set(reasons);
  const used = (key: string) =>
    key === 'reason.unlisted' ||
    known.has(key) ||
    (!key.startsWith('reason.') &&
      (code.includes(`'${key}'`) ||
        code.includes(`\`${key}\``) ||
        made.some((start) => key.startsWith(start))));
  return [
    ...reasons.filter((key) => !Object.hasOwn(english, key)).map((key) => `en: "${key}" is missing`),
    ...Object.keys(english)
      .filter((key) => !used(key))
      .map((key) => `en: "${key}" is used nowhere`),
  ];
}

const code = await sources();
const english = await readTable('locales/ui/en.json');
const manifest = await readTable('locales/en.json');
const problems = usage(english, code);
for (const language of LANGUAGES) {
  problems.push(...compare(language, english, await readTable(`locales/ui/${language}.json`)));
  problems.push(...compare(language, manifest, await readTable(`locales/${language}.json`)));
}
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);
console.log(`${Object.keys(english).length} messages in ${LANGUAGES.length} languages: complete.`);
