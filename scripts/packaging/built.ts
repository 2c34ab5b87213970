import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as z from 'zod/mini';

/** The built folders that the checks look at. */
export const BUILDS = { chrome: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;

export type Build = keyof typeof BUILDS;
export const BUILD_NAMES: readonly Build[] = ['chrome', 'firefox'];

const Version = z.object({ version: z.string() });
const { version } = Version.parse(JSON.parse(readFileSync('package.json', 'utf8')));

/** The store package that `npm run zip` makes. */
export const zipOf = (build: Build): string => `.output/token-reporter-${version}-${build}.zip`;
export const SOURCES_ZIP = `.output/token-reporter-${version}-sources.zip`;

export const readBuilt = (build: Build, file: string): string =>
  readFileSync(join(BUILDS[build], file), 'utf8');

/** What a file weighs when gzipped, in bytes. */
export const gzippedSize = (build: Build, file: string): number =>
  gzipSync(readBuilt(build, file), { level: 9 }).length;
