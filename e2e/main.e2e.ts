/**
 * The main job: a rejected token reports itself, and nothing else does. Every kind in every style of form, with
 * everything that can be wrong about a submission, in both browsers, several tabs at a time.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Session } from './browsers/index.ts';
import { age, awaitJudged, awaitQuiet } from './support/database.ts';
import { type Stage, setStage } from './support/stage.ts';
import { type Bought, buy, submitAndHear, submitAndSee } from './support/visitor.ts';
import type { KindOfCaptcha } from './world/captchas/kind.ts';
import { kindNamed } from './world/captchas/registry.ts';
import type { World } from './world/index.ts';
import type { SiteOutcome } from './world/sites/messages.ts';

/** Tabs at a time: most of a case is waiting, so two cores carry them. */
vi.setConfig({ maxConcurrency: 8 });

const KINDS = ['recaptcha2', 'hcaptcha', 'turnstile'].map(kindNamed);

const STYLES = [
  { style: 'a form post answered by a page', submit: 'form-post', answer: 'page' },
  { style: 'a form post, a redirect and a message', submit: 'form-post', answer: 'flash' },
  { style: 'fetch with JSON', submit: 'fetch-json', answer: 'json-200-false' },
  { style: 'XMLHttpRequest, url-encoded', submit: 'xhr-urlencoded', answer: 'json-200-false' },
  { style: 'multipart FormData', submit: 'fetch-form-data', answer: 'json-200-false' },
];

/** The languages of the first phrase tables, in turn. */
const LANGUAGES = ['en', 'pt', 'ru', 'es', 'zh'];

/** What a visitor does, and what the site must then decide. */
interface Attempt {
  what: string;
  decides: SiteOutcome[];
  quality?: 'bad';
  password?: 'wrong';
  /** Waits until the token is older than its kind's life. */
  late?: true;
  /** Sends the same token a second time, after the site has taken it. */
  twice?: true;
}

const ATTEMPTS: Attempt[] = [
  { what: 'a bad token', quality: 'bad', decides: ['rejected'] },
  { what: 'a good token', decides: ['accepted'] },
  { what: 'an expired token', late: true, decides: ['expired', 'stale'] },
  { what: 'a used token', twice: true, decides: ['used', 'stale'] },
  { what: 'a wrong password', password: 'wrong', decides: ['other-error'] },
];

const CASES = KINDS.flatMap((kind) =>
  STYLES.flatMap((style) => ATTEMPTS.map((made) => ({ kind, style, made }))),
)
  // Each on a host of its own: no case may lean on, or suffer from, what another taught the guardrails.
  .map((one, number) => ({ ...one, host: `site${number}.example`, lang: LANGUAGES[number % 5] ?? 'en' }))
  .map((one) => [`${one.made.what}: ${one.kind.kind}, ${one.style.style} (${one.lang})`, one] as const);

describe.each(['chromium', 'firefox'] as const)('%s', (browser) => {
  let world: World;
  let session: Session;
  let options: Page;
  let close: Stage['close'] | undefined;

  beforeAll(async () => {
    ({ world, session, options, close } = await setStage(browser));
  }, 120_000);

  afterAll(() => close?.());

  /** Brings the token into the state that the attempt is about. */
  async function spoil(page: Page, address: string, bought: Bought, kind: KindOfCaptcha, made: Attempt) {
    if (made.late) await age(options, world, bought.taskId, (kind.lifeMs ?? 0) + 5_000);
    if (!made.twice) return;
    expect((await submitAndSee(page, world, bought)).outcome).toBe('accepted');
    await awaitJudged(options, bought.taskId);
    await page.goto(address);
  }

  it.concurrent.each(CASES)(
    '%s',
    async (_, { kind, style: { submit, answer }, made, host, lang }) => {
      const address = world.sites.url(host, { kind: kind.kind, submit, answer, lang });
      const page = await session.newPage(address);
      const bought = await buy(page, world, made.quality ? { quality: made.quality } : {});
      const { taskId } = bought;
      await spoil(page, address, bought, kind, made);
      const values = made.password ? { password: made.password } : {};
      const decision = await submitAndHear(page, world, bought, values);
      expect(made.decides).toContain(decision.outcome);

      const judged = await awaitJudged(options, taskId, made.twice ? 2 : 1);
      if (made.quality === 'bad') {
        await world.api.nextReport({ taskId }, { timeoutMs: 60_000 });
        expect([judged.outcome, judged.fault]).toEqual(['rejected', 'token']);
      } else {
        expect(judged.report.state, JSON.stringify(judged)).toBe('none');
      }
      await page.close();
    },
    150_000,
  );

  it('called the right address once for each rejected token, and never for another', async () => {
    await awaitQuiet(options);
    const rejected = world.sites.decisions({ outcome: 'rejected' }).map(({ taskId }) => taskId);
    expect(rejected).toHaveLength(KINDS.length * STYLES.length);
    const reports = world.api.reports();
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
