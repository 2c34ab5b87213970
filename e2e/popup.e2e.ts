/** The popup's promises: one click reports, a number reports, and whatever goes wrong has its own sentence. */
import { describe } from 'vitest';
import { guardrailTests } from './popup/guardrails.ts';
import { keyTests } from './popup/keys.ts';
import { numberTests } from './popup/numbers.ts';
import { oneClickTests } from './popup/one-click.ts';
import { createScene } from './popup/scene.ts';
import { shortcutTests } from './popup/shortcuts.ts';
import { troubleTests } from './popup/trouble.ts';

describe.each(['chromium', 'firefox'] as const)('%s', (browser) => {
  const scene = createScene(browser);
  // In this order: the first of them begins without a key and leaves one that works.
  keyTests(scene);
  oneClickTests(scene);
  numberTests(scene);
  shortcutTests(scene, browser);
  guardrailTests(scene);
  troubleTests(scene);
});
