import { describe, expect, it } from 'vitest';
import { newTask } from '../../utils/ledger/new-task.ts';
import type { SubmissionRecord, TaskRecord } from '../../utils/ledger/records.ts';
import type { CaptchaKind } from '../../utils/protocol/words.ts';
import { ageOf, needsProof } from './age.ts';

const NOW = 1_800_000_000_000;
const at = (seconds: number) => NOW + seconds * 1_000;
const submission = { at: NOW } as SubmissionRecord;

function announced(kind: CaptchaKind, more: Partial<TaskRecord> = {}): TaskRecord {
  const base = { tabId: 1, frameId: 0, taskId: 7, origin: 'https://shop.example', createdAt: at(-10) };
  return { ...newTask({ ...base, source: 'announced', kind }), ...more };
}

/** Seen by what the page said to the service, its answer known to the service only. */
function ordered(secondsAgo: number, more: Partial<TaskRecord> = {}): TaskRecord {
  const orderedAt = at(-secondsAgo);
  return announced('recaptcha2', { source: 'page-traffic', createdAt: orderedAt, orderedAt, ...more });
}

describe('the age of an answer at its use', () => {
  it.each([
    ['said by whoever saw it made', announced('recaptcha2', { readyAt: at(-30) }), 30],
    ['announced after its use', announced('recaptcha2', { readyAt: at(5) }), 0],
    ['announced longer ago than it lives', announced('recaptcha2', { createdAt: at(-130) }), 130],
    ['unknown where it may have died', announced('recaptcha2', { verifiedAt: NOW }), null],
    ['not asked for', announced('turnstile'), null],
    ['bounded by what the service still knew', announced('turnstile', { verifiedAt: at(20) }), 280],
    ['known to the service too long before', announced('turnstile', { verifiedAt: at(-2) }), null],
    ['no older than its order', ordered(100, { verifiedAt: NOW }), 100],
    ['unknown where it was ordered longer ago than it lives', ordered(130, { verifiedAt: NOW }), null],
    ['bounded by its order, whatever the service still knew', ordered(20, { verifiedAt: at(200) }), 20],
    ['of a kind without a life', announced('image', { verifiedAt: NOW }), null],
  ])('%s', (_, task, seconds) => {
    expect(ageOf(submission, task)).toBe(seconds);
  });

  it('asks once more only where that proves something', () => {
    const verified = { verification: 'done', verifiedAt: at(-2) } as const;
    expect(needsProof(submission, announced('turnstile', verified))).toBe(true);
    expect(needsProof(submission, announced('turnstile', { ...verified, readyAt: at(-9) }))).toBe(false);
    expect(needsProof(submission, announced('recaptcha2', verified))).toBe(false);
    expect(needsProof(submission, announced('turnstile'))).toBe(false);
  });
});
