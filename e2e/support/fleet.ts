/** A build of the extension as a fleet sets it up: a copy of its folder with a `defaults.json` of its own. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Preset } from '../../utils/protocol/settings.ts';
import type { BrowserName } from '../browsers/find.ts';
import { extensionDir } from './build.ts';

export interface Copy {
  dir: string;
  remove: () => void;
}

/** Copies the build and writes what it starts with. */
export function buildWith(browser: BrowserName, defaults: Preset): Copy {
  const root = mkdtempSync(join(tmpdir(), 'token-reporter-fleet-'));
  const dir = join(root, 'extension');
  cpSync(extensionDir(browser), dir, { recursive: true });
  writeFileSync(join(dir, 'defaults.json'), JSON.stringify(defaults));
  return { dir, remove: () => rmSync(root, { recursive: true, force: true }) };
}
