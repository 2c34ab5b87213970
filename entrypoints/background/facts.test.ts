import { describe, expect, it } from 'vitest';
import { newTask } from '../../utils/ledger/new-task.ts';
import type { SubmissionRecord } from '../../utils/ledger/records.ts';
import { isEarlierUse, shownBefore } from './facts.ts';

const NOW = 1_800_000_000_000;
const submission = { at: NOW } as SubmissionRecord;
const base = { tabId: 1, frameId: 0, taskId: 7, origin: 'https://shop.example', createdAt: NOW - 9_000 };
const task = newTask({ ...base, source: 'page-traffic', kind: 'turnstile' });

describe('an answer that the network had shown before', () => {
  it.each([
    ['never shown', {}, false],
    ['shown as the request of this very submission', { firstSentAt: NOW + 40 }, false],
    ['shown a moment before by another clock', { firstSentAt: NOW - 60 }, false],
    ['shown in an earlier request', { firstSentAt: NOW - 900 }, true],
  ])('%s', (_, seen, isBefore) => {
    expect(shownBefore(submission, { ...task, ...seen })).toBe(isBefore);
  });
});

describe('an earlier use of the same answer', () => {
  const answered = { ...task, answerHashes: ['a', 'b', 'c'] };
  const second = { id: '1:0:x-2', at: NOW, url: 'https://shop.example/send' } as SubmissionRecord;
  const first: SubmissionRecord = {
    ...second,
    id: '1:0:x-1',
    at: NOW - 2_000,
    url: 'https://shop.example/check',
    taskRecordId: task.id,
    exact: true,
    candidates: [],
  };

  it.each<[string, Partial<SubmissionRecord>, boolean]>([
    ['is one of the task', {}, true],
    ['is one sent to the same address', { url: second.url }, true],
    ['is not what the network showed of the same request', { url: second.url, id: '1:0:net-7' }, false],
    ['is one that the network showed of another', { id: '1:0:net-7' }, true],
    ['is not one made later', { at: NOW + 1 }, false],
    ['is not one of another task', { taskRecordId: '1:8' }, false],
    ['is one from before the answer was known', { taskRecordId: null, candidates: ['a', 'b', 'z'] }, true],
    ['is one given to the task before that', { exact: false, candidates: ['a', 'b', 'z'] }, true],
    ['is not one given to the task by tab and time alone', { exact: false, candidates: ['z'] }, false],
    ['is not one with the challenge alone', { taskRecordId: null, candidates: ['a'] }, false],
  ])('%s', (_, more, isOne) => {
    expect(isEarlierUse({ ...first, ...more }, second, answered)).toBe(isOne);
  });
});
