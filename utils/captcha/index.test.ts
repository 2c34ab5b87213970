import { describe, expect, it } from 'vitest';
import { KINDS, kindOf, kindOfTask } from './index.ts';

describe('the registry of kinds', () => {
  it('tells the kind of every documented task type', () => {
    const rows: [Parameters<typeof kindOfTask>[0], string][] = [
      [{ type: 'RecaptchaV2Task' }, 'recaptcha2'],
      [{ type: 'NoCaptchaTaskProxyless' }, 'recaptcha2'],
      [{ type: 'RecaptchaV2EnterpriseTask' }, 'recaptcha-enterprise'],
      [{ type: 'RecaptchaV3TaskProxyless' }, 'recaptcha3'],
      [{ type: 'RecaptchaV3TaskProxyless', isEnterprise: true }, 'recaptcha-enterprise'],
      [{ type: 'RecaptchaV3EnterpriseTask' }, 'recaptcha-enterprise'],
      [{ type: 'HCaptchaTaskProxyless' }, 'hcaptcha'],
      [{ type: 'TurnstileTask' }, 'turnstile'],
      [{ type: 'TurnstileTaskProxyless', cloudflareTaskType: 'token' }, 'turnstile'],
      [{ type: 'TurnstileTask', cloudflareTaskType: 'cf_clearance' }, 'other'],
      [{ type: 'GeeTestTask' }, 'geetest3'],
      [{ type: 'GeeTestTaskProxyless', version: 4 }, 'geetest4'],
      [{ type: 'ImageToTextTask' }, 'image'],
      [{ type: 'ComplexImageTask' }, 'image'],
      [{ type: 'FunCaptchaTask' }, 'other'],
      [{ type: 'CustomTask' }, 'other'],
    ];
    for (const [task, kind] of rows) expect([task, kindOfTask(task)]).toEqual([task, kind]);
  });

  it('reports images to their own address and tokens to the general one first', () => {
    expect(kindOf('image').report).toEqual(['reportIncorrectImageCaptcha']);
    for (const info of KINDS.filter((one) => one.kind !== 'image')) {
      expect(info.report[0]).toBe('reportIncorrectTokenCaptcha');
    }
  });

  it('never reports an unlisted kind by itself', () => {
    expect(kindOf('other').automatic).toBe(false);
  });
});
