/**
 * Waking up again: timers for as long as the worker lives, one alarm behind them for when it was stopped. A timer
 * that is lost is nobody's loss: the alarm runs everything that is due from the database.
 */
import { browser } from 'wxt/browser';

const ALARM = 'wake';
/** Shortest distance of an alarm in a packed extension (Chrome 120: 30 s). */
const SHORTEST_ALARM_MS = 30_000;
/** Timers longer than this would be cut off by the worker's end anyway. */
const LONGEST_TIMER_MS = 25_000;

export type Wake = ReturnType<typeof createWake>;

export function createWake() {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  return {
    /**
     * Runs `work` after `ms` unless the worker is stopped before; the same name again replaces it. Resolves when the
     * alarm behind it is set.
     */
    in(ms: number, name: string, work: () => Promise<unknown> | undefined): Promise<void> {
      clearTimeout(timers.get(name));
      if (ms <= LONGEST_TIMER_MS) {
        const run = () => {
          timers.delete(name);
          Promise.resolve(work()).catch(report);
        };
        timers.set(name, setTimeout(run, Math.max(0, ms)));
      }
      return this.alarmIn(ms);
    },

    /** Sees to it that the worker runs again in `ms` or soon after; an earlier alarm stays. */
    async alarmIn(ms: number): Promise<void> {
      const when = Date.now() + Math.max(SHORTEST_ALARM_MS, ms);
      const set = await browser.alarms.get(ALARM);
      if (set && set.scheduledTime > Date.now() && set.scheduledTime <= when) return;
      await browser.alarms.create(ALARM, { when });
    },

    /** Registers what the alarm runs; call it in the worker's first turn. */
    onAlarm(work: () => Promise<unknown>): void {
      browser.alarms.onAlarm.addListener(({ name }) => {
        if (name === ALARM) work().catch(report);
      });
    },
  };
}

/** Our own mistakes go to the extension's console, where a user can copy them; never further. */
export function report(error: unknown): void {
  console.error('Token Reporter:', error);
}
