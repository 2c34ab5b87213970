import { describe, expect, it } from 'vitest';
import { createRunning } from './running.ts';

describe('what is under way for a tab', () => {
  it('is waited for, whether it ends well or not, and other tabs are not', async () => {
    const running = createRunning();
    const ended: string[] = [];
    let finish = () => {};
    const work = new Promise<void>((resolve) => {
      finish = resolve;
    }).then(() => ended.push('work'));
    void running.during(1, work);
    running.during(1, Promise.reject(new Error('lost'))).catch(() => ended.push('failure'));
    await running.settled(2);
    expect(ended).not.toContain('work');
    const settled = running.settled(1).then(() => ended.push('settled'));
    finish();
    await settled;
    expect(ended).toEqual(['failure', 'work', 'settled']);
  });

  it('is over when it has ended', async () => {
    const running = createRunning();
    await running.during(1, Promise.resolve('done'));
    await expect(running.settled(1)).resolves.toEqual([]);
  });
});
