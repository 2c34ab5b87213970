/**
 * Native form posts. `formdata` fires whenever a browser collects a form's entries: for a click on a submit
 * button, `requestSubmit()` and `form.submit()`, but also for `new FormData(form)`. A post is told apart by what
 * follows: the navigation. Forms inside shadow roots do not let the event out and are not seen here.
 */
import { tellBackground } from './channel.ts';
import { contextOfPage, isMarked } from './context.ts';
import { markLeft } from './document.ts';
import { isArmed } from './page.ts';
import { fingerprints } from './text.ts';

const NAMED = /captcha|turnstile|geetest|lot_number|pass_token/i;
const SHAPED = /^(?:0[3c]A[\w-]{150}|[PEF][01]_[\w-]{60}|[01]\.[\w-]{100})/;
/** A navigation that does not begin within this time was not begun by this form. */
const CONFIRM_MS = 3_000;

let counter = 0;
/** What is being waited for, by form: the entries may be collected more than once for one post. */
const waiting = new WeakMap<HTMLFormElement, AbortController>();

interface Pending {
  id: string;
  message: Record<string, unknown>;
  told: boolean;
}

export function hearFormData(event: Event): void {
  try {
    if (event instanceof FormDataEvent && event.target instanceof HTMLFormElement) {
      hear(event.target, event.formData);
    }
  } catch {
    // Whatever a page did to its form, its own submit goes on.
  }
}

function hear(form: HTMLFormElement, data: FormData): void {
  const entries: [string, string][] = [];
  // Not `entries()`: seen from another world, Firefox's iterator is none.
  data.forEach((value, name) => {
    if (typeof value === 'string') entries.push([name, value]);
  });
  if (!isArmed() && !entries.some(isAnswer)) return;
  const lines = entries.map(([name, value]) => `${name}=${value}`);
  expectNavigation(form, describe(form, lines.join('\n').slice(0, 262_144)));
}

const isAnswer = ([name, value]: [string, string]): boolean =>
  (NAMED.test(name) && value !== '') || SHAPED.test(value);

function describe(form: HTMLFormElement, payload: string): Pending {
  counter += 1;
  const id = `form-${Date.now().toString(36)}-${counter}`;
  // `form.action` may be shadowed by a field of that name; the attribute cannot.
  const action = form.getAttribute('action') ?? '';
  let url = document.URL;
  try {
    url = new URL(action || document.URL, document.baseURI).href;
  } catch {
    // An action that is no address: the browser will not get far with it either.
  }
  const method = (form.getAttribute('method') ?? 'get').toUpperCase();
  return {
    id,
    told: false,
    message: {
      type: 'submission',
      id,
      channel: 'form',
      url,
      method,
      payload,
      at: Date.now(),
      ...contextOfPage(),
      ...(isMarked(payload) ? { marked: true } : {}),
    },
  };
}

/** Tells of the post once it is known to be one, and once more when this document goes away because of it. */
function expectNavigation(form: HTMLFormElement, pending: Pending): void {
  waiting.get(form)?.abort();
  const stop = new AbortController();
  waiting.set(form, stop);
  const { signal } = stop;
  if (opensElsewhere(form)) {
    // Nothing tells here whether it was sent or only collected: the background waits for the tab.
    pending.message.elsewhere = true;
    confirm(pending);
    stop.abort();
    return;
  }
  const navigation: unknown = Reflect.get(globalThis, 'navigation');
  const saysMore = navigation instanceof EventTarget;
  const leave = () => {
    // Collected by a script, and then the page was left for another reason.
    if (saysMore && !pending.told) return;
    markLeft();
    confirm(pending);
    void tellBackground({ type: 'leaving', id: pending.id, at: Date.now() });
    stop.abort();
  };
  addEventListener('pagehide', leave, { once: true, signal });
  if (saysMore) {
    const goes = (event: Event) => {
      if (!isOf(pending, event)) return;
      markLeft();
      confirm(pending);
    };
    navigation.addEventListener('navigate', goes, { signal });
  }
  setTimeout(() => {
    if (!pending.told) stop.abort();
  }, CONFIRM_MS);
}

function confirm(pending: Pending): void {
  if (pending.told) return;
  pending.told = true;
  void tellBackground({ ...pending.message, before: fingerprints() });
}

/** Whether the answer will appear in another tab or frame, so that nothing tells here that it was sent. */
function opensElsewhere(form: HTMLFormElement): boolean {
  const active = document.activeElement;
  const submitter =
    active instanceof HTMLElement && form.contains(active) ? active.getAttribute('formtarget') : null;
  const target = (submitter ?? form.getAttribute('target') ?? '').toLowerCase();
  return (
    target !== '' && target !== '_self' && !(target === '_top' && window === top) && target !== window.name
  );
}

/**
 * Whether a navigation is this form's: one of another document, with the form's data where they are posted, to the
 * form's address where they are in it. (Navigation API: Chromium 102, Firefox 147.)
 */
function isOf({ message }: Pending, event: Event): boolean {
  const destination: unknown = Reflect.get(event, 'destination');
  if (typeof destination !== 'object' || destination === null) return true;
  if (Reflect.get(destination, 'sameDocument') === true) return false;
  if (Reflect.get(event, 'formData') != null) return true;
  return message.method === 'GET' && String(Reflect.get(destination, 'url')).includes('?');
}
