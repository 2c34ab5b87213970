import { describe, expect, it } from 'vitest';
import { fullRun, spreadOf } from './cases.ts';
import { chooseCases } from './choose.ts';

const all = fullRun();
const numbers = (args: string[]) => {
  const choice = chooseCases(args, all);
  return typeof choice === 'string' ? choice : choice.map(({ cases }) => cases.map(({ number }) => number));
};

describe('chooseCases', () => {
  it('takes the full run in Chromium and the spread in Firefox where nothing is asked', () => {
    const choice = chooseCases([], all);
    expect(choice).toMatchObject([{ browser: 'chromium', cases: all }, { browser: 'firefox' }]);
    expect(typeof choice === 'string' ? 0 : choice[1]?.cases.length).toBe(
      spreadOf(all.filter(({ submit }) => submit !== 'fetch-stream')).length,
    );
  });

  it('takes cases by their numbers, once each, with or without #', () => {
    expect(numbers(['chromium', '#1400,2481, #1400'])).toEqual([[1400, 2481]]);
  });

  it('takes parts that together are everything', () => {
    const parts = [1, 2, 3].map((index) => numbers(['firefox', `${index}/3`])).flat(2);
    expect(parts.map(Number).sort((a, b) => a - b)).toEqual(
      (numbers(['firefox']) as number[][]).flat().sort((a, b) => a - b),
    );
  });

  it.each([
    [['opera'], /"opera" is no browser/],
    [['chromium', '13/12'], /"13\/12" is no part/],
    [['chromium', '0/12'], /"0\/12" is no part/],
    [['chromium', 'x/y'], /"x\/y" is no part/],
    [['chromium', 'first'], /"first" is no case/],
    [['chromium', '#99999'], /no case #99999: they end at #/],
    [['chromium', ','], /names no case/],
    [['chromium', '1/2', '#3'], /one argument too many/],
    [
      ['firefox', `#${all.find(({ submit }) => submit === 'fetch-stream')?.number}`],
      /\(fetch-stream\) does not exist in firefox/,
    ],
  ])('says in one sentence what is wrong with %j', (args, sentence) => {
    expect(numbers(args)).toMatch(sentence);
  });
});
