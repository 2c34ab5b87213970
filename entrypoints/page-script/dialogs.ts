/** `alert()` is text too: wrapped once the first submission was told, so that other pages never pay for it. */
import { tell } from './channel.ts';
import { call, quietly, wrap } from './wrap.ts';

/** How long after a submission a dialog is taken for its outcome. */
const DIALOG_WINDOW_MS = 30_000;

let latest = 0;
let wrapped = false;

/** From now on text shown by `alert()` counts as having appeared; whose it is the watcher decides. */
export function watchDialogs(): void {
  latest = Date.now();
  if (wrapped) return;
  wrapped = true;
  wrap(window, 'alert', (target, self, args) => {
    quietly(() => {
      if (Date.now() - latest > DIALOG_WINDOW_MS) return;
      const text = String(args[0] ?? '').slice(0, 1_000);
      if (text) tell({ type: 'dialog', text, at: Date.now() });
    });
    return call(target, self, args);
  });
}
