import { describe, expect, it } from 'vitest';
import { ANSWERS } from '../../utils/messaging/answers';
import { KEY, POPUP } from './demo-data';

describe('answers of the background', () => {
  it('takes a plain "done" without its value, as a JSON message carries it', () => {
    expect(ANSWERS['site.mode'].parse(JSON.parse('{"ok":true}'))).toEqual({ ok: true, value: undefined });
  });

  it('keeps the reason of a refusal', () => {
    const refused = { ok: false, problem: { key: 'api.offline' } };
    expect(ANSWERS['key.save'].parse(refused)).toEqual(refused);
  });

  it('takes what the popup is given, whole', () => {
    expect(ANSWERS['popup.read'].parse(JSON.parse(JSON.stringify(POPUP)))).toEqual(POPUP);
  });

  it('refuses no answer and answers of another shape', () => {
    expect(() => ANSWERS['popup.read'].parse(undefined)).toThrow();
    expect(() => ANSWERS['keys.read'].parse([{ ...KEY, masked: 5 }])).toThrow();
  });
});
