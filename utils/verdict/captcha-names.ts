/** How fields, elements and keys that belong to a captcha are named in markup and data. */
import { remembered } from './remembered.ts';

/** Names that are a captcha's wherever they stand. */
const STRONG =
  /captcha|turnstile|geetest|altcha|arkose|securimage|capcha|catpcha|hcap-|seccode|imgcode|image_?code|img_code|codeimg|imagestring|image_verification|visual_verification|imageverify|verifyimg|authimg|yidun|yzm|vdimg|freecap|imagereg|cf-chl|friendly-challenge|frc-|hcap|grecaptcha|g-response|qa_answer|[-[]verifycode|капч|画像認証|图形验证|圖形驗證|캡차|자동등록방지|kod_?z_?obrazka|codigo_?(?:da_?)?imagem|bild_?code/;
/** Names that by convention are, and hardly anything else. */
const LIKELY = /anti_?-?spam|anti_?-?bot|robot|human|turing/;
/** Names of a code: a captcha's beside a picture, and as often of one that came by mail, by phone or on a card. */
const CODE =
  /(?:verify|verification|validat(?:e|ion)|check|chk|security|secure?|confirm(?:ation)?|rand|v|vd)[_-]?code|code_verify|confirm_id|rand_num|gfx_check/;

type Strength = 'strong' | 'likely' | 'code' | null;

/**
 * Whether a name in markup or data is a captcha's beyond doubt (`strong`), by convention (`likely`), that of some code
 * (`code`), or none of these.
 */
export const captchaName: (name: string) => Strength = remembered((name) => {
  const lower = name.slice(0, 400).toLowerCase();
  if (STRONG.test(lower)) return 'strong';
  if (LIKELY.test(lower)) return 'likely';
  return CODE.test(lower) ? 'code' : null;
});
