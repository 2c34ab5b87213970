import { describe, expect, it } from 'vitest';
import { newTask } from '../../utils/ledger/new-task.ts';
import type { SubmissionRecord } from '../../utils/ledger/records.ts';
import { shownBefore } from './facts.ts';

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
