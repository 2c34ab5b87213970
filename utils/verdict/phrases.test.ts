import { describe, expect, it } from 'vitest';
import { SENTENCES } from './fixtures/sentences.ts';
import { judge, REPORT_THRESHOLD } from './index.ts';

const said = (message: string) =>
  judge({ response: { status: 422, contentType: 'application/json', body: JSON.stringify({ message }) } });

describe.each(SENTENCES)('$lang', ({ rejected, missing, expired, other }) => {
  it.each(rejected)('refused: %s', (text) => {
    const verdict = said(text);
    expect(verdict.outcome).toBe('rejected');
    expect(verdict.confidence).toBeGreaterThanOrEqual(REPORT_THRESHOLD);
  });
  it.each(missing)('asked for: %s', (text) => expect(said(text).outcome).toBe('missing'));
  it.each(expired)('expired: %s', (text) => expect(said(text).outcome).toBe('expired'));
  it.each(other)('something else: %s', (text) => expect(said(text).outcome).toBe('other-error'));
});
