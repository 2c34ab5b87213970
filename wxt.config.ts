import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { lazyWatcher } from './build/lazy-watcher.ts';
import { noInnerHtml } from './build/no-inner-html.ts';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  imports: false,
  hooks: {
    // Declared here and not as WXT content scripts: WXT's wrapper for the isolated world posts a message to the
    // page and touches half a dozen platform objects in every frame; the two scripts here touch none.
    'build:manifestGenerated': (_, manifest) => {
      const everywhere = {
        matches: ['<all_urls>'],
        run_at: 'document_start' as const,
        all_frames: true,
        match_about_blank: true,
        match_origin_as_fallback: true,
      };
      manifest.content_scripts = [
        { ...everywhere, js: ['watcher.js'] },
        { ...everywhere, js: ['page-script.js'], world: 'MAIN' },
      ];
    },
  },
  manifestVersion: 3,
  zip: {
    artifactTemplate: '{{name}}-{{packageVersion}}-{{browser}}.zip',
    sourcesTemplate: '{{name}}-{{packageVersion}}-sources.zip',
    // What a store's reviewer needs to build the package: no tests, no pictures.
    excludeSources: [
      'docs/screenshots/**',
      'e2e/**',
      'bench/**',
      'coverage/**',
      '**/*.test.ts',
      '**/*.test.tsx',
    ],
  },
  vite: () => ({ plugins: [preact(), lazyWatcher(), noInnerHtml()] }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'scripting',
      'webNavigation',
      'webRequest',
      'notifications',
      'contextMenus',
    ],
    host_permissions: ['<all_urls>'],
    // Chrome keeps most letters with Alt+Shift to itself, and silently leaves such a command without keys.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
      'report-newest': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandReport__' },
    },
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'token-reporter@capmonster.community',
              // The first with both desktop and Android knowing data_collection_permissions.
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['authenticationInfo', 'websiteActivity'] },
            },
          },
        }
      : { minimum_chrome_version: '120', storage: { managed_schema: 'managed_schema.json' } }),
  }),
});
