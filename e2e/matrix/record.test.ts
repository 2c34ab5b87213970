import { describe, expect, it } from 'vitest';
import { readRecord } from './record.ts';

describe('the record of the matrix', () => {
  it('is of the list of cases that is run here', () => {
    expect(Object.keys(readRecord().browsers).sort()).toEqual(['chromium', 'firefox']);
  });
});
