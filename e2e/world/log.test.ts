import { describe, expect, it } from 'vitest';
import { createLog } from './log.ts';

const make = () => createLog<{ kind: string; id: number }>('thing');

describe('a log', () => {
  it('gives the first entry that fits, past or to come', async () => {
    const log = make();
    log.add({ kind: 'a', id: 1 });
    const later = log.next({ kind: 'b' });
    log.add({ kind: 'a', id: 2 });
    log.add({ kind: 'b', id: 3 });
    expect(await log.next({ kind: 'a' })).toEqual({ kind: 'a', id: 1 });
    expect(await later).toEqual({ kind: 'b', id: 3 });
    expect(log.all({ kind: 'a' })).toHaveLength(2);
  });

  it('leaves out what was there before', async () => {
    const log = make();
    log.add({ kind: 'a', id: 1 });
    const next = log.next({ kind: 'a' }, { after: log.size() });
    log.add({ kind: 'a', id: 2 });
    expect(await next).toEqual({ kind: 'a', id: 2 });
  });

  it('says what it has seen instead when the wait was in vain', async () => {
    const log = make();
    log.add({ kind: 'a', id: 1 });
    await expect(log.next({ kind: 'b' }, { timeoutMs: 1 })).rejects.toThrow(/No thing .*"b".*"a"/s);
  });

  it('ends its waits when it is closed', async () => {
    const log = make();
    const next = log.next();
    log.close();
    await expect(next).rejects.toThrow('closed');
  });
});
