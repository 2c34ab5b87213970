import { test } from '@fast-check/vitest';
import Papa from 'papaparse';
import { describe, expect, it, vi } from 'vitest';
import { exportCsv } from './export.ts';
import { entries, start, textOf, usual } from './history.fixture.ts';

/** The database's stand-in is slow on a busy machine; properties run it many times. */
vi.setConfig({ testTimeout: 60_000 });

describe('export and import', () => {
  test.prop([entries], { numRuns: 25 })('JSON comes back as it was, and only once', async (given) => {
    const { history, db } = await start();
    for (const one of given) await history.add(one);
    const json = await textOf(history.exportJson());
    const other = await start();
    const first = await other.history.importJson(json);
    const bare = (one: object) => JSON.stringify({ ...one, id: 0 });
    const open = ['queued', 'sending', 'held'];
    const expected = (await db.getAll('history')).map((one) =>
      bare(open.includes(one.report.state) ? { ...one, report: { ...one.report, state: 'too-late' } } : one),
    );
    expect(first?.invalid).toBe(0);
    expect((first?.added ?? 0) + (first?.duplicates ?? 0)).toBe(given.length);
    const stored = (await other.db.getAll('history')).map(bare);
    expect(expected).toEqual(expect.arrayContaining(stored));
    expect(await other.history.count()).toBe(first?.added);
    expect(await other.history.importJson(json)).toEqual({ added: 0, duplicates: given.length, invalid: 0 });
    expect(await other.db.getAll('history')).toHaveLength(stored.length);
  });

  test.prop([entries], { numRuns: 25 })('CSV holds every cell, and no formula', async (given) => {
    const { history, db } = await start();
    for (const one of given) await history.add(one);
    const csv = await textOf(history.exportCsv());
    const { data, errors } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    const stored = await db.getAll('history');
    const plain = (cell: string | undefined) => (cell ?? '').replace(/^'(?=[=+\-@\t\r])/, '');
    expect(data.map((row) => [plain(row.site), plain(row.page), plain(row.answer)])).toEqual(
      stored.map(({ site, page, report }) => [site, page, report.answer ?? '']),
    );
    expect(data.map((row) => row.evidence)).toEqual(stored.map(({ evidence }) => JSON.stringify(evidence)));
    for (const row of data) {
      for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }
  });

  it('export what fits a filter, in pieces, and tell how far they are', async () => {
    const { history, db } = await start();
    for (let i = 0; i < 25; i += 1) await history.add({ ...usual, site: i % 2 ? 'a.example' : 'b.example' });
    const progress: number[][] = [];
    const csv = await textOf(exportCsv(db, { site: 'a.example' }, (...at) => progress.push(at), 10));
    expect(csv.trimEnd().split('\r\n')).toHaveLength(13);
    expect(progress).toEqual([
      [10, 25],
      [20, 25],
      [25, 25],
    ]);
  });

  it('refuse what is no export, and leave out what is no entry', async () => {
    const { history } = await start();
    for (const bad of ['', 'x', '[]', '{"format":"other","version":1,"entries":[]}']) {
      expect(await history.importJson(bad)).toBeNull();
    }
    const file = (given: unknown[]) =>
      JSON.stringify({ format: 'token-reporter-history', version: 1, entries: given });
    const bad = [{ ...usual, kind: 'nonsense' }, { ...usual, at: 'today' }, null, { ...usual, taskId: -1 }];
    expect(await history.importJson(file([...bad, usual]))).toEqual({ added: 1, duplicates: 0, invalid: 4 });
    expect(await history.importJson(file([{ ...usual, at: 1e17 }]))).toMatchObject({ invalid: 1 });
  });
});
