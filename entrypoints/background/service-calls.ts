/** Tasks that a page orders from the service itself. */
import { readServiceCall, type ServiceCall } from '../../utils/capmonster/traffic.ts';
import { hashesOf } from '../../utils/ledger/hash.ts';
import { newTask } from '../../utils/ledger/new-task.ts';
import { hostOf } from '../../utils/ledger/views.ts';
import type { Source } from '../../utils/protocol/words.ts';
import { tailOf } from './keys-to-try.ts';
import type { Parts } from './parts.ts';
import type { Frame } from './sender.ts';
import { originOf } from './sender.ts';
import type { Tasks } from './tasks.ts';

const SERVICE = /(?:^|\.)capmonster\.cloud$/;

/** Whether the address belongs to the service: its own hosts, or one that the user named. */
export function isServiceAddress(url: string, further: readonly string[]): boolean {
  const origin = originOf(url);
  if (further.some((one) => originOf(one) === origin || one === origin)) return true;
  return origin.startsWith('https://') && SERVICE.test(hostOf(url));
}

/**
 * Takes in one call.
 * @param response null where only the request could be seen
 */
export async function takeServiceCall(
  parts: Parts,
  tasks: Tasks,
  frame: Frame,
  call: { url: string; request: string; response: string | null; at: number; source: Source },
): Promise<void> {
  const { settings } = await parts.settings.read();
  if (!isServiceAddress(call.url, settings.serviceAddresses)) return;
  const read = readServiceCall(call.url, call.request, call.response);
  if (!read) return;
  const keyId = await parts.keys.idOf(read.clientKey);
  const keyTail = tailOf(read.clientKey);
  if (keyId === null) await tasks.noteForeignKey(frame.tabId, keyTail);
  const sighting = await sightingOf(read, call.at);
  const origin = originOf(call.url);
  await tasks.note(
    newTask({
      ...sighting,
      tabId: frame.tabId,
      frameId: frame.frameId,
      origin: frame.origin,
      source: call.source,
      keyId,
      ...(keyId === null ? { keyTail } : {}),
      baseUrl: origin === 'https://api.capmonster.cloud' ? null : origin,
    }),
  );
}

async function sightingOf(call: ServiceCall, at: number) {
  if (call.what === 'created') {
    return {
      taskId: call.taskId,
      createdAt: at,
      orderedAt: at,
      kind: call.kind,
      taskType: call.taskType,
      websiteKey: call.websiteKey,
      websiteHost: call.websiteUrl ? hostOf(call.websiteUrl) : null,
      minScore: call.minScore,
      pageAction: call.pageAction,
    };
  }
  const { solution } = call;
  return {
    taskId: call.taskId,
    createdAt: at,
    kind: solution?.kind ?? ('other' as const),
    ...(solution
      ? {
          readyAt: Date.now(),
          answerHashes: await hashesOf(solution.answers),
          answerLengths: solution.answers.map(({ length }) => length),
          userAgent: solution.userAgent,
        }
      : {}),
  };
}
