/**
 * Tabs in which a task is open are watched more closely: every request of theirs counts, and the next document
 * is met as soon as it is there. All of it is called up on demand; other tabs have nothing to do with it.
 */
import { browser } from 'wxt/browser';
import type { WatcherDoor } from '../watcher/door.ts';
import { report } from './wake.ts';

/** How long a tab stays armed: the task's window and a minute for what follows it. */
const ARMED_MS = 360_000;
/** Function by which the watcher gives its door (`watcher/door.ts`); injected code can import nothing. */
const DOOR = 'tokenReporterDoor';

export type Arming = ReturnType<typeof createArming>;

export interface Navigation {
  tabId: number;
  frameId: number;
  url: string;
}

interface Handlers {
  /** A document of the tab is parsed. */
  onDocument: (navigation: Navigation) => Promise<void>;
  /** A tab in which no task was open has one now. */
  onArmed: (tabId: number) => void;
  /** A page opened another tab. */
  onNewTab: (from: { tabId: number; frameId: number }, tabId: number) => Promise<void>;
}

/** Until when an event page has something to wait for: read before anything asynchronous can be. */
const MARK = 'armed-until';

/**
 * Its listeners are registered in the worker's first turn, so that a worker that was stopped is woken by them, and
 * taken away again when there is nothing to wait for: a browser without an open task has no reason to wake it.
 * Firefox goes on waking an event page for what its last start registered and it has taken away since (bug 1899767):
 * there they are registered only while a mark says so.
 * @param memory of an event page; null in a service worker, which has none
 */
export function createArming(
  handlers: Handlers,
  memory: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null = globalThis.localStorage ?? null,
) {
  const armedUntil = new Map<number, number>();
  let listening = false;

  const committed = ({ tabId, frameId }: Navigation) => {
    if (isArmed(tabId)) arm(tabId, frameId).catch(ignore);
  };
  const parsed = (navigation: Navigation) => {
    // Once more: what is injected at the commit may come before the watcher is there.
    committed(navigation);
    return handlers.onDocument(navigation).catch(report);
  };
  const opened = ({
    sourceTabId,
    sourceFrameId,
    tabId,
  }: {
    sourceTabId: number;
    sourceFrameId: number;
    tabId: number;
  }) => handlers.onNewTab({ tabId: sourceTabId, frameId: sourceFrameId }, tabId).catch(report);

  function listen(): void {
    memory?.setItem(MARK, String(Date.now() + ARMED_MS));
    if (listening) return;
    listening = true;
    browser.webNavigation.onCommitted.addListener(committed);
    browser.webNavigation.onDOMContentLoaded.addListener(parsed);
    browser.webNavigation.onCreatedNavigationTarget.addListener(opened);
  }

  const isArmed = (tabId: number): boolean => (armedUntil.get(tabId) ?? 0) > Date.now();

  return {
    /** Call in the worker's first turn. */
    start(): void {
      if (memory === null || Number(memory.getItem(MARK)) > Date.now()) listen();
    },

    /** Waits for navigations from now on. */
    listen,

    /** Stops waiting for navigations. */
    rest(): void {
      memory?.removeItem(MARK);
      if (!listening) return;
      listening = false;
      browser.webNavigation.onCommitted.removeListener(committed);
      browser.webNavigation.onDOMContentLoaded.removeListener(parsed);
      browser.webNavigation.onCreatedNavigationTarget.removeListener(opened);
    },

    /** A task is open in this tab. */
    tabHasTask(tabId: number): void {
      if (tabId < 0) return;
      const fresh = !isArmed(tabId);
      armedUntil.set(tabId, Date.now() + ARMED_MS);
      listen();
      if (!fresh) return;
      handlers.onArmed(tabId);
      arm(tabId).catch(ignore);
    },

    isArmed,
    anyArmed: (): boolean => [...armedUntil.keys()].some(isArmed),
  };
}

/** Arms one frame or all frames of a tab. */
async function arm(tabId: number, frameId?: number): Promise<void> {
  const target = frameId === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] };
  await browser.scripting.executeScript({ target, func: armInFrame, args: [DOOR], injectImmediately: true });
  await browser.scripting.executeScript({
    target,
    files: ['/page-extra.js'],
    world: 'MAIN',
    injectImmediately: true,
  });
}

function armInFrame(door: string): void {
  (Reflect.get(globalThis, door) as (() => WatcherDoor) | undefined)?.().arm();
}

/** A tab or frame that went away meanwhile, or one that no extension may touch. */
function ignore(): void {}

/**
 * Has the document of a frame read under a submission's name.
 * @returns what the watcher saw, unparsed; null where there is no such frame, or the old document still stands
 */
export async function readDocumentOf(tabId: number, frameId: number, submissionId: string): Promise<unknown> {
  try {
    const [result] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func: readInFrame,
      args: [DOOR, submissionId],
      injectImmediately: true,
    });
    return result?.result ?? null;
  } catch {
    return null;
  }
}

function readInFrame(door: string, submissionId: string): unknown {
  return (Reflect.get(globalThis, door) as (() => WatcherDoor) | undefined)?.().read(submissionId) ?? null;
}
