/** The ledger's record of a task as it was announced. */

import { WINDOW_MS } from '../../utils/capmonster/window.ts';
import { hashesOf } from '../../utils/ledger/hash.ts';
import { newTask } from '../../utils/ledger/new-task.ts';
import type { TaskRecord } from '../../utils/ledger/records.ts';
import { hostOf } from '../../utils/ledger/views.ts';
import type { Announcement } from '../../utils/protocol/public.ts';
import type { Frame } from './sender.ts';
import { originOf } from './sender.ts';
import { isServiceAddress } from './service-calls.ts';

const USUAL_SERVICE = 'https://api.capmonster.cloud';
/** Parts of an answer: GeeTest v4 has five. */
const MAX_PARTS = 8;

/**
 * @param said what was announced; nothing in it is believed about tab, frame or origin
 * @param addresses further addresses of the service; a task of any other is asked for at the usual one
 */
export async function announcedTask(
  frame: Frame,
  said: Announcement,
  source: 'announced' | 'extension',
  addresses: readonly string[],
): Promise<TaskRecord> {
  const parts = partsOf(said.answer);
  const readyAt = readyTime(said.readyAt);
  return newTask({
    tabId: frame.tabId,
    frameId: frame.frameId,
    origin: frame.origin,
    source,
    taskId: Number(said.taskId),
    createdAt: readyAt ?? Date.now(),
    readyAt,
    kind: said.kind ?? 'other',
    answerHashes: await hashesOf(parts),
    answerLengths: parts.map(({ length }) => length),
    websiteKey: said.websiteKey ?? null,
    websiteHost: said.websiteURL ? hostOf(said.websiteURL) : null,
    baseUrl: serviceOf(said.serviceAddress, addresses),
    toldFate: '',
  });
}

function partsOf(answer: Announcement['answer']): string[] {
  const all = answer === undefined ? [] : typeof answer === 'string' ? [answer] : Object.values(answer);
  return all.filter((one) => one !== '').slice(0, MAX_PARTS);
}

/** A time that makes no sense (in the future, longer ago than the service remembers) is as good as none. */
function readyTime(said: number | undefined): number | null {
  const now = Date.now();
  if (said === undefined || said > now + 1_000 || said < now - WINDOW_MS) return null;
  return Math.min(said, now);
}

function serviceOf(said: string | undefined, addresses: readonly string[]): string | null {
  if (said === undefined || !isServiceAddress(said, addresses)) return null;
  const origin = originOf(said);
  return origin === USUAL_SERVICE ? null : origin;
}
