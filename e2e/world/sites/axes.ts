import type { KindOfCaptcha, Variant } from '../captchas/kind.ts';
import { kindNamed } from '../captchas/registry.ts';
import { WAYS_TO_ANSWER } from './answer/registry.ts';
import type { Language } from './messages.ts';
import { LANGUAGES } from './messages.ts';
import { WAYS_TO_SUBMIT } from './submit/registry.ts';
import type { WayToAnswer, WayToSubmit } from './ways.ts';

export type FormName = 'login' | 'contact';

/** What a page's address asks of the site. */
export interface Axes {
  form: FormName;
  kind: KindOfCaptcha;
  variantName: string;
  variant: Variant;
  submit: WayToSubmit;
  answer: WayToAnswer;
  lang: string;
  language: Language;
}

function named<T>(map: ReadonlyMap<string, T>, name: string, what: string): T {
  const found = map.get(name);
  if (!found) throw new Error(`No ${what} "${name}"; there are: ${[...map.keys()].join(', ')}`);
  return found;
}

/** Reads `/login?kind=turnstile&widget=managed&submit=fetch-json&answer=json-200-false&lang=en`. */
export function readAxes(url: URL): Axes {
  const get = (name: string, fallback: string) => url.searchParams.get(name) ?? fallback;
  const kind = kindNamed(get('kind', 'turnstile'));
  const variantName = get('widget', Object.keys(kind.variants)[0] ?? '');
  const variant = kind.variants[variantName];
  if (!variant) throw new Error(`${kind.kind} has no widget "${variantName}": ${Object.keys(kind.variants)}`);
  const submit = named(WAYS_TO_SUBMIT, get('submit', 'form-post'), 'way to submit');
  const usual = submit.lands === 'document' ? 'page' : 'json-200-false';
  const lang = get('lang', 'en');
  return {
    form: url.pathname.startsWith('/contact') ? 'contact' : 'login',
    kind,
    variantName,
    variant,
    submit,
    answer: named(WAYS_TO_ANSWER, get('answer', usual), 'way to answer'),
    lang,
    language: LANGUAGES[lang] ?? named(new Map(Object.entries(LANGUAGES)), 'en', 'language'),
  };
}
