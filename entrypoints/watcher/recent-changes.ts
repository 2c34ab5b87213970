/**
 * In a tab in which a task is open, what changed in the last seconds is remembered (which nodes, not what they say):
 * a submission that only the browser's network layer saw becomes known after the page has shown its answer.
 */
import { SHOWING } from './showing.ts';

const KEEP_MS = 8_000;
const MAX_NODES = 600;
/** As long as the background takes a tab for armed. */
const ARMED_MS = 360_000;

const changes: { node: Node; at: number }[] = [];
let until = 0;
let observer: MutationObserver | null = null;

/** From now on, for as long as the tab is armed. */
export function rememberChanges(): void {
  until = Date.now() + ARMED_MS;
  if (observer) return;
  observer = new MutationObserver((records) => {
    const at = Date.now();
    if (at > until) return forget();
    for (const { type, target, addedNodes } of records) {
      if (type === 'childList') for (const node of addedNodes) changes.push({ node, at });
      else changes.push({ node: target, at });
    }
    const old = changes.findIndex((change) => change.at >= at - KEEP_MS);
    changes.splice(0, Math.max(old, changes.length - MAX_NODES, 0));
  });
  observer.observe(document, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: SHOWING,
  });
}

/** Nodes of this document that changed since a time. */
export function changedSince(since: number): Node[] {
  return changes.filter(({ at }) => at >= since).map(({ node }) => node);
}

function forget(): void {
  observer?.disconnect();
  observer = null;
  changes.length = 0;
}
