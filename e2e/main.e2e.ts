/**
 * The main job: a rejected token reports itself, and nothing else does. Every kind in every style of form, with
 * everything that can be wrong about a submission, in both browsers, many tabs at a time.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Session } from './browsers/index.ts';
import { extensionDir } from './support/build.ts';
import { awaitJudged, awaitQuiet } from './support/database.ts';
import { enterKey } from './support/pages.ts';
import { attempt } from './support/visitor.ts';
import { startWorld, type World } from './world/index.ts';
import { ATTEMPTS } from './world/sites/matrix.ts';

const KINDS = ['recaptcha2', 'hcaptcha', 'turnstile'];

const STYLES = [
  { style: 'a form post answered by a page', submit: 'form-post', answer: 'page' },
  { style: 'a form post, a redirect and a message', submit: 'form-post', answer: 'flash' },
  { style: 'fetch with JSON', submit: 'fetch-json', answer: 'json-200-false' },
  { style: 'XMLHttpRequest, url-encoded', submit: 'xhr-urlencoded', answer: 'json-200-false' },
  { style: 'multipart FormData', submit: 'fetch-form-data', answer: 'json-200-false' },
];

/** The languages of the first phrase tables, in turn. */
const LANGUAGES = ['en', 'pt', 'ru', 'es', 'zh'];

const CASES = KINDS.flatMap((kind) =>
  STYLES.flatMap((style) => ATTEMPTS.map((made) => ({ kind, ...style, made, outcome: made.name }))),
).map((one, number) => ({ ...one, number, lang: LANGUAGES[number % LANGUAGES.length] ?? 'en' }));

describe.each(['chromium', 'firefox'] as const)('%s', (browser) => {
  let world: World;
  let session: Session;
  let options: Page;

  beforeAll(async () => {
    world = await startWorld();
    session = await launch({ browser, extensionDir: extensionDir(browser), world });
    options = await enterKey(session, world.api.key);
  }, 120_000);

  afterAll(async () => {
    await session?.close();
    await world?.close();
  });

  it.concurrent.each(CASES)(
    '$outcome: $kind by $style ($lang)',
    async ({ kind, submit, answer, lang, made, number }) => {
      // A host of its own: no case may lean on, or suffer from, what another taught the guardrails.
      const host = `site${number}.example`;
      const { page, taskId, decision } = await attempt(session, world, {
        host,
        axes: { kind, submit, answer, lang },
        solver: { quality: made.quality, ...(made.values ? { values: made.values } : {}) },
      });
      expect(made.decides).toContain(decision.outcome);
      expect(decision.taskId).toBe(taskId);

      const judged = await awaitJudged(options, taskId);
      if (made.name === 'rejected') {
        await world.api.nextReport({ taskId }, { timeoutMs: 60_000 });
        expect(judged.outcome).toBe('rejected');
        expect(judged.fault).toBe('token');
      } else {
        expect(judged.report.state, JSON.stringify(judged)).toBe('none');
      }
      await page.close();
    },
    120_000,
  );

  it('called the right address once for each rejected token, and never for another', async () => {
    await awaitQuiet(options);
    const rejected = world.sites.decisions({ outcome: 'rejected' }).map(({ taskId }) => taskId);
    const reports = world.api.reports();
    expect(rejected).toHaveLength(KINDS.length * STYLES.length);
    expect(reports.map(({ taskId }) => taskId).sort()).toEqual(rejected.sort());
    for (const { path, key, errorCode } of reports) {
      expect({ path, key, errorCode }).toEqual({
        path: '/reportIncorrectTokenCaptcha',
        key: world.api.key,
        errorCode: null,
      });
    }
  });
});
