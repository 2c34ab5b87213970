import { afterEach, describe, expect, it, vi } from 'vitest';
import { tellBackground } from './channel.ts';

/** A background that gives these answers in turn, and the last one from then on; an error is thrown. */
function background(...answers: unknown[]) {
  const sendMessage = vi.fn(async (_: object) => {
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    if (answer instanceof Error) throw answer;
    return answer;
  });
  vi.stubGlobal('chrome', { runtime: { id: 'extension', sendMessage } });
  return sendMessage;
}

const MESSAGE = { type: 'leaving', id: 'form-1', at: 0 };

describe('telling the background', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('gives what it replies', async () => {
    const heard = background({ heard: true, reply: { want: true } });
    expect(await tellBackground(MESSAGE)).toEqual({ want: true });
    expect(heard.mock.calls).toEqual([[MESSAGE]]);
  });

  it('takes a reply with nothing in it for an answer', async () => {
    const heard = background({ heard: true });
    expect(await tellBackground(MESSAGE)).toBeUndefined();
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['resolves with nothing', undefined],
    ['could not do it', null],
    ['closes the channel', new Error('The message channel closed before a response was received')],
  ])('tells once more where the background %s', async (_, answer) => {
    const heard = background(answer, { heard: true, reply: 'once' });
    expect(await tellBackground(MESSAGE)).toBe('once');
    expect(heard.mock.calls).toEqual([[MESSAGE], [MESSAGE]]);
  });

  it('gives up where nobody hears', async () => {
    vi.useFakeTimers();
    const heard = background(undefined);
    const told = tellBackground(MESSAGE);
    await vi.runAllTimersAsync();
    vi.useRealTimers();
    expect(await told).toBeUndefined();
    expect(heard).toHaveBeenCalledTimes(4);
  });
});
