/** Tasks that a page, a script or another extension announces, under the public contract. */
import { hashesOf } from '../../utils/ledger/hash.ts';
import { newTask, taskRecordId } from '../../utils/ledger/new-task.ts';
import type { TaskRecord } from '../../utils/ledger/records.ts';
import { hostOf } from '../../utils/ledger/views.ts';
import { type Acknowledgement, Announcement, type Fate, FateQuestion } from '../../utils/protocol/public.ts';
import { postToFrame } from './arming.ts';
import { modeOf } from './judging.ts';
import type { Parts } from './parts.ts';
import type { Frame } from './sender.ts';
import type { Tasks } from './tasks.ts';

export type Announcements = ReturnType<typeof createAnnouncements>;

export function createAnnouncements({ parts, tasks }: { parts: Parts; tasks: () => Tasks }) {
  /** Takes in what a page said; gives what it is answered. */
  async function hear(frame: Frame, data: unknown, source: 'announced' | 'extension' = 'announced') {
    const question = FateQuestion.safeParse(data);
    if (question.success) return fateFor(frame, Number(question.data.taskId));
    const said = Announcement.safeParse(data);
    if (!said.success) return acknowledge(0, 'invalid');
    const taskId = Number(said.data.taskId);
    const { settings } = await parts.settings.read();
    const isOff = source === 'announced' && !settings.announcements;
    if (isOff || modeOf(settings, frame.topHost, hostOf(frame.origin)) === 'off')
      return acknowledge(taskId, 'off');
    const known = await parts.ledger.task(taskRecordId(frame.tabId, taskId));
    if (known) return acknowledge(taskId, 'known');
    if (await parts.guardrails.isPaused(`origin:${frame.origin}`)) return acknowledge(taskId, 'ignored');
    if (!(await parts.guardrails.allowAnnouncement(frame.origin))) return acknowledge(taskId, 'rate-limited');
    await tasks().note(await recordOf(frame, taskId, said.data, source));
    return acknowledge(taskId, 'accepted');
  }

  async function fateFor(frame: Frame, taskId: number): Promise<Fate> {
    const task = await parts.ledger.task(taskRecordId(frame.tabId, taskId));
    if (!task || task.origin !== frame.origin)
      return { type: 'capmonster-task-fate-is', taskId, fate: 'unknown' };
    return fateOf(task);
  }

  async function fateOf(task: TaskRecord): Promise<Fate> {
    const base = { type: 'capmonster-task-fate-is', taskId: task.taskId } as const;
    const report = await parts.outbox.stateOf(task.taskId);
    if (report?.state === 'accepted') return { ...base, fate: 'reported' };
    if (report && ['refused', 'too-late', 'dismissed'].includes(report.state)) {
      return { ...base, fate: 'not-reported', reason: report.reason.key };
    }
    if (task.verification === 'failed')
      return { ...base, fate: 'not-reported', reason: 'decision.unverified' };
    if (task.outcome === 'accepted') return { ...base, fate: 'accepted' };
    if (report) return { ...base, fate: 'rejected' };
    if (task.state === 'judged')
      return { ...base, fate: 'not-reported', reason: task.reason?.key ?? 'fault.unknown' };
    return { ...base, fate: task.submittedAt === null ? 'announced' : 'submitted' };
  }

  return {
    hear,

    /** Tells the announcer that its task's fate changed; only the frame that announced it, only that origin's. */
    async tellFate(task: TaskRecord): Promise<void> {
      if (task.source !== 'announced') return;
      await postToFrame(task.tabId, task.frameId, { ...(await fateOf(task)) });
    },
  };
}

const acknowledge = (taskId: number, status: Acknowledgement['status']): Acknowledgement => ({
  type: 'capmonster-task-ack',
  taskId,
  status,
});

async function recordOf(
  frame: Frame,
  taskId: number,
  said: Announcement,
  source: 'announced' | 'extension',
): Promise<TaskRecord> {
  const { answer } = said;
  const answers = answer === undefined ? [] : typeof answer === 'string' ? [answer] : Object.values(answer);
  const useful = answers.filter((one) => one !== '').slice(0, 8);
  return newTask({
    tabId: frame.tabId,
    frameId: frame.frameId,
    origin: frame.origin,
    source,
    taskId,
    createdAt: Date.now(),
    kind: said.kind ?? 'other',
    answerHashes: await hashesOf(useful),
    answerLengths: useful.map(({ length }) => length),
    websiteKey: said.websiteKey ?? null,
    websiteHost: said.websiteURL ? hostOf(said.websiteURL) : null,
  });
}
