import type { WayToAnswer } from '../ways.ts';
import * as forms from './forms.ts';
import * as jsonAnswers from './json.ts';
import * as pages from './pages.ts';
import * as present from './present.ts';

/**
 * Every way to answer by name: each export of the files above is one, in an order that no bundler changes.
 */
export const WAYS_TO_ANSWER: ReadonlyMap<string, WayToAnswer> = new Map(
  [jsonAnswers, pages, present, forms]
    .flatMap((file) => Object.entries<WayToAnswer>(file).sort(([a], [b]) => (a < b ? -1 : 1)))
    .map(([, way]) => way)
    .map((way) => [way.name, way]),
);
