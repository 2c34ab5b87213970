import { describe, expect, it } from 'vitest';
import type { SubmissionRecord } from '../../utils/ledger/records.ts';
import type { Ledger } from '../../utils/ledger/store.ts';
import { createNetworkSubmissions } from './network-submissions.ts';
import { told } from './page.fixture.ts';

const sighted = {
  id: '1:0:net-7',
  tabId: 1,
  taskRecordId: '1:9',
  channel: 'network',
  url: told.url,
  at: told.at + 40,
  earlierUses: { hash: 0 },
  state: 'awaiting',
  seen: { response: { status: 400 } },
} as unknown as SubmissionRecord;

function begin(record: SubmissionRecord) {
  const stored = structuredClone(record);
  const ledger = {
    submissionsOfTab: () => Promise.resolve([stored]),
    changeSubmission: (_: string, patch: (record: SubmissionRecord) => object | null) =>
      Promise.resolve(Object.assign(stored, patch(stored))),
  } as unknown as Ledger;
  const parts = { ledger } as Parameters<typeof createNetworkSubmissions>[0];
  return { stored, network: createNetworkSubmissions(parts) };
}

describe('the page tells late of what the network had shown', () => {
  it('takes its place, and the count of uses, while that is not decided', async () => {
    const { stored, network } = begin(sighted);
    expect(await network.giveWay(told, 1, '1:9')).toEqual({ isJudged: false, uses: { hash: 0 } });
    expect(stored).toMatchObject({ state: 'judged', seen: {} });
  });

  it('says where it was decided, so that the use is not counted again', async () => {
    const { network } = begin({ ...sighted, state: 'judged' });
    expect(await network.giveWay(told, 1, '1:9')).toEqual({ isJudged: true, uses: { hash: 0 } });
  });

  it.each([
    ['another task', '1:8', told],
    ['another address', '1:9', { ...told, url: 'https://shop.example/other' }],
    ['a later use', '1:9', { ...told, at: told.at + 900 }],
  ])('takes nothing over from %s', async (_, task, seen) => {
    expect(await begin(sighted).network.giveWay(seen, 1, task)).toBeNull();
  });
});
