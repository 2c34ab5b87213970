/** A submission's record as it begins. */
import type { SubmissionRecord } from '../../utils/ledger/records.ts';
import { hostOf } from '../../utils/ledger/views.ts';
import type { SubmissionSeen } from '../../utils/protocol/observations.ts';
import type { Frame } from './sender.ts';

/** A submission is judged at the latest this long after it, with what is there: the watch of the page ends at 30 s. */
export const JUDGE_MS = 34_000;

/** The clock of a page and that of the network may disagree by this much. */
export const SKEW_MS = 100;

/** Key of a submission's record: its own name is unique in its frame only. */
export const submissionId = (frame: Pick<Frame, 'tabId' | 'frameId'>, ownId: string): string =>
  `${frame.tabId}:${frame.frameId}:${ownId}`;

/** How the names of submissions begin of which only the network showed something. */
export const FROM_NETWORK = 'net-';
export const isFromNetwork = (id: string): boolean => ownIdOf(id).startsWith(FROM_NETWORK);

/** The name that its frame gave it. */
export const ownIdOf = (id: string): string => id.split(':').slice(2).join(':');

/** Makes the record: matched to nothing, nothing seen. */
export function newSubmission(frame: Frame, seen: SubmissionSeen, candidates: string[]): SubmissionRecord {
  return {
    id: submissionId(frame, seen.id),
    tabId: frame.tabId,
    frameId: frame.frameId,
    origin: frame.origin,
    pageUrl: frame.url,
    host: hostOf(frame.origin === 'null' ? frame.url : frame.origin),
    topHost: frame.topHost,
    nextTabId: null,
    ...(seen.elsewhere ? { elsewhere: true } : {}),
    channel: seen.channel,
    url: seen.url,
    method: seen.method,
    at: Math.min(seen.at, Date.now()),
    candidates,
    earlierUses: {},
    before: seen.before ?? [],
    siteKeys: seen.siteKeys,
    taskRecordId: null,
    exact: false,
    marked: seen.marked ?? false,
    seen: {},
    state: 'unmatched',
    judgeAt: Date.now() + JUDGE_MS,
  };
}

/** Without the fields that were absent (`exactOptionalPropertyTypes`). */
export function plain<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
