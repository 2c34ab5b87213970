import type { WayToAnswer } from '../ways.ts';
import * as forms from './forms.ts';
import * as jsonAnswers from './json.ts';
import * as pages from './pages.ts';
import * as present from './present.ts';

/** Every way to answer by name: each export of the files above is one. */
export const WAYS_TO_ANSWER: ReadonlyMap<string, WayToAnswer> = new Map(
  [jsonAnswers, pages, present, forms]
    .flatMap((file): WayToAnswer[] => Object.values(file))
    .map((way) => [way.name, way]),
);
