/** The ledger as the popup sees it. Pure. */

import { WINDOW_MS } from '../capmonster/window.ts';
import { kindOf } from '../captcha/index.ts';
import type { TaskView } from '../protocol/views.ts';
import type { TaskRecord } from './records.ts';

/** One task for the interface. `report` and `keyName` come from the outbox and the keys. */
export function taskView(task: TaskRecord, report: TaskView['report'], keyName: string | null): TaskView {
  return {
    taskId: task.taskId,
    kind: task.kind,
    taskType: task.taskType,
    source: task.source,
    state: task.state,
    host: hostOf(task.origin),
    createdAt: task.createdAt,
    readyAt: task.readyAt,
    submittedAt: task.submittedAt,
    lifeMs: kindOf(task.kind).lifeMs,
    windowEndsAt: task.createdAt + WINDOW_MS,
    outcome: task.outcome,
    fault: task.fault,
    reason: task.reason,
    report,
    keyName,
  };
}

/** Host name of an origin or address; the text itself where it is neither. */
export function hostOf(address: string): string {
  try {
    return new URL(address).hostname || address;
  } catch {
    return address;
  }
}
