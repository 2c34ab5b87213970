/** How the place of a text in markup speaks: its classes, role, colour, and the icon that stands before it. */
import type { Element, Scan } from './html-scan.ts';
import type { Tone } from './message.ts';
import { remembered } from './remembered.ts';

const ERROR_CLASS =
  /error|(?:^|[^a-z])err(?:[^a-z]|$)|alert|(?<!no-?)invalid|danger|fail|warning|warn|incorrect|problem|denied|errmsg|violation|mistake|negative|destructive|(?:^|[^a-z])red(?:[^a-z]|$)|help-inline|has-danger|feedback|callout|explanation/i;
/** The same in the languages that programmers name classes in. */
const ERROR_WORD =
  /(?:^|[^a-z])(?:fehler|fout|fejl|feil|virhe|hiba|hata|erreur|chyba|greska|oshibka|klaida|kluda|kesalahan|eroare|vermelho|czerwony|cuowu|(?:erro|fel|viga|blad|rot|rojo|rouge|rosso|rood)(?![a-z]))/i;
const SUCCESS_CLASS =
  /success|(?:^|[^a-z])ok(?:[^a-z]|$)|thank|confirm|updated|positive|done|valid-feedback/i;
const MESSAGE_CLASS =
  /notice|message|msg|flash|toast|info|status|notification|snackbar|messagebox|help|hint|note|notify|banner/i;
const ICON_ELEMENTS = new Set(['i', 'span', 'svg', 'em', 'img']);
const ICON = /icon|(?:^|[\s_-])fa[\s_-]|glyph|(?:^|\s)bi[\s_-]|material-/i;
const ERROR_ICON = /error|danger|(?:times|x)-circle|xmark/i;

/** How one element speaks by itself. */
function toneOf(element: Element): Tone {
  const { attributes } = element;
  const role = attributes.get('role') ?? '';
  const label = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`;
  const told = toneOfLabel(label);
  if (told === 'success') return told;
  if (role === 'alert' || role === 'alertdialog' || told === 'error') return 'error';
  if ([...attributes.keys()].some((name) => /error|invalid/.test(name) && name.startsWith('data-')))
    return 'error';
  const style = `${attributes.get('style') ?? ''} ${attributes.get('color') ?? ''}`;
  if (/(?:^|[\s:;])(?:red|#f00|#ff0000|#c00|#cc0000|crimson|darkred)\b/i.test(style)) return 'error';
  if (role === 'status' || told === 'message' || attributes.has('aria-live')) return 'message';
  return 'plain';
}

const toneOfLabel = remembered((label): Tone => {
  if (SUCCESS_CLASS.test(label)) return /error|invalid|danger/i.test(label) ? 'error' : 'success';
  if (ERROR_CLASS.test(label) || ERROR_WORD.test(label)) return 'error';
  return MESSAGE_CLASS.test(label) ? 'message' : 'plain';
});

/** Elements in which an icon of an error stands before the text. */
function iconsOfErrors({ elements, runs }: Scan): ReadonlySet<number> {
  const found = new Set<number>();
  let withText: ReadonlySet<number> | null = null;
  for (const [index, { name, attributes, parent, hidden }] of elements.entries()) {
    if (hidden || attributes.size === 0 || !ICON_ELEMENTS.has(name)) continue;
    const names = attributes.get('class');
    if (names === undefined) continue;
    if (!ICON.test(names) || !ERROR_ICON.test(names)) continue;
    withText ??= new Set(runs.map(({ element }) => element));
    if (!withText.has(index)) found.add(parent);
  }
  return found;
}

/** Lists without a class right behind a field: how servers write the field's errors. Rules for passwords have one. */
function listsBehindFields({ elements }: Scan): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [index, { name, parent, attributes, hidden }] of elements.entries()) {
    if (name !== 'ul' || hidden || attributes.size > 0) continue;
    const before = elements[index - 1];
    const isField = before !== undefined && /^(?:input|select|textarea)$/.test(before.name) && !before.hidden;
    if (isField && before.parent === parent && elements[index + 1]?.name === 'li') found.add(index);
  }
  return found;
}

/** How each element of a document speaks; asked again and again for the same ancestors, so kept. */
export function tonesOf(scan: Scan): (index: number) => Tone {
  const marked = new Set([...iconsOfErrors(scan), ...listsBehindFields(scan)]);
  const kept: (Tone | undefined)[] = [];
  return (index) => {
    const element = scan.elements[index];
    if (element === undefined) return 'plain';
    const known = kept[index];
    if (known !== undefined) return known;
    const tone = marked.has(index) ? 'error' : element.attributes.size === 0 ? 'plain' : toneOf(element);
    kept[index] = tone;
    return tone;
  };
}
