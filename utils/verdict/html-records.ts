/** Tells tables and lists of what happened before (logs, histories) from messages about what happened just now. */
import type { Element, Scan } from './html-scan.ts';

const LOG =
  /(?:^|\s)(?:[\w-]*[-_])?(?:logs?|history|audit|timeline|changelog)(?:[-_](?:list|entry|entries|table|item|items|row|view|body))?(?=\s|$)/i;
const NOT_LOG = /(?:^|[\s_-])log[-_]?(?:in|out|on|o)(?:[\s_-]|$)|dialog|blog/i;
const TIME = /\b\d{1,2}:\d{2}(?::\d{2})?\b|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\bago\b/;
/** Without any of this there is nothing to look for. */
const HINTS = ['<tr', '<TR', 'log', 'history', 'audit', 'timeline'];
const CELLS = new Set(['td', 'th']);
const FIELDS = new Set(['input', 'select', 'textarea', 'form']);
const MAX_STEPS = 14;

interface Row {
  table: number;
  cells: number;
  hasTime: boolean;
}

/** For a text's element whether it stands in a record: a row of data without fields, an entry of a log. */
export function recordsIn(scan: Scan, html: string): (element: number) => boolean {
  if (!HINTS.some((hint) => html.includes(hint))) return () => false;
  const { elements } = scan;
  const rows = rowsOf(scan);
  const records = recordRows(elements, rows);
  return (from) => {
    let index = from;
    for (let steps = 0; index > 0 && steps < MAX_STEPS; steps += 1) {
      const element = elements[index];
      if (element === undefined) return false;
      if (element.name === 'tr') return records.has(index) || isLog(element);
      if (isLog(element)) return true;
      if (element.name === 'form') return false;
      index = element.parent;
    }
    return false;
  };
}

function isLog({ name, attributes }: Element): boolean {
  if (name === 'body' || name === 'html' || name === 'form') return false;
  const names = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`;
  return LOG.test(names) && !NOT_LOG.test(names);
}

function rowsOf({ elements, runs }: Scan): Map<number, Row> {
  const rows = new Map<number, Row>();
  for (const [index, element] of elements.entries()) {
    if (element.name === 'tr') rows.set(index, { table: tableOf(elements, index), cells: 0, hasTime: false });
    const row = CELLS.has(element.name) ? rows.get(element.parent) : undefined;
    if (row !== undefined) row.cells += 1;
  }
  if (rows.size === 0) return rows;
  for (const { element, text } of runs) {
    const cell = elements[element];
    const row = cell === undefined ? undefined : rows.get(cell.name === 'tr' ? element : cell.parent);
    if (row !== undefined && text.length < 60 && TIME.test(text)) row.hasTime = true;
  }
  return rows;
}

function tableOf(elements: readonly Element[], from: number): number {
  let index = from;
  for (let steps = 0; index > 0 && steps < 6; steps += 1) {
    if (elements[index]?.name === 'table') return index;
    index = elements[index]?.parent ?? 0;
  }
  return index;
}

/** Rows of two and more cells with a time, or under a head of columns, in tables that hold no field to fill in. */
function recordRows(elements: readonly Element[], rows: ReadonlyMap<number, Row>): ReadonlySet<number> {
  const heads = new Map<number, number>();
  const filled = new Set<number>();
  if (rows.size === 0) return filled;
  for (const [index, element] of elements.entries()) {
    if (element.name === 'th') {
      const table = tableOf(elements, index);
      heads.set(table, (heads.get(table) ?? 0) + 1);
    }
    if (FIELDS.has(element.name) && !element.hidden) {
      for (let at = index, steps = 0; at > 0 && steps < MAX_STEPS; steps += 1) {
        if (elements[at]?.name === 'table') filled.add(at);
        at = elements[at]?.parent ?? 0;
      }
    }
  }
  const found = new Set<number>();
  for (const [index, { table, cells, hasTime }] of rows) {
    if (cells >= 2 && !filled.has(table) && (hasTime || (heads.get(table) ?? 0) >= 2)) found.add(index);
  }
  return found;
}
