import { describe, expect, it } from 'vitest';
import type { SubmissionRecord } from '../../utils/ledger/records.ts';
import type { Ledger } from '../../utils/ledger/store.ts';
import type { SubmissionSeen } from '../../utils/protocol/observations.ts';
import { createFollowUps, handlesIn } from './follow-ups.ts';
import { frame, told } from './page.fixture.ts';

const JOB = '6fd0c2b1-77aa-4c1e';
const queued = { status: 202, contentType: 'application/json', body: JSON.stringify({ jobId: JOB }) };
const waiting = {
  id: '1:0:x-1',
  tabId: 1,
  frameId: 0,
  url: told.url,
  state: 'awaiting',
  seen: { response: queued },
} as unknown as SubmissionRecord;
const question: SubmissionSeen = {
  ...told,
  id: 'x-2',
  url: `https://shop.example/jobs?id=${JOB}`,
  method: 'GET',
  payload: `?id=${JOB}`,
};

function ledgerOf(...records: SubmissionRecord[]) {
  const ledger = {
    submissionsOfTab: () => Promise.resolve(records),
    changeSubmission: (
      id: string,
      patch: (record: SubmissionRecord) => Partial<SubmissionRecord> | null,
    ): Promise<null> => {
      const record = records.find((one) => one.id === id);
      if (record) Object.assign(record, patch(record));
      return Promise.resolve(null);
    },
  };
  return createFollowUps(ledger as unknown as Ledger);
}

describe('a later request that asks what became of a submission', () => {
  it('is known by the number that the answer gave', async () => {
    const followUps = ledgerOf(waiting);
    expect(await followUps.take(frame, question)).toBe(true);
    expect(followUps.about('1:0:x-2')).toBe('1:0:x-1');
    expect(followUps.isOpen('1:0:x-1')).toBe(true);
  });

  it.each<[string, Partial<SubmissionSeen>, Partial<SubmissionRecord>]>([
    ['with another number', { payload: '?id=6fd0c2b1-77aa-9999' }, {}],
    ['that changes something', { method: 'POST' }, {}],
    ['of another origin', { url: 'https://other.example/jobs' }, {}],
    ['after one that is judged', {}, { state: 'judged' }],
    ['from another frame', {}, { frameId: 3 }],
  ])('is none %s', async (_, seen, record) => {
    expect(await ledgerOf({ ...waiting, ...record }).take(frame, { ...question, ...seen })).toBe(false);
  });

  it('is none where two submissions gave the same number', async () => {
    expect(await ledgerOf(waiting, { ...waiting, id: '1:0:x-9' }).take(frame, question)).toBe(false);
  });

  it('stands for the answer once it says something of the captcha', async () => {
    const record = { ...waiting };
    const followUps = ledgerOf(record);
    const said = (body: object) => ({
      status: 200,
      contentType: 'application/json',
      body: JSON.stringify(body),
    });
    expect(await followUps.answer(record.id, said({ status: 'running' }))).toBe(false);
    const refusal = said({ status: 'done', ok: false, 'error-codes': ['invalid-input-response'] });
    expect(await followUps.answer(record.id, refusal)).toBe(true);
    expect(record.seen.response).toEqual(refusal);
    expect(await followUps.answer(record.id, said({ 'error-codes': ['timeout-or-duplicate'] }))).toBe(false);
  });
});

describe("a job's number in an answer", () => {
  it.each([
    ['of a job', queued, [JOB]],
    ['where the state says so', { ...queued, status: 200, body: `{"status":"queued","id":"${JOB}"}` }, [JOB]],
    ['but not in an answer that is the outcome', { ...queued, status: 200 }, []],
    ['but not one of a session', { ...queued, body: `{"sessionId":"${JOB}"}` }, []],
    ['but not a short one', { ...queued, body: '{"id":7}' }, []],
    ['but not in what is no JSON', { ...queued, body: `id=${JOB}` }, []],
  ])('is read %s', (_, response, numbers) => {
    expect(handlesIn(response)).toEqual(numbers);
  });
});
