/**
 * Submissions of which the page itself told nothing: seen in the requests of an armed tab only, and taken up when no
 * one else has told of them. An answer must be found in them exactly.
 */
import { browser } from 'wxt/browser';
import type { SubmissionRecord } from '../../utils/ledger/records.ts';
import type { Ledger } from '../../utils/ledger/store.ts';
import { hostOf } from '../../utils/ledger/views.ts';
import type { SubmissionSeen } from '../../utils/protocol/observations.ts';
import type { Documents } from './documents.ts';
import { startWatchIn } from './doors.ts';
import type { Judging } from './judging.ts';
import type { Found, Matching } from './matching.ts';
import { sameRequest } from './matching.ts';
import { createRunning } from './running.ts';
import type { Frame } from './sender.ts';
import { originOf } from './sender.ts';
import type { Sighting } from './sightings.ts';
import { FROM_NETWORK, isFromNetwork, SKEW_MS } from './submission-record.ts';

/** The page tells of its own requests within this time. */
const TOLD_MS = 2_000;
/** The network shows a request this long after the page told of it, at most: scripts and connections take time. */
const SAME_MS = 5_000;
const KEEP_MS = 60_000;

interface Needs {
  ledger: Ledger;
  judging: Judging;
  matching: Matching;
  documents: Documents;
  add: (frame: Frame, seen: SubmissionSeen, found: Found) => Promise<SubmissionRecord>;
}

/** What the network showed of a submission before the page told of it. */
interface Twin {
  /** It was decided by what there was. */
  isJudged: boolean;
  /** The uses counted before it. */
  uses: Record<string, number>;
}

/** A request in which a task's answer was found. */
interface Carried {
  frame: Frame;
  seen: SubmissionSeen;
  found: Found;
  taskId: string;
}

