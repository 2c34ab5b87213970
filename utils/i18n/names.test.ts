/** Names that only screen readers hear must contain what stands on the button, or speech control finds none of them. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from './languages';
import { loadTranslator } from './tables';

const BUTTONS = [
  ['action.report', 'task.sendHeld'],
  ['action.report', 'task.reportNumber'],
  ['action.dismiss', 'task.dismissHeld'],
  ['action.undo', 'task.undoNumber'],
  ['action.check', 'key.checkNamed'],
  ['action.replace', 'key.replaceNamed'],
  ['action.remove', 'key.removeNamed'],
  ['action.allow', 'extensions.allowNamed'],
  ['action.ignore', 'extensions.ignoreNamed'],
  ['fix.resume', 'pause.resumeNamed'],
  ['held.report', 'held.reportNamed'],
  ['held.reportAll', 'held.reportSite'],
] as const;

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(BUTTONS)('the button "%s" is named by "%s"', async (button, name) => {
    const { t } = await loadTranslator(language);
    for (const count of [1, 3, 7]) {
      expect(t(name, { count }).toLowerCase()).toContain(t(button, { count }).toLowerCase());
    }
  });
});
