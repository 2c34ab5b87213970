/** A task's record as it begins. */
import type { CaptchaKind, Source } from '../protocol/words.ts';
import type { TaskRecord } from './records.ts';

/** What must be known of a task; the rest may follow. */
export interface Sighting extends Partial<Omit<TaskRecord, 'id' | 'state'>> {
  tabId: number;
  taskId: number;
  source: Source;
  frameId: number;
  origin: string;
  createdAt: number;
  kind: CaptchaKind;
}

/** Makes the record: what was not seen is null, and nothing is verified. */
export function newTask(sighting: Sighting): TaskRecord {
  const readyAt = sighting.readyAt ?? null;
  return {
    taskType: null,
    submittedAt: null,
    answerHashes: [],
    answerLengths: [],
    keyId: null,
    verification: 'pending',
    verificationProblem: null,
    polls: 0,
    baseUrl: null,
    websiteKey: null,
    websiteHost: null,
    userAgent: null,
    minScore: null,
    pageAction: null,
    outcome: null,
    fault: null,
    reason: null,
    ...sighting,
    readyAt,
    id: taskRecordId(sighting.tabId, sighting.taskId),
    state: readyAt === null ? 'created' : 'ready',
  };
}

/** Key of a task's record. */
export function taskRecordId(tabId: number, taskId: number): string {
  return `${tabId}:${taskId}`;
}
