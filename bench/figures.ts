/** One measured figure. Compared with something measured in the same run, it holds on any machine. */
export interface Figure {
  name: string;
  /** What was measured, in `unit`. */
  value: number;
  unit: 'ms' | 'kB';
  /** What it stands beside, measured in the same run; absent for sizes. */
  beside?: { name: string; value: number };
  /** The most that `value` (a number) or the ratio (`times`) should be. */
  goal?: { atMost: number; of: 'value' | 'ratio' };
}

/** The middle value; of an even count, the upper one of the two. Throws for none. */
export function median(values: readonly number[]): number {
  const middle = [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
  if (middle === undefined) throw new Error('There is no median of nothing');
  return middle;
}

/** How many times as much as what it stands beside; null where there is nothing. */
export const ratioOf = ({ value, beside }: Figure): number | null =>
  beside && beside.value > 0 ? value / beside.value : null;

/** Whether a figure is within its goal; null where none is set. */
export function isMet(figure: Figure): boolean | null {
  const { goal, value } = figure;
  if (!goal) return null;
  const measured = goal.of === 'value' ? value : ratioOf(figure);
  return measured !== null && measured <= goal.atMost;
}

const shown = (value: number, unit: string) =>
  `${value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)} ${unit}`;

function cellsOf(figure: Figure): string[] {
  const { name, value, unit, beside, goal } = figure;
  const ratio = ratioOf(figure);
  const met = isMet(figure);
  return [
    name,
    shown(value, unit),
    beside ? `${beside.name}: ${shown(beside.value, unit)}` : '',
    ratio === null ? '' : `${ratio.toFixed(1)}×`,
    goal
      ? `≤ ${goal.of === 'ratio' ? `${goal.atMost}×` : `${goal.atMost} ${unit}`}${met ? '' : ' (missed)'}`
      : '',
  ];
}

/** The figures as a Markdown table, which the README quotes as it is. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = [['what', 'measured', 'beside', 'ratio', 'goal'], ...figures.map(cellsOf)];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const line = (row: string[]) => `| ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...body.map(line)].join(
    '\n',
  );
}
