/**
 * Text that a person can see, read without forcing layout: `checkVisibility()` asks for style only. Used after a
 * submission, never before one, and with bounds on nodes and characters.
 */
import { fingerprint } from '../../utils/protocol/fingerprint.ts';

/** One message as the background gets it. */
export interface SeenText {
  text: string;
  role: 'alert' | 'dialog' | 'field' | 'toast' | 'text' | 'js-alert' | 'title';
  nearForm: boolean;
}

const MAX_NODES = 4_000;
const MAX_MESSAGE = 400;
const UNSEEN = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'TEXTAREA', 'SELECT', 'OPTION', 'HEAD']);
/** The second is the first's name up to Chrome 120. */
const VISIBLE = { visibilityProperty: true, checkVisibilityCSS: true } as const;

const normal = (text: string): string => text.replace(/\s+/g, ' ').trim();

function visible(element: Element): boolean {
  if (element.closest('[aria-hidden="true"]')) return false;
  return typeof element.checkVisibility !== 'function' || element.checkVisibility(VISIBLE);
}

/** Text nodes under a root, open and closed shadow roots and same-origin frames included, in document order. */
function* textNodes(root: Node, budget = { left: MAX_NODES }): Generator<Text> {
  if (budget.left <= 0) return;
  budget.left -= 1;
  if (root instanceof Text || root.nodeType === Node.TEXT_NODE) {
    yield root as Text;
    return;
  }
  if (root.nodeType === Node.ELEMENT_NODE) {
    const element = root as Element;
    if (UNSEEN.has(element.tagName)) return;
    const inner = shadowOf(element) ?? frameOf(element);
    if (inner) yield* textNodes(inner, budget);
  }
  for (let child = root.firstChild; child; child = child.nextSibling) yield* textNodes(child, budget);
}

/** The shadow root of a host, closed ones too: extensions are let in (`dom.openOrClosedShadowRoot`). */
export function shadowOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  if (!element.localName.includes('-') && element.localName !== 'div' && element.localName !== 'span')
    return null;
  const own: unknown = Reflect.get(element, 'openOrClosedShadowRoot');
  if (own instanceof ShadowRoot) return own;
  if (import.meta.env.FIREFOX) return null;
  try {
    return (element instanceof HTMLElement && chrome.dom?.openOrClosedShadowRoot(element)) || null;
  } catch {
    return null;
  }
}

/**
 * Whether a node still stands in a document. Firefox lets nobody ask a document that was one of ours and has gone: a
 * frame's first, empty one, say, which is of the page's origin until the frame's own is there.
 */
export function isThere(node: Node): boolean {
  try {
    return node.isConnected;
  } catch {
    return false;
  }
}

/** The document of a frame of the same origin. */
export function frameOf(element: Element): Document | null {
  if (element.localName !== 'iframe') return null;
  try {
    return (element as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

/** Fingerprints of every visible text of the document. */
export function fingerprints(): number[] {
  const found = new Set<number>();
  for (const { text } of messagesIn(document.body ?? document.documentElement)) found.add(fingerprint(text));
  return [...found].slice(0, 2_000);
}

/** Element below which a text node belongs to one message: the nearest that is not mere inline markup. */
const INLINE = new Set([
  'A',
  'B',
  'I',
  'EM',
  'STRONG',
  'SPAN',
  'SMALL',
  'CODE',
  'MARK',
  'U',
  'FONT',
  'ABBR',
  'BDI',
  'BDO',
]);

function blockOf(node: Text): Element | null {
  let element = node.parentElement;
  while (element?.parentElement && INLINE.has(element.tagName)) element = element.parentElement;
  return element;
}

/** All visible messages under a root: text of one block each, with what the block is. */
export function messagesIn(root: Node): SeenText[] {
  const blocks = new Map<Element, string[]>();
  const shown = new Map<Element, boolean>();
  for (const node of textNodes(root)) {
    const text = normal(node.data);
    const parent = node.parentElement;
    if (!text || !parent) continue;
    let isShown = shown.get(parent);
    if (isShown === undefined) {
      isShown = visible(parent);
      shown.set(parent, isShown);
    }
    if (!isShown) continue;
    const block = blockOf(node) ?? parent;
    const parts = blocks.get(block);
    if (parts) parts.push(text);
    else blocks.set(block, [text]);
  }
  return [...blocks].map(([block, parts]) => ({
    text: parts.join(' ').slice(0, MAX_MESSAGE),
    role: roleOf(block),
    nearForm: isNearForm(block),
  }));
}

const ALERT = '[role="alert"],[role="status"],[aria-live="polite"],[aria-live="assertive"],output';
const DIALOG = 'dialog,[role="dialog"],[role="alertdialog"],[aria-modal="true"]';
const TOAST = /toast|snackbar|notif|noty|growl|message-box|flash/i;
const FIELD = /error|invalid|help|feedback|hint|warning/i;

function roleOf(block: Element): SeenText['role'] {
  if (block.closest(ALERT)) return 'alert';
  if (block.closest(DIALOG)) return 'dialog';
  for (
    let element: Element | null = block, depth = 0;
    element && depth < 4;
    element = element.parentElement, depth++
  ) {
    const name = `${element.id} ${element.getAttribute('class') ?? ''}`;
    if (TOAST.test(name)) return 'toast';
    if (FIELD.test(name)) return 'field';
  }
  return 'text';
}

function isNearForm(block: Element): boolean {
  if (block.closest('form')) return true;
  const parent = block.parentElement;
  return parent?.querySelector(':scope > form, :scope > * > form') != null;
}
