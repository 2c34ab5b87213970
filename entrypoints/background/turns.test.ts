import { describe, expect, it } from 'vitest';
import { createTurns } from './turns.ts';

describe('turns', () => {
  it('lets nobody pass who came earlier, in one line only', async () => {
    const turn = createTurns<number>();
    const order: string[] = [];
    const first = turn(1);
    const second = turn(1);
    const other = turn(2);
    void second.earlier.then(() => order.push('second'));
    await other.earlier;
    order.push('other');
    second.done();
    order.push('first');
    first.done();
    await second.earlier;
    expect(order).toEqual(['other', 'first', 'second']);
  });

  it('begins anew when the line is empty', async () => {
    const turn = createTurns<string>();
    turn('a').done();
    await turn('a').earlier;
    await turn('b').earlier;
    expect(turn('c')).toHaveProperty('done');
  });
});
