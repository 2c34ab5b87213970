/**
 * What the background may ask of this frame, by a script injected into the same world: nothing has to listen for
 * it, so a frame that is never asked never pays.
 */
import { readDocument } from './document.ts';
import { arm, watchFor } from './page.ts';

export interface WatcherDoor {
  /** A task is open in this tab: every request counts from now on. */
  arm(): void;
  /** Reads the document that answered a form post; null while this still is the document that sent it. */
  read(submissionId: string): ReturnType<typeof readDocument>;
  /** Watches for messages of a submission that was seen at time `since` and not by this frame. */
  watch(submissionId: string, since: number): void;
}

/** Given out by the isolated world's global function `tokenReporterDoor`; pages cannot see it. */
export const door: WatcherDoor = {
  arm,
  read: readDocument,
  watch: watchFor,
};
