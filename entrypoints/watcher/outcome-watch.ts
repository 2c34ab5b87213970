/**
 * Watching for text that becomes visible after a submission. It lives for seconds, looks only at what changed,
 * and ends by itself.
 */

import { fingerprint } from '../../utils/protocol/fingerprint.ts';
import { tellBackground } from './channel.ts';
import { enter, type Waiting, whoWaits } from './owners.ts';
import { changedSince } from './recent-changes.ts';
import { SHOWING } from './showing.ts';
import { frameOf, isThere, messagesIn, type SeenText, shadowOf } from './text.ts';

/** Without any answer the watch ends after this time. */
const LONGEST_MS = 30_000;
/** Once the answer is there, messages are waited for this long: sites show them at once, or after an animation. */
const AFTER_ANSWER_MS = 8_000;
/** Changes are looked at together, this long after the first of them. */
const GATHER_MS = 60;
const MAX_SENT = 200;

export interface OutcomeWatch {
  /** A message that no change of the document shows (`alert()`). */
  offer(message: SeenText): void;
  /** The background wants to know: what was seen goes out. */
  wanted(): void;
  /** The answer has arrived: what is still to be shown comes soon. */
  answered(): void;
  /** Nobody wants to know. */
  stop(): void;
}

/** Watches of this frame, by submission. */
export const watches = new Map<string, OutcomeWatch>();

/** What this document said by `alert()` so far: it may do so before anybody asks to read it. */
export const alerts: SaidByAlert[] = [];

interface SaidByAlert {
  message: SeenText;
  at: number;
  /** Nobody waited for a message at that time. */
  unclaimed: boolean;
}

/** What does not count as having appeared. */
export interface WatchOptions {
  /** Fingerprints of what stood there before; without them it is all that is visible in a moment. */
  known?: Set<number>;
  /** The submission was sent at this time already: what changed since counts. */
  since?: number;
  /** Whether the arrival of its answer will be told. */
  isHeard?: boolean;
  /** Called when the watch is over. */
  onEnd?: () => void;
}

/** Starts to watch for messages of submission `id`. */
export function startOutcomeWatch(id: string, options: WatchOptions = {}): OutcomeWatch {
  const { known: before, since, onEnd } = options;
  const owner = enter(options.isHeard ?? false, () => flush());
  const known = before ?? new Set<number>();
  const changed = new Set<Node>();
  let queue: { message: SeenText; at: number; who: Waiting }[] = [];
  let isWanted = false;
  let sent = 0;
  let gathering: ReturnType<typeof setTimeout> | 0 = 0;
  const observer = new MutationObserver((records) => {
    for (const record of records) note(record);
    if (changed.size && !gathering) gathering = setTimeout(look, GATHER_MS);
  });
  let ended = false;
  // The page goes on first: its own call, in which this may run, is not made to wait. But not after a timer, which
  // a busy page or a tab behind others lets wait until the answer is shown.
  queueMicrotask(() => {
    if (ended) return;
    if (!before) noteAll(document.body ?? document.documentElement);
    if (since !== undefined) takeChangesSince(since);
    observe(document);
    // One that stands there already may not have loaded its message yet.
    for (const frame of document.getElementsByTagName('iframe')) awaitFrame(frame);
  });
  let ending = setTimeout(() => end(true), LONGEST_MS);

  function noteAll(root: Node): void {
    for (const { text } of messagesIn(root)) known.add(fingerprint(text));
  }

  /** What stands there already and is new all the same. */
  function takeChangesSince(time: number): void {
    for (const node of changedSince(time).filter(isThere)) {
      changed.add(node);
      for (const { text } of messagesIn(node)) known.delete(fingerprint(text));
    }
    look();
  }

  function observe(root: Node): void {
    observer.observe(root, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
      attributeFilter: SHOWING,
    });
  }

  function note(record: MutationRecord): void {
    if (record.type === 'childList') {
      for (const node of record.addedNodes) {
        changed.add(node);
        if (node instanceof Element) observeInside(node);
      }
    } else
      changed.add(
        record.target.nodeType === Node.TEXT_NODE
          ? (record.target.parentNode ?? record.target)
          : record.target,
      );
  }

  function observeInside(element: Element): void {
    const inner = shadowOf(element) ?? frameOf(element);
    if (inner) {
      changed.add(inner);
      observe(inner);
    }
    if (element.localName === 'iframe') awaitFrame(element);
    for (const child of element.children) observeInside(child);
  }

  /** What a frame of this origin shows once it has loaded. */
  function awaitFrame(frame: Element): void {
    frame.addEventListener('load', () => {
      const loaded = frameOf(frame);
      if (ended || !loaded?.documentElement) return;
      observe(loaded);
      changed.add(loaded.documentElement);
      look();
    });
  }

  function look(): void {
    gathering = 0;
    const roots = [...changed].filter(isThere);
    changed.clear();
    for (const root of roots) {
      for (const message of messagesIn(root)) {
        const mark = fingerprint(message.text);
        if (known.has(mark)) continue;
        known.add(mark);
        offer(message);
      }
    }
    flush();
  }

  function offer(message: SeenText): void {
    queue.push({ message, at: Date.now(), who: whoWaits() });
  }

  function flush(): void {
    if (!isWanted || queue.length === 0 || sent >= MAX_SENT) return;
    const own = queue.filter(({ who, at }) => owner.owns(who, at));
    queue = queue.filter(({ who, at }) => owner.owns(who, at) === null);
    const texts = own.map(({ message }) => message).slice(0, MAX_SENT - sent);
    if (texts.length === 0) return;
    sent += texts.length;
    void tellBackground({ type: 'appeared', id, texts, at: Date.now() });
  }

  function end(tell: boolean): void {
    ended = true;
    clearTimeout(ending);
    clearTimeout(gathering);
    observer.disconnect();
    owner.leave();
    onEnd?.();
    if (tell && isWanted) void tellBackground({ type: 'watch-ended', id, at: Date.now() });
  }

  return {
    offer(message) {
      offer(message);
      flush();
    },
    wanted() {
      isWanted = true;
      owner.wanted();
      flush();
    },
    answered() {
      owner.answered();
      clearTimeout(ending);
      ending = setTimeout(() => end(true), AFTER_ANSWER_MS);
    },
    stop() {
      owner.unwanted();
      end(false);
    },
  };
}
