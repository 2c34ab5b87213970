import { describe, expect, it } from 'vitest';
import type { Facts } from '../protocol/judging.ts';
import { judge } from '../verdict/index.ts';
import { attribute, REASONS } from './index.ts';

/** A fresh answer of the task's own, first used, on the right page with the right key. */
const proven: Facts = {
  kind: 'recaptcha2',
  ageAtSubmission: 12,
  answerMatches: true,
  earlierUses: 0,
  pageHost: 'www.example.org',
  taskHost: 'example.org',
  pageSiteKeys: ['key-a'],
  taskSiteKey: 'key-a',
  solutionUserAgent: null,
  browserUserAgent: 'Browser/1',
  acceptedLately: 0,
  rejectedLately: 0,
  minScore: null,
  pageAction: null,
};
/** The same, but neither the site key nor an accepted answer vouches for the site. */
const uncorroborated: Facts = { ...proven, taskSiteKey: null };

const body = (value: unknown) =>
  judge({ response: { status: 200, contentType: 'application/json', body: JSON.stringify(value) } });
const siteverify = (code: string) => body({ success: false, 'error-codes': [code] });
const enterprise = (reason: string) => body({ tokenProperties: { valid: false, invalidReason: reason } });
const geetest3 = (code: string) => body({ geetest: { status: 'error', error_code: `error_${code}` } });
const geetest4 = (reason: string) => body({ status: 'success', result: 'fail', reason, captcha_args: {} });

const report = ['invalid-input-response'];
const hold = ['incorrect-captcha-sol', 'timeout-or-duplicate', 'invalid-or-already-seen-response'];
const never = [
  'missing-input-response',
  'missing-input-secret',
  'invalid-input-secret',
  'bad-request',
  'invalid-keys',
  'browser-error',
  'hostname-mismatch',
  'action-mismatch',
  'challenge-timeout',
  'apk_package_name-mismatch',
  'invalid-json',
  'connection-failed',
  'bad-response',
  'unknown-error',
  'expired-input-response',
  'already-seen-response',
  'sitekey-secret-mismatch',
  'not-using-dummy-passcode',
  'not-using-dummy-secret',
  'missing-remoteip',
  'invalid-remoteip',
  'internal-error',
];

describe('siteverify codes, from the body to the action', () => {
  it.each(report)('%s is reported', (code) => {
    expect(attribute(siteverify(code), proven)).toMatchObject({ fault: 'token', action: 'report' });
    expect(attribute(siteverify(code), uncorroborated).action).toBe('report');
  });
  it.each(hold)('%s is held, and reported once corroborated', (code) => {
    expect(attribute(siteverify(code), { ...uncorroborated, ageAtSubmission: null }).action).toBe('hold');
    expect(attribute(siteverify(code), proven)).toMatchObject({ fault: 'token', action: 'report' });
  });
  it.each(never)('%s is never reported', (code) => {
    expect(attribute(siteverify(code), proven).action).toBe('no');
  });
  it('holds a score that was too low, unless the task asked for one', () => {
    const verdict = siteverify('score-threshold-not-met');
    expect(attribute(verdict, { ...proven, kind: 'recaptcha3' })).toMatchObject({ action: 'hold' });
    expect(attribute(verdict, { ...proven, kind: 'recaptcha3', minScore: 0.7 })).toMatchObject({
      action: 'report',
      reason: { key: 'fault.score-asked', params: { minScore: 0.7 } },
    });
  });
  it('leaves a success with another action or host alone', () => {
    expect(attribute(body({ success: true, action: 'other', hostname: 'x.example' }), proven).action).toBe(
      'no',
    );
  });
});

describe('reCAPTCHA Enterprise', () => {
  it('reports MALFORMED', () => {
    expect(attribute(enterprise('MALFORMED'), proven)).toMatchObject({ fault: 'token', action: 'report' });
  });
  it.each(['UNKNOWN_INVALID_REASON', 'DUPE'])('holds %s', (reason) => {
    expect(attribute(enterprise(reason), { ...uncorroborated, ageAtSubmission: 100 }).action).toBe('hold');
  });
  it.each(['EXPIRED', 'SITE_MISMATCH', 'MISSING', 'BROWSER_ERROR', 'INVALID_REASON_UNSPECIFIED'])(
    'never reports %s',
    (reason) => {
      expect(attribute(enterprise(reason), proven).action).toBe('no');
    },
  );
  it('holds a valid token with a low score', () => {
    const verdict = body({ tokenProperties: { valid: true }, riskAnalysis: { score: 0.1 } });
    expect(attribute(verdict, { ...proven, kind: 'recaptcha-enterprise' }).action).toBe('hold');
  });
});

