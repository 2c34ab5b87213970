/** Documents that answer form posts: in the same frame, or in a tab that the form opened. */

import type { SubmissionRecord } from '../../utils/ledger/records.ts';
import type { Ledger } from '../../utils/ledger/store.ts';
import { fingerprint } from '../../utils/protocol/fingerprint.ts';
import { DocumentRead } from '../../utils/protocol/observations.ts';
import type { Navigation } from './arming.ts';
import { readDocumentOf } from './arming.ts';
import { pageOf } from './entries.ts';
import type { Judging } from './judging.ts';
import { createBell } from './matching.ts';
import { ownIdOf } from './submission-record.ts';

/** A document that takes the place of a form's answer this soon is its continuation: sites say "one moment" first. */
const CONTINUED_MS = 3_000;
/** A tab that opens this long before or after a form was sent is taken for its answer's. */
const OPENED_MS = 3_000;

interface Opened {
  from: { tabId: number; frameId: number };
  tabId: number;
  at: number;
}

export type Documents = ReturnType<typeof createDocuments>;

interface Needs {
  ledger: Ledger;
  judging: Judging;
  /** When the browser was started: tabs of before have other numbers now. */
  startedAt: number;
}

export function createDocuments({ ledger, judging, startedAt }: Needs) {
  /** Tabs opened lately: the browser may tell of one before the form that opened it is known here. */
  let opened: Opened[] = [];
  const tabs = createBell<string>();
  const nameOf = ({ tabId, frameId }: Opened['from']): string => `${tabId}:${frameId}`;

  async function read(record: SubmissionRecord, tabId: number, frameId: number): Promise<void> {
    const document = DocumentRead.safeParse(await readDocumentOf(tabId, frameId, ownIdOf(record.id)));
    if (!document.success) return;
    const { type: _, at: __, contentType: ___, openedAt = 0, ...seen } = document.data;
    const before = new Set(record.before);
    const texts = seen.texts.filter(({ text }) => !before.has(fingerprint(text)));
    const url = withoutSent(seen.url, record);
    const nextDocument = { ...seen, url, texts, previousUrl: record.pageUrl, openedAt };
    let isOver = false;
    await ledger.changeSubmission(record.id, (now) => {
      if (now.state === 'judged') return null;
      isOver = hasMovedOn(now, nextDocument);
      return isOver ? null : { seen: { ...now.seen, nextDocument } };
    });
    await judging.consider(record.id, isOver);
  }

  /** A form of this run of the browser that waits for its outcome. */
  const isOpenForm = ({ channel, state, at }: SubmissionRecord): boolean =>
    channel === 'form' && state !== 'judged' && at >= startedAt;

  /** Open forms of a frame, the latest first: what the frame shows next answers that one and none before it. */
  async function openForms(fits: (record: SubmissionRecord) => boolean): Promise<SubmissionRecord[]> {
    const open = await ledger.openSubmissions();
    return open.filter((one) => isOpenForm(one) && fits(one)).sort((a, b) => b.at - a.at);
  }

  async function readInTab(record: SubmissionRecord, tabId: number): Promise<void> {
    const changed = await ledger.changeSubmission(record.id, () => ({ nextTabId: tabId }));
    if (changed) await read(changed, tabId, 0);
  }

  return {
    read,

    /** Whether a frame has just opened a tab, or does so in a moment. */
    async opensTab(from: Opened['from']): Promise<boolean> {
      const since = Date.now() - OPENED_MS;
      if (opened.some((one) => one.at >= since && nameOf(one.from) === nameOf(from))) return true;
      return tabs.rings(nameOf(from), OPENED_MS);
    },

    /** A form was sent; its answer, or the tab for it, may be there already. */
    async sent(record: SubmissionRecord, elsewhere: boolean): Promise<void> {
      const { tabId, frameId } = record;
      const earlier = await openForms(
        (one) => one.tabId === tabId && one.frameId === frameId && one.at < record.at,
      );
      for (const { id } of earlier) await judging.consider(id, true);
      if (!elsewhere) return read(record, tabId, frameId);
      const since = Date.now() - OPENED_MS;
      opened = opened.filter(({ at }) => at >= since);
      const own = opened.find(({ from }) => from.tabId === record.tabId && from.frameId === record.frameId);
      if (!own) return;
      opened = opened.filter((one) => one !== own);
      await readInTab(record, own.tabId);
    },

    /** Reads a document that has just been parsed, if it answers a form. */
    async onDocument({ tabId, frameId }: Navigation): Promise<void> {
      const [latest] = await openForms((one) => {
        const place = placeOfAnswer(one);
        return place.tabId === tabId && place.frameId === frameId;
      });
      if (latest) await read(latest, tabId, frameId);
    },

    /**
     * Looks at the frame of a form's answer once more: while the worker was stopped nobody may have been told that
     * the answer is there, or what had been read of it was lost with the worker.
     */
    async lookAgain(id: string): Promise<void> {
      const record = await ledger.submission(id);
      if (!record || !isOpenForm(record) || record.seen.nextDocument !== undefined) return;
      if (record.elsewhere && record.nextTabId === null) return;
      const { tabId, frameId } = placeOfAnswer(record);
      await read(record, tabId, frameId);
    },

    /** A page opened a tab: the newest form of that frame may have. */
    async onNewTab(from: { tabId: number; frameId: number }, tabId: number): Promise<void> {
      const since = Date.now() - OPENED_MS;
      const [newest] = await openForms(
        (one) =>
          one.tabId === from.tabId &&
          one.frameId === from.frameId &&
          one.at >= since &&
          one.nextTabId === null,
      );
      if (newest) await readInTab(newest, tabId);
      else opened.push({ from, tabId, at: Date.now() });
      tabs.ring(nameOf(from));
    },
  };
}

/** The address of a document less what the form itself put there (GET): that says nothing of the outcome. */
export function withoutSent(
  url: string,
  { method, url: sentTo }: Pick<SubmissionRecord, 'method' | 'url'>,
): string {
  return method === 'GET' && pageOf(url) === pageOf(sentTo) ? pageOf(url) : url;
}

/** Where its answer appears: in a tab that it opened, else in its own frame. */
function placeOfAnswer({ tabId, frameId, nextTabId }: SubmissionRecord): { tabId: number; frameId: number } {
  return nextTabId === null ? { tabId, frameId } : { tabId: nextTabId, frameId: 0 };
}

type NextDocument = NonNullable<SubmissionRecord['seen']['nextDocument']>;

/** Whether the frame had shown the answer before, and this is where somebody went from there. */
function hasMovedOn(record: SubmissionRecord, next: NextDocument): boolean {
  const answer = record.seen.nextDocument;
  if (!answer || answer.openedAt === next.openedAt) return false;
  const isFormAgain = pageOf(next.url) === pageOf(record.pageUrl);
  return isFormAgain || (next.openedAt ?? 0) - (answer.openedAt ?? 0) > CONTINUED_MS;
}
