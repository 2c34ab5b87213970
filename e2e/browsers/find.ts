import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** Names on PATH, newest habit first. */
const COMMANDS: Record<BrowserName, string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

/** Environment variables that name a browser outright. */
const VARIABLES: Record<BrowserName, string> = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' };

const MAC: Record<BrowserName, string[]> = {
  chromium: ['Chromium', 'Google Chrome', 'Microsoft Edge'],
  firefox: ['Firefox', 'Firefox Developer Edition'],
};

const WINDOWS: Record<BrowserName, string[]> = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

/** The places where a system keeps its browsers, best first. */
function* places(name: BrowserName, platform: NodeJS.Platform, env: NodeJS.ProcessEnv): Generator<string> {
  const named = env[VARIABLES[name]];
  if (named) yield named;
  if (platform === 'win32') {
    for (const root of [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]) {
      if (root) yield* WINDOWS[name].map((path) => join(root, path));
    }
    return;
  }
  if (platform === 'darwin') {
    for (const root of ['/Applications', join(homedir(), 'Applications')]) {
      for (const app of MAC[name]) {
        const binary = app === 'Firefox Developer Edition' ? 'firefox' : name === 'firefox' ? 'firefox' : app;
        yield join(root, `${app}.app`, 'Contents', 'MacOS', binary);
      }
    }
  }
  for (const folder of (env.PATH ?? '').split(delimiter)) {
    if (folder) yield* COMMANDS[name].map((command) => join(folder, command));
  }
}

/** Path of an installed browser, or null. `CHROMIUM_PATH` and `FIREFOX_PATH` come first. */
export function findBrowser(
  name: BrowserName,
  platform: NodeJS.Platform = process.platform,
  env: NodeJS.ProcessEnv = process.env,
  exists: (path: string) => boolean = existsSync,
): string | null {
  for (const path of places(name, platform, env)) if (exists(path)) return path;
  return null;
}

/** One sentence that tells what to install. */
export function howToInstall(name: BrowserName): string {
  const wanted = name === 'chromium' ? 'Chrome, Chromium or Edge (120 or later)' : 'Firefox (142 or later)';
  const debian = name === 'chromium' ? 'chromium' : 'firefox-esr';
  return `No ${name === 'chromium' ? 'Chromium-like browser' : 'Firefox'} was found: install ${wanted}, on Debian with "sudo apt-get install ${debian}", or set ${VARIABLES[name]} to its path.`;
}
