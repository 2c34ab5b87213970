import { expect, it } from 'vitest';
import { matchSubmission } from './match.ts';
import { newTask } from './new-task.ts';
import type { SubmissionRecord, TaskRecord } from './records.ts';
import { UNBOUND } from './store.ts';

const submission = {
  tabId: 3,
  frameId: 0,
  origin: 'https://shop.example',
  at: 1_000,
  candidates: ['hash'],
  siteKeys: [],
} as unknown as SubmissionRecord;

const unbound = (more: Partial<TaskRecord>): TaskRecord => ({
  ...newTask({
    tabId: UNBOUND,
    frameId: 0,
    taskId: 7,
    origin: 'extension:solver',
    source: 'extension',
    createdAt: 0,
    kind: 'turnstile',
    answerHashes: ['hash'],
    answerLengths: [600],
  }),
  ...more,
});

it.each([
  ['an extension’s, by its answer alone', {}, true],
  ['not by time and place', { answerHashes: [], answerLengths: [] }, false],
  ['not by an answer that anybody could type', { answerLengths: [6] }, false],
  ['a site’s own worker’s', { source: 'network', origin: 'https://shop.example' }, true],
  ['not another site’s worker’s', { source: 'network', origin: 'https://other.example' }, false],
] as const)('a task of no tab: %s', (_, more, isMatched) => {
  expect(matchSubmission(submission, [unbound(more as Partial<TaskRecord>)]) !== null).toBe(isMatched);
});
