/** How fields, elements and keys that belong to a captcha are named in markup and data. */

const NAMES = [
  'captcha',
  'recaptcha',
  'turnstile',
  'geetest',
  'altcha',
  'arkose',
  'funcaptcha',
  'securimage',
  'verifycode',
  'verify_code',
  'verify-code',
  'verificationcode',
  'verification_code',
  'seccode',
  'sec_code',
  'securitycode',
  'security_code',
  'security-code',
  'imagecode',
  'image_code',
  'imgcode',
  'img_code',
  'vcode',
  'validatecode',
  'validate_code',
  'checkcode',
  'check_code',
  'randcode',
  'authimg',
  'antispam',
  'anti_spam',
  'anti-spam',
  'anti_bot',
  'antibot',
  'capcha',
  'kaptcha',
  'catpcha',
  'confirm_code',
  'confirm_id',
  'image_verification',
  'imagestring',
  'visual_verification',
  'cf-chl',
  'friendly-challenge',
  'frc-',
  'hcap',
  'yidun',
  'mtcaptcha',
  'g-response',
  'grecaptcha',
  'validation_code',
  'robot',
  'human',
];
const LIKELY = new RegExp(NAMES.join('|'));
const STRONG =
  /captcha|turnstile|geetest|altcha|arkose|securimage|capcha|hcap-|seccode|imgcode|image_?code|yidun/;

/** Whether a name in markup or data is a captcha's beyond doubt (`strong`) or by convention, or none. */
export function captchaName(name: string): 'strong' | 'likely' | null {
  if (name.length > 400) return captchaName(name.slice(0, 400));
  const lower = name.toLowerCase();
  if (STRONG.test(lower)) return 'strong';
  return LIKELY.test(lower) ? 'likely' : null;
}
