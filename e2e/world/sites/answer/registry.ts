import type { WayToAnswer } from '../ways.ts';
import * as jsonAnswers from './json.ts';
import * as pages from './pages.ts';

/** Every way to answer by name. */
export const WAYS_TO_ANSWER: ReadonlyMap<string, WayToAnswer> = new Map(
  [jsonAnswers, pages].flatMap((file) => Object.values(file)).map((way) => [way.name, way]),
);
