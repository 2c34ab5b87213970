import { describe, expect, it } from 'vitest';
import { findBrowser, howToInstall } from './find.ts';

const only = (path: string) => (asked: string) => asked === path;

describe('findBrowser', () => {
  it('takes what the environment names before anything else', () => {
    const env = { CHROMIUM_PATH: '/opt/mine', PATH: '/usr/bin' };
    expect(findBrowser('chromium', 'linux', env, () => true)).toBe('/opt/mine');
  });

  it('looks through PATH on Linux', () => {
    const env = { PATH: '/bin:/usr/bin' };
    expect(findBrowser('firefox', 'linux', env, only('/usr/bin/firefox'))).toBe('/usr/bin/firefox');
  });

  it('looks into the applications of macOS', () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findBrowser('chromium', 'darwin', {}, only(chrome))).toBe(chrome);
  });

  it('gives null and a sentence where there is none', () => {
    expect(findBrowser('chromium', 'linux', { PATH: '/bin' }, () => false)).toBeNull();
    expect(howToInstall('chromium')).toMatch(/apt-get install chromium/);
  });
});
