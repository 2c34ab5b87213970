/** Documents that answer form posts: in the same frame, or in a tab that the form opened. */
import type { SubmissionRecord } from '../../utils/ledger/records.ts';
import type { Ledger } from '../../utils/ledger/store.ts';
import { DocumentRead } from '../../utils/protocol/observations.ts';
import type { Navigation } from './arming.ts';
import { readDocumentOf } from './arming.ts';
import type { Judging } from './judging.ts';
import { ownIdOf } from './submission-record.ts';

/** A tab that opens this long before or after a form was sent is taken for its answer's. */
const OPENED_MS = 3_000;

interface Opened {
  from: { tabId: number; frameId: number };
  tabId: number;
  at: number;
}

export type Documents = ReturnType<typeof createDocuments>;

export function createDocuments({ ledger, judging }: { ledger: Ledger; judging: Judging }) {
  /** Tabs opened lately: the browser may tell of one before the form that opened it is known here. */
  let opened: Opened[] = [];

  async function read(record: SubmissionRecord, tabId: number, frameId: number): Promise<void> {
    const document = DocumentRead.safeParse(await readDocumentOf(tabId, frameId, ownIdOf(record.id)));
    if (!document.success) return;
    const { type: _, at: __, contentType: ___, ...seen } = document.data;
    const before = new Set(record.before);
    const texts = seen.texts.filter(({ text }) => !before.has(fingerprint(text)));
    const nextDocument = { ...seen, texts, previousUrl: record.pageUrl };
    await ledger.changeSubmission(record.id, (now) => ({ seen: { ...now.seen, nextDocument } }));
    await judging.consider(record.id, false);
  }

  async function readInTab(record: SubmissionRecord, tabId: number): Promise<void> {
    const changed = await ledger.changeSubmission(record.id, () => ({ nextTabId: tabId }));
    if (changed) await read(changed, tabId, 0);
  }

  return {
    read,

    /** A form was sent; its answer, or the tab for it, may be there already. */
    async sent(record: SubmissionRecord): Promise<void> {
      await read(record, record.tabId, record.frameId);
      const since = Date.now() - OPENED_MS;
      opened = opened.filter(({ at }) => at >= since);
      const own = opened.find(({ from }) => from.tabId === record.tabId && from.frameId === record.frameId);
      if (!own) return;
      opened = opened.filter((one) => one !== own);
      await readInTab(record, own.tabId);
    },

    /** Reads a document that has just been parsed, if it answers a form. */
    async onDocument({ tabId, frameId }: Navigation): Promise<void> {
      for (const record of await ledger.openSubmissions()) {
        if (record.channel !== 'form') continue;
        const isHere = record.tabId === tabId && record.frameId === frameId && record.nextTabId === null;
        const isThere = record.nextTabId === tabId && frameId === 0;
        if (isHere || isThere) await read(record, tabId, frameId);
      }
    },

    /** A page opened a tab: the newest form of that frame may have. */
    async onNewTab(from: { tabId: number; frameId: number }, tabId: number): Promise<void> {
      const since = Date.now() - OPENED_MS;
      const open = await ledger.openSubmissions();
      const newest = open
        .filter((one) => one.channel === 'form' && one.tabId === from.tabId && one.frameId === from.frameId)
        .filter((one) => one.at >= since && one.nextTabId === null)
        .sort((a, b) => b.at - a.at)[0];
      if (newest) await readInTab(newest, tabId);
      else opened.push({ from, tabId, at: Date.now() });
    },
  };
}

/** The watcher's fingerprint of a line (32-bit FNV-1a), to leave out what stood there before. */
function fingerprint(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
