/** Which elements a person does not see, as far as markup and the classes of widespread style sheets tell. */
import { captchaName } from './captcha-names.ts';
import type { Element } from './html-scan.ts';
import { remembered } from './remembered.ts';

const UNSEEN = new Set(
  'head template object datalist select option audio video canvas map dialog'.split(' '),
);
const HIDDEN_CLASS =
  /(?:^|\s)(?:d-none|hidden|hide|is-hidden|visually-hidden|sr-only|screen-reader-text|screen-reader-response|screen-reader-only|invisible|ng-hide|displaynone|display-none|dn|u-hidden|uk-hidden|element-invisible|js-hide|nodisplay|no-display|mw-editsection|offscreen|opacity-0|wpcf7-display-none|ocult[oa]|escondid[oa]|nascost[oa]|masque|ascuns|versteckt|verborgen|unsichtbar|ausgeblendet|verstopt|dold|skjult|piilo(?:ssa|tettu)?|rejtett|ukryt[aye]|skryt[aoey]|skriven[oa]?|gizli)(?=\s|$)/i;
const HIDDEN_STYLE =
  /display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden|opacity\s{0,4}:\s{0,4}0\s{0,4}(?:;|$)|(?:^|;)\s{0,4}height\s{0,4}:\s{0,4}0/i;
/** Shown by a script only when something has happened; in the markup as sent it is a template. */
const TEMPLATE =
  /^(?:data-)?(?:ng-(?:if|show|message|messages|switch-when|repeat)|v-(?:if|show|else|else-if|for)|x-(?:if|show)|\*ngif|\*ngfor)$/i;
/** Shown where scripts run, as they do here. */
const SEEN_CLASS = /(?:^|\s)(?:js-show|show-if-js|js-only)(?=\s|$)/i;
/** A dialog that has not been opened. */
const CLOSED_MODAL =
  /^(?=.*(?:^|\s)modal(?:\s|$))(?=.*(?:^|\s)fade(?:\s|$))(?!.*(?:^|\s)(?:show|in)(?:\s|$))/i;
/**
 * Classes that hide until another one is there: Bootstrap's folded parts, fading alerts, tabs and menus, Webflow's
 * results of a form.
 */
const AWAITING: readonly [RegExp, RegExp][] = [
  [/(?:^|\s)collapse(?:\s|$)/, /(?:^|\s)(?:show|in|navbar-collapse)(?:\s|$)/],
  [/(?:^|\s)fade(?:\s|$)/, /(?:^|\s)(?:show|in|active)(?:\s|$)/],
  [/(?:^|\s)(?:tab-pane|dropdown-menu)(?:\s|$)/, /(?:^|\s)(?:show|active|open|in)(?:\s|$)/],
  [/(?:^|\s)w-form-(?:fail|done)(?:\s|$)/, /(?!)/],
];
/** Bootstrap shows it after a field that is marked as invalid; a copy for the browser's own check stands there always. */
const FEEDBACK = /(?:^|\s)(?:in)?valid-(?:feedback|tooltip)(?:\s|$)/;
const SHOWN = /(?:^|\s)(?:d-block|d-flex|show|visible|is-visible|d-inline|d-inline-block)(?:\s|$)/;
const MARKED = /(?:^|\s)(?:is-invalid|is-valid|was-validated|has-error|has-danger|error|invalid)(?:\s|$)/;
/** Foundation's messages in a form that it checks. */
const ABIDE = /(?:^|\s)form-error(?:\s|$)/;

/** Hidden by what stands in its own tag. */
export function isHidden(name: string, attributes: ReadonlyMap<string, string>): boolean {
  if (UNSEEN.has(name)) return !(name === 'dialog' && attributes.has('open'));
  if (attributes.size === 0) return false;
  if (
    attributes.has('hidden') ||
    attributes.get('aria-hidden') === 'true' ||
    attributes.get('type') === 'hidden'
  )
    return true;
  for (const attribute of attributes.keys())
    if (/^[*dnvx]/i.test(attribute) && TEMPLATE.test(attribute)) return true;
  const style = attributes.get('style');
  if (style !== undefined && HIDDEN_STYLE.test(style)) return true;
  const names = attributes.get('class');
  if (names === undefined) return false;
  const told = fateOfClass(names);
  return told === 'awaiting' ? style === undefined || !/display\s{0,4}:/.test(style) : told === 'hidden';
}

const fateOfClass = remembered((names): 'hidden' | 'awaiting' | 'shown' => {
  const start = names.slice(0, 500);
  if (SEEN_CLASS.test(start)) return 'shown';
  if (HIDDEN_CLASS.test(start) || (start.includes('modal') && CLOSED_MODAL.test(start))) return 'hidden';
  return AWAITING.some(([hides, shows]) => hides.test(start) && !shows.test(start)) ? 'awaiting' : 'shown';
});

const MAX_BEFORE = 40;

/** A message that is shown only once a field before it is marked, where none is. */
export function awaitsMark(
  elements: readonly Element[],
  parent: number,
  attributes: ReadonlyMap<string, string>,
): boolean {
  const names = attributes.get('class');
  if (names === undefined || SHOWN.test(names)) return false;
  const isFeedback = FEEDBACK.test(names);
  if (!isFeedback && !ABIDE.test(names)) return false;
  if (/display/.test(attributes.get('style') ?? '')) return false;
  if (!isFeedback) return isInside(elements, parent, 'data-abide');
  // What a server renders for a failed field has a role; the copy that waits for the browser's check has none.
  if (attributes.get('role') === 'alert') return false;
  return followsUnmarkedField(elements, parent) && !isMarkedAround(elements, parent);
}

/**
 * The browser checks its own fields only: what stands after a widget was put there by the server or a script, since
 * nothing else would ever show it.
 */
function followsUnmarkedField(elements: readonly Element[], parent: number): boolean {
  const first = Math.max(parent, elements.length - MAX_BEFORE);
  let isField = false;
  for (let index = elements.length - 1; index > first; index -= 1) {
    const element = elements[index];
    if (element === undefined) continue;
    if (isMarked(element)) return false;
    if (isField || element.hidden || element.name === 'script') continue;
    if (captchaName(element.attributes.get('class') ?? element.name) === 'strong' && element.name !== 'input')
      return false;
    isField = /^(?:input|select|textarea)$/.test(element.name);
  }
  return isField;
}

function isMarkedAround(elements: readonly Element[], parent: number): boolean {
  let index = parent;
  for (let steps = 0; index > 0 && steps < 8; steps += 1) {
    const element = elements[index];
    if (element === undefined) return false;
    if (isMarked(element)) return true;
    index = element.parent;
  }
  return false;
}

function isMarked({ attributes }: Element): boolean {
  return attributes.get('aria-invalid') === 'true' || MARKED.test(attributes.get('class') ?? '');
}

function isInside(elements: readonly Element[], from: number, attribute: string): boolean {
  let index = from;
  for (let steps = 0; index > 0 && steps < 20; steps += 1) {
    const element = elements[index];
    if (element === undefined) return false;
    if (element.attributes.has(attribute)) return true;
    index = element.parent;
  }
  return false;
}
