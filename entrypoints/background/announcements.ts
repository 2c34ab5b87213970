/** Tasks that a page, a script or another extension announces, under the public contract. */
import { taskRecordId } from '../../utils/ledger/new-task.ts';
import type { TaskRecord } from '../../utils/ledger/records.ts';
import { hostOf } from '../../utils/ledger/views.ts';
import { type Acknowledgement, Announcement, type Fate, FateQuestion } from '../../utils/protocol/public.ts';
import { announcedTask } from './announced-task.ts';
import { fateIs, fateOf, fateText } from './fate.ts';
import { modeOf } from './judging.ts';
import type { Parts } from './parts.ts';
import type { Frame } from './sender.ts';
import type { Tasks } from './tasks.ts';
import { isTellable, tellAnnouncer } from './telling.ts';

export type Announcements = ReturnType<typeof createAnnouncements>;
type Told = 'announced' | 'extension';

export function createAnnouncements({ parts, tasks }: { parts: Parts; tasks: () => Tasks }) {
  /**
   * Takes in what a page or an allowed extension said; gives what it is answered.
   * @param frame where it was said, by the browser's word; tab -1: an extension's background said it
   */
  async function hear(
    frame: Frame,
    data: unknown,
    source: Told = 'announced',
  ): Promise<Acknowledgement | Fate> {
    const question = FateQuestion.safeParse(data);
    if (question.success) return fateFor(frame, Number(question.data.taskId));
    const said = Announcement.safeParse(data);
    if (!said.success) return acknowledge(numberIn(data), 'invalid');
    const taskId = Number(said.data.taskId);
    const { settings } = await parts.settings.read();
    const isOff = source === 'announced' && !settings.announcements;
    if (isOff || modeOf(settings, frame.topHost, hostOf(frame.origin)) === 'off')
      return acknowledge(taskId, 'off');
    switch (await parts.guardrails.allowAnnouncement(frame.origin)) {
      case 'paused':
        return acknowledge(taskId, 'ignored');
      case 'too-many':
        return acknowledge(taskId, 'rate-limited');
      case 'allowed':
        return takeIn(frame, said.data, source, settings.serviceAddresses);
    }
  }

  async function takeIn(frame: Frame, said: Announcement, source: Told, addresses: readonly string[]) {
    const taskId = Number(said.taskId);
    const known = await parts.ledger.task(taskRecordId(frame.tabId, taskId));
    // Whoever did not bring the task here must not learn that it is known.
    if (known && known.origin !== frame.origin) return acknowledge(taskId, 'accepted');
    await tasks().note(await announcedTask(frame, said, source, addresses));
    return acknowledge(taskId, known ? 'known' : 'accepted');
  }

  /** Only for tasks that the same origin announced in the same tab. */
  async function fateFor(frame: Frame, taskId: number): Promise<Fate> {
    const all = isTellable(frame.origin) ? await parts.ledger.tasksByNumber(taskId) : [];
    const task = all.find((one) => isAnnouncer(one, frame));
    return task ? fateOf(parts, task) : fateIs(taskId, 'unknown');
  }

  let telling: Promise<void> | null = null;
  let again = false;

  /** Calls during a run make it look once more. */
  function tellFates(): Promise<void> {
    again = true;
    telling ??= tellAll().finally(() => {
      telling = null;
    });
    return telling;
  }

  async function tellAll(): Promise<void> {
    while (again) {
      again = false;
      for (const task of await parts.ledger.announcedTasks()) await tellFate(task);
    }
  }

  async function tellFate(task: TaskRecord): Promise<void> {
    const fate = await fateOf(parts, task);
    const text = fateText(fate);
    if (fate.fate === 'announced' || text === task.toldFate) return;
    await parts.ledger.changeTask(task.id, () => ({ toldFate: text }));
    await tellAnnouncer(task, fate);
  }

  return {
    hear,
    /** Tells every announcer what changed since it was told last. Call after any change of a task or report. */
    tellFates,
  };
}

/** An extension is the same in every tab; a page's origin only in its own. */
function isAnnouncer(task: TaskRecord, frame: Frame): boolean {
  const isHere = task.source === 'extension' || task.tabId === frame.tabId;
  return task.toldFate !== undefined && task.origin === frame.origin && isHere;
}

const acknowledge = (taskId: number, status: Acknowledgement['status']): Acknowledgement => ({
  type: 'capmonster-task-ack',
  taskId,
  status,
});

/** The number in a message that is not understood, so that its sender can tell which one was meant; 0: none. */
function numberIn(data: unknown): number {
  const taskId = typeof data === 'object' && data !== null && 'taskId' in data ? Number(data.taskId) : 0;
  return Number.isSafeInteger(taskId) && taskId > 0 ? taskId : 0;
}
