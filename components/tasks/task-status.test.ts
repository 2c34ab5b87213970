import { describe, expect, it } from 'vitest';
import { NOW, task } from '../gallery/demo-data';
import { doubtAbout, reportable, taskStatus } from './task-status';

describe('reportable', () => {
  it('ends with the service’s memory of the task', () => {
    const fresh = task();
    expect(reportable(fresh, fresh.windowEndsAt - 1)).toBe(true);
    expect(reportable(fresh, fresh.windowEndsAt)).toBe(false);
  });

  it.each(['queued', 'sending', 'accepted', 'refused', 'too-late'] as const)('not again once %s', (state) => {
    expect(reportable(task({ report: { state, errorCode: null } }), NOW)).toBe(false);
  });

  it.each(['none', 'held', 'dismissed'] as const)('still when %s', (state) => {
    expect(reportable(task({ report: { state, errorCode: null } }), NOW)).toBe(true);
  });
});

describe('doubtAbout', () => {
  const used = { submittedAt: NOW - 1000, state: 'judged' } as const;

  it('is silent about a token at fault', () => {
    expect(doubtAbout(task({ ...used, outcome: 'rejected', fault: 'token' }))).toBeNull();
  });

  it('names what speaks against a report', () => {
    expect(doubtAbout(task())).toBe('doubt.unused');
    expect(doubtAbout(task({ ...used, outcome: 'accepted' }))).toBe('doubt.accepted');
    expect(doubtAbout(task({ ...used, outcome: 'expired', fault: 'late' }))).toBe('doubt.fault');
    expect(doubtAbout(task({ ...used, kind: 'other' }))).toBe('doubt.other');
  });
});

describe('taskStatus', () => {
  it('speaks of the report before the outcome, and of the outcome before the state', () => {
    expect(taskStatus(task()).key).toBe('task.ready');
    expect(taskStatus(task({ outcome: 'rejected' })).key).toBe('outcome.rejected');
    const held = task({ outcome: 'rejected', report: { state: 'held', errorCode: null } });
    expect(taskStatus(held).key).toBe('report.held');
    const none = task({ outcome: 'expired', report: { state: 'none', errorCode: null } });
    expect(taskStatus(none).key).toBe('outcome.expired');
  });
});
