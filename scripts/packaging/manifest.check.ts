import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { BUILD_NAMES, BUILDS, readBuilt } from './built.ts';

/** The manifest as far as somebody who installs the extension has to trust it; unknown keys are an error. */
const Manifest = z.strictObject({
  manifest_version: z.literal(3),
  name: z.string(),
  description: z.string(),
  version: z.string(),
  default_locale: z.string(),
  icons: z.record(z.string(), z.string()),
  permissions: z.array(z.string()),
  host_permissions: z.array(z.string()),
  background: z.unknown(),
  action: z.object({ default_popup: z.string() }),
  options_ui: z.object({ page: z.string() }),
  commands: z.record(z.string(), z.unknown()),
  content_scripts: z.array(z.object({ js: z.array(z.string()), world: z.optional(z.string()) })),
  minimum_chrome_version: z.optional(z.string()),
  storage: z.optional(z.object({ managed_schema: z.string() })),
  browser_specific_settings: z.optional(z.unknown()),
});

/**
 * Every permission, with what it is for. A new one fails this check until somebody has written the reason here and
 * in docs/privacy.md: each is a question to the user, and a reason for a store to refuse.
 */
const PERMISSIONS = {
  storage: 'settings, and what an enterprise policy presets',
  unlimitedStorage: 'a history that outgrows the usual quota',
  alarms: 'retries after the worker was stopped',
  scripting: 'the rest of the page script, only in frames that handle a captcha answer',
  webNavigation: 'the next document after a form post',
  webRequest: 'calls to the service that the page script cannot see, and the status of a form post',
  notifications: 'the question before a report, in the mode "ask me"',
  contextMenus: 'report from the page',
};

const readManifest = (build: (typeof BUILD_NAMES)[number]) =>
  Manifest.parse(JSON.parse(readBuilt(build, 'manifest.json')));

describe.each(BUILD_NAMES)('the manifest of %s', (build) => {
  const manifest = readManifest(build);

  it('asks for the permissions that are accounted for and no other', () => {
    expect([...manifest.permissions].sort()).toEqual(Object.keys(PERMISSIONS).sort());
    expect(manifest.host_permissions).toEqual(['<all_urls>']);
  });

  it('names files that are there', () => {
    const files = [
      ...Object.values(manifest.icons),
      ...manifest.content_scripts.flatMap(({ js }) => js),
      manifest.action.default_popup,
      manifest.options_ui.page,
      ...(manifest.storage ? [manifest.storage.managed_schema] : []),
      `_locales/${manifest.default_locale}/messages.json`,
    ];
    expect(files.filter((file) => !existsSync(join(BUILDS[build], file)))).toEqual([]);
  });

  it('takes its name from the locales, which say that it is unofficial', () => {
    expect(manifest.name).toBe('__MSG_extName__');
    const messages: unknown = JSON.parse(readBuilt(build, '_locales/en/messages.json'));
    expect(messages).toMatchObject({
      extName: { message: 'Token Reporter for CapMonster Cloud' },
      extDescription: { message: expect.stringMatching(/unofficial/i) },
    });
  });

  it('runs one script in each world', () => {
    expect(manifest.content_scripts).toMatchObject([
      { js: ['watcher.js'] },
      { js: ['page-script.js'], world: 'MAIN' },
    ]);
  });
});

it('needs Chrome 120 and offers a policy schema there', () => {
  const manifest = readManifest('chrome');
  expect(manifest.minimum_chrome_version).toBe('120');
  expect(manifest.storage).toEqual({ managed_schema: 'managed_schema.json' });
  expect(manifest.background).toEqual({ service_worker: 'background.js' });
});

it('has its id, its least version and its data declaration in Firefox', () => {
  expect(readManifest('firefox').browser_specific_settings).toEqual({
    gecko: {
      id: 'token-reporter@capmonster.community',
      strict_min_version: '142.0',
      data_collection_permissions: { required: ['authenticationInfo', 'websiteActivity'] },
    },
  });
});
