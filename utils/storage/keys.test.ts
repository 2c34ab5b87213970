import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openDatabase } from './database.ts';
import { createKeys, keyPauses, mask } from './keys.ts';

const KEY = 'a1b2c3d4e5f60718293a4b5c6d7e8f90';
const NOW = Date.UTC(2026, 10, 23, 12);

let databases = 0;
async function start() {
  databases += 1;
  const db = await openDatabase({ name: `keys-${databases}` });
  const time = { now: NOW };
  let id = 0;
  const random = () => {
    id += 1;
    return `id-${id}`;
  };
  return { time, keys: createKeys({ db, clock: () => time.now, random }) };
}

describe('a key', () => {
  it('is kept, trimmed, and shown masked only', async () => {
    const { keys } = await start();
    const saved = await keys.save({ name: ' Work ', key: ` ${KEY}\n` });
    expect(saved).toEqual({
      id: 'id-1',
      name: 'Work',
      masked: '••••••8f90',
      balance: null,
      checkedAt: null,
      problem: null,
      pausedUntil: null,
      origin: 'user',
    });
    expect(await keys.secret('id-1')).toBe(KEY);
    expect(JSON.stringify([await keys.list(), await keys.get('id-1')])).not.toContain(KEY);
    await keys.remove('id-1');
    expect(await keys.secret('id-1')).toBeNull();
    expect(await keys.get('id-1')).toBeNull();
  });

  it('shows nothing of a short one', () => {
    expect(mask('abcd')).toBe('••••••');
    expect(mask(KEY)).toBe('••••••8f90');
  });

  it('gets a name, keeps it when replaced, and can be renamed', async () => {
    const { keys } = await start();
    expect(await keys.save({ key: 'one' })).toMatchObject({ name: 'Key 1' });
    expect(await keys.save({ key: 'two' })).toMatchObject({ name: 'Key 2' });
    expect(await keys.save({ id: 'id-1', key: 'three' })).toMatchObject({ id: 'id-1', name: 'Key 1' });
    await keys.rename('id-2', 'Spare');
    expect((await keys.list()).map(({ name }) => name)).toEqual(['Key 1', 'Spare']);
  });

  it('is told from a foreign one, with or without the instruction behind it', async () => {
    const { keys } = await start();
    await keys.save({ key: KEY });
    expect(await keys.idOf(`${KEY}__nocache`)).toBe('id-1');
    expect(await keys.idOf('another')).toBeNull();
  });
});

describe('a problem', () => {
  it('rests the key for its time, is shown until a call succeeds', async () => {
    const { keys, time } = await start();
    await keys.save({ key: KEY, name: 'Work' });
    await keys.setProblem('id-1', { key: 'api.zero-balance' }, 600_000);
    expect(await keys.usable()).toEqual([]);
    expect(keyPauses(await keys.list(), time.now)).toMatchObject([
      { id: 'key:id-1', scope: 'key', name: 'Work', since: NOW, until: NOW + 600_000 },
    ]);
    time.now += 600_000;
    expect(await keys.usable()).toEqual([{ id: 'id-1', name: 'Work', key: KEY }]);
    expect(keyPauses(await keys.list(), time.now)).toEqual([]);
    expect(await keys.list()).toMatchObject([{ problem: { key: 'api.zero-balance' } }]);
    await keys.setBalance('id-1', 3.5);
    expect(await keys.list()).toMatchObject([{ problem: null, balance: 3.5, checkedAt: time.now }]);
  });

  it('without an end lasts until the key is replaced or resumed', async () => {
    const { keys, time } = await start();
    await keys.save({ key: KEY });
    await keys.setProblem('id-1', { key: 'api.key-unknown' }, null);
    time.now += 10 * 365 * 24 * 3_600_000;
    expect(await keys.usable()).toEqual([]);
    expect(await keys.list()).toMatchObject([{ pausedUntil: null }]);
    expect(keyPauses(await keys.list(), time.now)).toMatchObject([{ until: null }]);
    await keys.resume('id-1');
    expect(await keys.usable()).toHaveLength(1);
    await keys.setProblem('id-1', { key: 'api.key-unknown' }, null);
    await keys.save({ id: 'id-1', key: 'better' });
    expect(await keys.usable()).toHaveLength(1);
  });
});

describe('presets', () => {
  const a = { name: 'a', key: 'key-a' };
  const b = { name: 'b', key: 'key-b' };

  it('bring keys, policy takes its own back, and the user’s stay', async () => {
    const { keys } = await start();
    await keys.save({ key: 'mine', name: 'mine' });
    await keys.applyPresets({ policy: [a], defaults: [b] });
    expect(await keys.list()).toMatchObject([
      { name: 'b', origin: 'defaults' },
      { name: 'mine', origin: 'user' },
      { name: 'a', origin: 'policy' },
    ]);
    await keys.applyPresets({ policy: [], defaults: [b] });
    expect((await keys.list()).map(({ name }) => name).sort()).toEqual(['b', 'mine']);
  });

  it('do not bring a default key back that the user removed', async () => {
    const { keys } = await start();
    await keys.applyPresets({ policy: [], defaults: [b] });
    await keys.remove('defaults:b');
    await keys.applyPresets({ policy: [], defaults: [b] });
    expect(await keys.list()).toEqual([]);
  });

  it('keep what is known of a key that has not changed', async () => {
    const { keys } = await start();
    await keys.applyPresets({ policy: [a], defaults: [] });
    await keys.setBalance('policy:a', 9);
    await keys.applyPresets({ policy: [a], defaults: [] });
    expect(await keys.get('policy:a')).toMatchObject({ balance: 9, origin: 'policy' });
    await keys.applyPresets({ policy: [{ name: 'a', key: 'new' }], defaults: [] });
    expect(await keys.get('policy:a')).toMatchObject({ balance: null });
    expect(await keys.secret('policy:a')).toBe('new');
  });
});
