import type { WayToSubmit } from '../ways.ts';
import * as fetchWays from './fetch.ts';
import * as native from './native.ts';
import * as xhr from './xhr.ts';

/** Every way to submit by name. */
export const WAYS_TO_SUBMIT: ReadonlyMap<string, WayToSubmit> = new Map(
  [native, fetchWays, xhr].flatMap((file) => Object.values(file)).map((way) => [way.name, way]),
);
