import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { extensionDir } from '../e2e/support/build.ts';
import type { Figure } from './figures.ts';

const gzipped = (path: string) => gzipSync(readFileSync(path), { level: 9 }).length / 1024;

/** What the built parts weigh gzipped, in kB of 1,024 bytes. */
export function measureSizes(): Figure[] {
  const folder = extensionDir('chromium');
  const size = (name: string, file: string, atMost: number): Figure => ({
    name: `${name}, gzipped`,
    value: gzipped(join(folder, file)),
    unit: 'kB',
    goal: { atMost, of: 'value' },
  });
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.\w+$/.test(file),
  );
  return [
    size('Page script', 'page-script.js', 4),
    size('Watcher', 'watcher.js', 8),
    { name: 'Background, gzipped', value: gzipped(join(folder, 'background.js')), unit: 'kB' },
    {
      name: 'Whole extension, gzipped',
      value: all.reduce((sum, file) => sum + gzipped(join(folder, file)), 0),
      unit: 'kB',
    },
  ];
}
