import { expect, it } from 'vitest';
import { newTask } from '../../utils/ledger/new-task.ts';
import type { TaskRecord } from '../../utils/ledger/records.ts';
import type { ReportState } from '../../utils/protocol/words.ts';
import { fateOf } from './fate.ts';
import type { Parts } from './parts.ts';

const now = Date.now();

function task(more: Partial<TaskRecord> = {}): TaskRecord {
  const base = { tabId: 1, frameId: 0, taskId: 7, origin: 'https://shop.example', createdAt: now };
  return { ...newTask({ ...base, source: 'announced', kind: 'turnstile' }), ...more };
}

/** The outbox with this report of the task, or none. */
function parts(state: ReportState | null): Parts {
  const report = state && { state, reason: { key: `outbox.${state}` } };
  return { outbox: { stateOf: async () => report } } as unknown as Parts;
}

const judged = (outcome: TaskRecord['outcome']): TaskRecord =>
  task({ state: 'judged', submittedAt: now, outcome, reason: { key: 'fault.late' } });

it.each([
  ['announced', task(), null, false],
  ['submitted', task({ submittedAt: now, state: 'submitted' }), null, false],
  ['accepted', judged('accepted'), null, true],
  ['rejected', judged('rejected'), 'queued', false],
  ['rejected', judged('rejected'), 'sending', false],
  ['reported', judged('rejected'), 'accepted', true],
  ['not-reported fault.late', judged('rejected'), null, true],
  ['not-reported outbox.held', judged('rejected'), 'held', true],
  ['not-reported outbox.refused', judged('rejected'), 'refused', true],
  ['not-reported decision.unverified', task({ verification: 'failed' }), null, true],
  ['not-reported decision.origin-paused', task({ verificationProblem: 'origin-paused' }), null, true],
  ['not-reported decision.too-late', task({ createdAt: now - 310_000 }), null, true],
] as const)('%s', async (words, record, report, ended) => {
  const [fate, reason] = words.split(' ');
  const said = { type: 'capmonster-task-fate-is', taskId: 7, fate, ended };
  expect(await fateOf(parts(report), record)).toEqual(reason ? { ...said, reason } : said);
});
