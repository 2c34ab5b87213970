/**
 * The rotating part of the matrix: each day its own 40 cases of the full run in Chromium and 15 of the spread in
 * Firefox, counted in UTC days since 1970, or as `MATRIX_PART` says. All parts, and docs/matrix.md: `npm run matrix`.
 */
import { describe, it } from 'vitest';
import { fullRun, inBrowser, partOfDay, spreadOf } from './matrix/cases.ts';
import { runMatrix } from './matrix/run.ts';
import { describeResult } from './matrix/say.ts';

const DAY_MS = 86_400_000;
const day = Number(process.env.MATRIX_PART ?? Math.floor(Date.now() / DAY_MS));
const all = fullRun();

describe('the matrix', () => {
  // Side by side: most of a case is waiting.
  it.concurrent.for([
    { browser: 'chromium' as const, cases: partOfDay(inBrowser(all, 'chromium'), day, 40) },
    { browser: 'firefox' as const, cases: partOfDay(spreadOf(inBrowser(all, 'firefox')), day, 15) },
  ])(
    'reports what was rejected and nothing else in $browser',
    { timeout: 600_000 },
    async ({ browser, cases }, { expect }) => {
      const run = await runMatrix({ browser, cases });
      expect(run.results.filter(({ problem }) => problem !== null).map(describeResult)).toEqual([]);
      expect(run.stray).toEqual([]);
      expect(run.results).toHaveLength(cases.length);
    },
  );
});
