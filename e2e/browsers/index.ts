import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { LaunchOptions, Session } from './session.ts';

export { launchChromium } from './chromium.ts';
export { enterKey, labelled, press, readHistory, waitForHistory } from './extension.ts';
export { findBrowser, howToInstall } from './find.ts';
export { launchFirefox } from './firefox.ts';
export type { LaunchOptions, Session } from './session.ts';

/** Starts a browser with the built extension, all its traffic through the world. */
export function launch(options: LaunchOptions): Promise<Session> {
  return options.browser === 'firefox' ? launchFirefox(options) : launchChromium(options);
}
