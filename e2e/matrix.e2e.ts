/**
 * The rotating part of the matrix. Each day has its own: part `day % 12` of the full run in Chromium and part
 * `day % 3` of the spread in Firefox, counted in UTC days since 1970, or as `MATRIX_PART` says. All parts, and
 * docs/matrix.md: `npm run matrix`.
 */
import { describe, expect, it } from 'vitest';
import { fullRun, inBrowser, partOf, spreadOf } from './matrix/cases.ts';
import { runMatrix } from './matrix/run.ts';
import { describeResult } from './matrix/say.ts';

const CHROMIUM_PARTS = 12;
const FIREFOX_PARTS = 3;
const DAY_MS = 86_400_000;
const part = Number(process.env.MATRIX_PART ?? Math.floor(Date.now() / DAY_MS));
const all = fullRun();

describe('the matrix', () => {
  it.for([
    { browser: 'chromium' as const, cases: partOf(inBrowser(all, 'chromium'), part, CHROMIUM_PARTS) },
    { browser: 'firefox' as const, cases: partOf(spreadOf(inBrowser(all, 'firefox')), part, FIREFOX_PARTS) },
  ])(
    'reports what was rejected and nothing else in $browser',
    { timeout: 1_800_000 },
    async ({ browser, cases }) => {
      const run = await runMatrix({ browser, cases });
      expect(run.results.filter(({ problem }) => problem !== null).map(describeResult)).toEqual([]);
      expect(run.stray).toEqual([]);
      expect(run.results).toHaveLength(cases.length);
    },
  );
});
