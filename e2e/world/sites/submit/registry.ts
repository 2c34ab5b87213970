import type { WayToSubmit } from '../ways.ts';
import * as channels from './channels.ts';
import * as fetchWays from './fetch.ts';
import * as libraries from './libraries.ts';
import * as native from './native.ts';
import * as shapes from './shapes.ts';
import * as xhr from './xhr.ts';

/**
 * Every way to submit by name: each export of the files above is one, in an order that no bundler changes.
 */
export const WAYS_TO_SUBMIT: ReadonlyMap<string, WayToSubmit> = new Map(
  [native, fetchWays, xhr, channels, shapes, libraries]
    .flatMap((file) => Object.entries<WayToSubmit>(file).sort(([a], [b]) => (a < b ? -1 : 1)))
    .map(([, way]) => way)
    .map((way) => [way.name, way]),
);