describe('GeeTest', () => {
  const facts: Facts = { ...proven, kind: 'geetest3' };
  it.each(['14', '16', '18', '19', '68'])('v3: %s is reported', (code) => {
    expect(attribute(geetest3(code), facts)).toMatchObject({ fault: 'token', action: 'report' });
  });
  it.each(['02', '11', '51'])('v3: %s is re-use', (code) => {
    expect(attribute(geetest3(code), facts)).toMatchObject({ fault: 'reused', action: 'no' });
  });
  it.each(['23', '32', '42', '01', '99'])('v3: %s is never reported', (code) => {
    expect(attribute(geetest3(code), facts).action).toBe('no');
  });
  it('v4: holds a wrong pass_token, never an expired one or one of other parameters', () => {
    const four: Facts = { ...uncorroborated, kind: 'geetest4' };
    expect(attribute(geetest4('pass_token error'), four).action).toBe('hold');
    for (const reason of ['pass_token expire', 'lot_number not match', 'illegal gen_time']) {
      expect(attribute(geetest4(reason), four).action).toBe('no');
    }
  });
});

describe('what clears the token, whatever the page says', () => {
  const refused = siteverify('invalid-input-response');
  it.each<[string, Partial<Facts>, string]>([
    ['submitted after its life', { ageAtSubmission: 121 }, 'late'],
    ['submitted a second time', { earlierUses: 1 }, 'reused'],
    ['another answer than the task’s', { answerMatches: false }, 'integration'],
    ['another user agent', { solutionUserAgent: 'Other/2' }, 'integration'],
    ['another site key', { taskSiteKey: 'key-b' }, 'wrong-sitekey'],
    ['another host', { taskHost: 'elsewhere.example' }, 'wrong-site'],
  ])('%s', (_, change, fault) => {
    expect(attribute(refused, { ...proven, ...change })).toMatchObject({ fault, action: 'no' });
  });
  it('holds what is not proven: no match, no age', () => {
    expect(attribute(refused, { ...proven, answerMatches: null }).action).toBe('hold');
    expect(attribute(refused, { ...proven, ageAtSubmission: null }).action).toBe('hold');
  });
  it('takes an answer that was announced shortly before its use, unless its age is the question', () => {
    const announced = { ...proven, ageAtSubmission: null, ageSinceAnnounced: 5 };
    expect(attribute(refused, announced)).toMatchObject({ fault: 'token', action: 'report' });
    expect(attribute(refused, { ...announced, ageSinceAnnounced: 100 }).action).toBe('hold');
    expect(attribute(siteverify('timeout-or-duplicate'), announced).action).toBe('hold');
    expect(attribute(siteverify('incorrect-captcha-sol'), { ...announced, taskSiteKey: null }).action).toBe(
      'hold',
    );
  });
  it('never reports kinds that are not on the report list', () => {
    expect(attribute(refused, { ...proven, kind: 'other' })).toMatchObject({ action: 'hold' });
  });
  it('takes an image’s answer without an age, since it has no known life', () => {
    const verdict = body({ error: 'The captcha you entered is wrong.' });
    expect(attribute(verdict, { ...proven, kind: 'image', ageAtSubmission: null }).action).toBe('report');
  });
});

describe('"expired or used before"', () => {
  const stale = siteverify('timeout-or-duplicate');
  it.each<[number, boolean | null, string]>([
    [10, true, 'report'],
    [72, true, 'report'],
    [73, true, 'hold'],
    [10, null, 'hold'],
  ])('aged %d s, matched %s: %s', (ageAtSubmission, answerMatches, action) => {
    expect(attribute(stale, { ...proven, ageAtSubmission, answerMatches }).action).toBe(action);
  });
  it('is held where the site did not say it surely: the words may belong to another submission', () => {
    const unsure = { ...stale, confidence: 0.62 };
    expect(attribute(unsure, proven)).toMatchObject({ fault: 'undecided', action: 'hold' });
  });
  it('is never the token’s fault when late or used before', () => {
    expect(attribute(stale, { ...proven, ageAtSubmission: 130 })).toMatchObject({
      fault: 'late',
      action: 'no',
    });
    expect(attribute(stale, { ...proven, earlierUses: 1 })).toMatchObject({ fault: 'reused', action: 'no' });
  });
});

it('has one sentence per key, and parameters that stand in it', () => {
  expect(new Set(REASONS.map(({ key }) => key)).size).toBe(REASONS.length);
  for (const { params, english } of REASONS) {
    expect([...english.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()).toEqual([...params].sort());
  }
});
