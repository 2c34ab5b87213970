/** The matrix as tables for people: `docs/matrix.md`. */
import { type Case, widgetOf } from './cases.ts';
import type { MatrixRecord, Sign } from './record.ts';

interface Cell {
  case: Case;
  sign: Sign;
}

const BROWSERS = ['chromium', 'firefox'] as const;
const count = (cells: readonly Cell[], ...signs: Sign[]) =>
  cells.filter(({ sign }) => signs.includes(sign)).length;

/** Writes the whole document. */
export function renderMatrix(record: MatrixRecord, all: readonly Case[]): string {
  const cells = new Map(
    BROWSERS.map((browser) => [
      browser,
      all.map(
        (one): Cell => ({ case: one, sign: (record.browsers[browser]?.signs[one.number] ?? '.') as Sign }),
      ),
    ]),
  );
  const chromium = cells.get('chromium') ?? [];
  const kind = ({ case: one }: Cell) => widgetOf(one);
  const submit = ({ case: one }: Cell) => one.submit;
  const answer = ({ case: one }: Cell) => one.answer;
  return `# The matrix

Every kind of captcha, way to submit and way to answer that \`e2e/world\` plays, run end to end in real browsers with
the built extension. This page is written by \`npm run matrix\`; \`e2e/matrix\` has the generator and the runner.

A **case** is a page of the world with one kind and widget, one way to submit and one way to answer, and an attempt
with a known end: *rejected* (a bad token), *accepted*, *expired* (the answer waited longer than it lives), *used*
(the same answer was sent before) and *other error* (a good token, a wrong password). A case is right when a rejected
token is reported exactly once, at the address of its kind and with its own task number, and nothing else is
reported at all. The product of all axes is ${PRODUCT} cases; the full run is the ${all.length} of them in which every pair of
kind and way to submit, of way to submit and way to answer, and of kind and way to answer meets every outcome.

| Browser | Cases run | Rejected and reported once | Rightly not reported | Cannot be seen | Wrong |
| --- | --- | --- | --- | --- | --- |
${BROWSERS.map((browser) => summary(browser, record, cells.get(browser) ?? [])).join('\n')}

"Cannot be seen" are rejections whose answer nobody in the browser gets to know; they and what to do about them are in
[what-cannot-be-seen.md](what-cannot-be-seen.md).

In the tables: ✓ all cases of the pair are right · ○ right, and its rejections cannot be seen · ✗ some case is wrong ·
– the pair does not exist · a dot: not run. In Chromium.

## Kinds and ways to submit

${grid(chromium, submit, kind)}

## Kinds and ways to answer

${grid(chromium, answer, kind)}

## Ways to submit and ways to answer

${grid(chromium, submit, answer)}

## Outcomes

${outcomes(cells)}
`;
}

const PRODUCT = 'about 107,000';

function summary(browser: string, record: MatrixRecord, cells: readonly Cell[]): string {
  const run = cells.filter(({ sign }) => sign !== '.');
  const version = record.browsers[browser]?.version ?? browser;
  return `| ${version} | ${run.length} | ${count(run, 'r')} | ${count(run, 'n')} | ${count(run, 'u')} | ${count(run, 'x')} |`;
}

function grid(cells: readonly Cell[], row: (cell: Cell) => string, column: (cell: Cell) => string): string {
  const rows = [...new Set(cells.map(row))].sort();
  const columns = [...new Set(cells.map(column))].sort();
  const byPair = new Map<string, Cell[]>();
  for (const cell of cells) {
    const name = `${row(cell)} ${column(cell)}`;
    byPair.set(name, [...(byPair.get(name) ?? []), cell]);
  }
  const heads = columns.map((name) => name.replace('/', '<br>'));
  const lines = rows.map((name) => {
    const marks = columns.map((other) => markOf(byPair.get(`${name} ${other}`) ?? []));
    return `| ${name} | ${marks.join(' | ')} |`;
  });
  return [`| | ${heads.join(' | ')} |`, `| --- |${' :-: |'.repeat(columns.length)}`, ...lines].join('\n');
}

function markOf(cells: readonly Cell[]): string {
  if (cells.length === 0) return '–';
  if (count(cells, 'x') > 0) return '✗';
  if (count(cells, '.') === cells.length) return '.';
  return cells.every(({ case: one }) => one.unseen !== null) ? '○' : '✓';
}

function outcomes(cells: Map<string, Cell[]>): string {
  const names = [...new Set([...cells.values()].flat().map(({ case: one }) => one.attempt.name))];
  const lines = names.map((name) => {
    const figures = BROWSERS.map((browser) => {
      const own = (cells.get(browser) ?? []).filter(
        ({ case: one, sign }) => one.attempt.name === name && sign !== '.',
      );
      return `${own.length - count(own, 'x')} of ${own.length}`;
    });
    return `| ${name} | ${figures.join(' | ')} |`;
  });
  return ['| Outcome | Chromium: right | Firefox: right |', '| --- | --- | --- |', ...lines].join('\n');
}