export function createNetworkSubmissions({ ledger, judging, matching, documents, add }: Needs) {
  /** Requests that carry an answer, or may, and the status of their answers. */
  const carrying = new Map<string, { at: number; status: number | null; id: string | null }>();

  /** Requests that are being looked through, by tab. */
  const looking = createRunning();

  /** A request of an armed tab. */
  async function sighted(sighting: Sighting): Promise<void> {
    if (carrying.has(sighting.requestId)) return;
    const found = await looking.during(sighting.tabId, lookThrough(sighting));
    if (found) await takeUp(sighting, found);
  }

  /** Whether the request carries a task's answer; then earlier uses of it hear nothing more. */
  async function lookThrough(sighting: Sighting): Promise<Carried | null> {
    for (const [id, { at }] of carrying) if (at < Date.now() - KEEP_MS) carrying.delete(id);
    // At once: its end may be told before all of this is found out.
    carrying.set(sighting.requestId, { at: sighting.at, status: null, id: null });
    const frame = await frameOf(sighting);
    const seen = seenOf(sighting);
    const found = await matching.lookSoon(frame, seen);
    if (!found.match?.exact || (await isEcho(frame, sighting))) {
      carrying.delete(sighting.requestId);
      matching.sighted(sighting, false);
      return null;
    }
    matching.sighted(sighting, true);
    const taskId = found.match.task.id;
    await ledger.changeTask(taskId, ({ firstSentAt = Number.POSITIVE_INFINITY }) =>
      sighting.at < firstSentAt ? { firstSentAt: sighting.at } : null,
    );
    await deafen(sighting, taskId);
    return { frame, seen, found, taskId };
  }

  /** What nobody has told of after a while is a submission of its own. */
  async function takeUp(sighting: Sighting, { frame, seen, found, taskId }: Carried): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, TOLD_MS));
    if (await isTold(sighting, taskId)) return;
    const record = await add(frame, seen, found);
    const request = carrying.get(sighting.requestId);
    if (request) request.id = record.id;
    if (sighting.isDocument) return documents.read(record, frame.tabId, frame.frameId);
    await startWatchIn(frame.tabId, frame.frameId, seen.id, sighting.at);
    if (request?.status != null) await answered(record.id, request.status);
  }

  /** A request of a page whose own address holds the answer: analytics and the like pass such addresses on. */
  async function isEcho(frame: Frame, sighting: Sighting): Promise<boolean> {
    if (sighting.isDocument) return false;
    const inAddress = await matching.look(frame, { ...seenOf(sighting), payload: frame.url });
    return inAddress.match?.exact === true;
  }

  /** The page tells late of what was taken up from the network: its own word is better, where it is not decided. */
  async function giveWay(
    { url, at, channel }: SubmissionSeen,
    tabId: number,
    taskRecordId: string,
  ): Promise<Twin | null> {
    const twin = (await ledger.submissionsOfTab(tabId)).find(
      (one) =>
        one.taskRecordId === taskRecordId &&
        isFromNetwork(one.id) &&
        isOneRequest(at, one.at) &&
        (channel === 'form' ? one.channel === 'form' : sameRequest(one.url, url)),
    );
    if (!twin) return null;
    const isJudged = twin.state === 'judged';
    if (!isJudged) await ledger.changeSubmission(twin.id, () => ({ state: 'judged', seen: {} }));
    return { isJudged, uses: twin.earlierUses };
  }

  /**
   * The same answer goes out once more: what appears from now on may be about this use, so earlier ones go by their
   * own answers only.
   */
  async function deafen(sighting: Sighting, taskRecordId: string): Promise<void> {
    const { tabId, at, url } = sighting;
    for (const one of await ledger.submissionsOfTab(tabId)) {
      if (one.taskRecordId !== taskRecordId || one.state === 'judged') continue;
      if (one.at >= at || sameRequest(one.url, url) || isSame(one, sighting)) continue;
      await ledger.changeSubmission(one.id, () => ({ deaf: true }));
    }
  }

  /** Whether the page has told of the same submission. */
  async function isTold(sighting: Sighting, taskRecordId: string): Promise<boolean> {
    const all = await ledger.submissionsOfTab(sighting.tabId);
    return all.some((one) => one.taskRecordId === taskRecordId && isSame(one, sighting));
  }

  async function answered(id: string, status: number): Promise<void> {
    await ledger.changeSubmission(id, ({ seen }) =>
      seen.response ? null : { seen: { ...seen, response: { status, contentType: null, body: null } } },
    );
    await judging.consider(id, false);
  }

  /** The answer to a request has ended. */
  async function ended(requestId: string, status: number): Promise<void> {
    const request = carrying.get(requestId);
    if (!request) return;
    request.status = status;
    if (request.id !== null) await answered(request.id, status);
  }

  return {
    sighted,
    ended,
    giveWay,
    /** Resolves when the requests of a tab that are known by now have been looked through. */
    settled: looking.settled,
  };
}

/**
 * Whether what the page told of and what the network showed may be the same request. The page speaks first: an
 * earlier sighting is an earlier use of the answer.
 */
function isOneRequest(toldAt: number, sightedAt: number): boolean {
  return sightedAt >= toldAt - SKEW_MS && sightedAt < toldAt + SAME_MS;
}

/**
 * Whether what the page told of is what the network showed. A form's own word has another address than its request
 * where the answer stands in it (GET) or a button has an address of its own.
 */
function isSame(told: Pick<SubmissionRecord, 'at' | 'channel' | 'url'>, sighting: Sighting): boolean {
  if (!isOneRequest(told.at, sighting.at)) return false;
  return sighting.isDocument ? told.channel === 'form' : sameRequest(told.url, sighting.url);
}

function seenOf({ requestId, url, method, text, at, isDocument }: Sighting): SubmissionSeen {
  return {
    type: 'submission',
    id: `${FROM_NETWORK}${requestId}`,
    channel: isDocument ? 'form' : 'network',
    url: url.slice(0, 8_000),
    method,
    payload: text,
    siteKeys: [],
    at,
  };
}

async function frameOf({ tabId, frameId, initiator, url }: Sighting): Promise<Frame> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  const page = tab?.url ?? url;
  const origin = initiator ?? originOf(page);
  return { tabId, frameId, origin, url: frameId === 0 ? page : `${origin}/`, topHost: hostOf(page) };
}
