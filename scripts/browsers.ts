/**
 * Finds the browsers that the tests and the demo use, and with --ensure installs what is missing where that
 * is possible: `node scripts/browsers.ts [--ensure] [--browser chromium|firefox]`. Debian's packages are the
 * only source; elsewhere one sentence says what to install.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { BrowserName } from '../e2e/browsers/find.ts';
import { findBrowser, howToInstall } from '../e2e/browsers/find.ts';

const PACKAGES: Record<BrowserName, string[]> = {
  chromium: ['chromium', 'chromium-driver'],
  firefox: ['firefox-esr'],
};

const canInstall = () => process.getuid?.() === 0 && existsSync('/etc/debian_version');

function apt(...args: string[]): boolean {
  const { status } = spawnSync('apt-get', args, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

/** Path of each wanted browser; installs missing ones on Debian as root, else throws one clear sentence. */
export function ensureBrowsers(names: BrowserName[]): Record<string, string> {
  const missing = names.filter((name) => findBrowser(name) === null);
  if (missing.length > 0 && canInstall()) {
    const packages = missing.flatMap((name) => PACKAGES[name]);
    console.log(`Installing ${packages.join(', ')} with apt-get`);
    apt('update');
    apt('install', '-y', '--no-install-recommends', ...packages);
  }
  return Object.fromEntries(
    names.map((name) => {
      const path = findBrowser(name);
      if (path === null) throw new Error(howToInstall(name));
      return [name, path];
    }),
  );
}

function main(): void {
  const { values } = parseArgs({
    options: { ensure: { type: 'boolean', default: false }, browser: { type: 'string' } },
  });
  const all: BrowserName[] = ['chromium', 'firefox'];
  const names = all.filter((name) => values.browser === undefined || values.browser === name);
  if (values.ensure) ensureBrowsers(names);
  for (const name of names) console.log(`${name}: ${findBrowser(name) ?? 'not found'}`);
}

if (import.meta.main) {
  try {
    main();
  } catch (problem) {
    console.error(problem instanceof Error ? problem.message : problem);
    process.exitCode = 1;
  }
}
