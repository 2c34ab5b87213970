import type { KindOfCaptcha, Variant } from '../captchas/kind.ts';
import { kindNamed } from '../captchas/registry.ts';
import { WAYS_TO_ANSWER } from './answer/registry.ts';
import type { Language } from './messages.ts';
import { LANGUAGES } from './messages.ts';
import { WAYS_TO_SUBMIT } from './submit/registry.ts';
import type { WayToAnswer, WayToSubmit } from './ways.ts';

/** What a page's address asks of the site. */
export interface Axes {
  form: 'login' | 'contact';
  kind: KindOfCaptcha;
  variant: Variant;
  submit: WayToSubmit;
  answer: WayToAnswer;
  lang: string;
  language: Language;
  /** `broken`: the site has the wrong secret; `double`: it verifies each token twice, as some do by mistake. */
  setup: 'sound' | 'broken' | 'double';
  /** A second form with a widget of this kind stands on the page; it posts natively to `/contact`. */
  second: KindOfCaptcha | null;
}

/** Names of the axes in an address; everything else in its query is the form's. */
const NAMES = ['kind', 'widget', 'submit', 'answer', 'lang', 'setup', 'second'];

const SETUPS = new Map((['sound', 'broken', 'double'] as const).map((name) => [name as string, name]));

function named<T>(map: ReadonlyMap<string, T>, name: string, what: string): T {
  const found = map.get(name);
  if (!found) throw new Error(`No ${what} "${name}"; there are: ${[...map.keys()].join(', ')}`);
  return found;
}

/** Reads `/login?kind=turnstile&widget=managed&submit=fetch-json&answer=json-200-false&lang=en`. */
export function readAxes(url: URL): Axes {
  const get = (name: string) => url.searchParams.get(name) ?? undefined;
  const kind = kindNamed(get('kind') ?? 'turnstile');
  const variants = new Map(Object.entries(kind.variants));
  const submit = named(WAYS_TO_SUBMIT, get('submit') ?? 'form-post', 'way to submit');
  const usual = submit.lands === 'document' ? 'page' : 'json-200-false';
  const lang = get('lang') ?? 'en';
  const second = get('second');
  return {
    form: url.pathname.startsWith('/contact') ? 'contact' : 'login',
    kind,
    variant: named(variants, get('widget') ?? [...variants.keys()][0] ?? '', `widget of ${kind.kind}`),
    submit,
    answer: named(WAYS_TO_ANSWER, get('answer') ?? usual, 'way to answer'),
    lang,
    second: second === undefined ? null : kindNamed(second),
    setup: named(SETUPS, get('setup') ?? 'sound', 'setup'),
    language: named(new Map(Object.entries(LANGUAGES)), lang, 'language'),
  };
}

/** Address of the form's page, from the address to which the form was sent. */
export function formUrlOf(sent: URL, host: string): URL {
  const path = sent.pathname.replace(/^\/send/, '').replace(/\/~\/.*/, '');
  const kept = [...sent.searchParams].filter(([name]) => NAMES.includes(name));
  return new URL(`https://${host}${path}?${new URLSearchParams(kept)}`);
}
