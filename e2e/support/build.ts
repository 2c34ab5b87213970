import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from '../browsers/find.ts';

const OUTPUT = fileURLToPath(new URL('../../.output', import.meta.url));
const FOLDERS: Record<BrowserName, string> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/**
 * Folder of the production build for a browser. `BUILD_FOLDER` names another place than `.output`, such as the
 * unpacked zips. Throws one sentence where there is none.
 */
export function extensionDir(browser: BrowserName): string {
  const folder = join(process.env.BUILD_FOLDER ?? OUTPUT, FOLDERS[browser]);
  if (!existsSync(join(folder, 'manifest.json'))) {
    throw new Error(`No built extension in ${folder}: run "npm run build" first`);
  }
  return folder;
}
