import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { LaunchOptions, Session } from './session.ts';

export { findBrowser, howToInstall } from './find.ts';
export type { LaunchOptions, Session } from './session.ts';

/** Starts a browser with the built extension, all its traffic through the world. */
export function launch(options: LaunchOptions): Promise<Session> {
  return options.browser === 'firefox' ? launchFirefox(options) : launchChromium(options);
}
