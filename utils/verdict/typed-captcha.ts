/**
 * Tells whether a page asks for one code only, and that one is a captcha's: a picture with a field to type its text
 * into. A "wrong code" there is a refusal of the captcha; beside a second field for a code it may be either.
 */
import { captchaName } from './captcha-names.ts';
import type { Element, Scan } from './html-scan.ts';

/** Pictures of a text to be typed in: their addresses, classes and ids. */
const PICTURE =
  /captcha|capcha|antibot|anti[-_]?robot|securimage|yzm|auth_?img|(?:verif[a-z]*|valid[a-z]*|check|chk|rand|sec[a-z]*|img|image|pic|v|login|confirm[a-z]*)[-_]?code|code[-_]?(?:img|image|pic)|(?:verif[a-z]*|visual|confirm[a-z]*)[-_]?(?:img|image|pic)|mode=confirm/i;
/** Codes in pictures that nobody types in. */
const OTHER_PICTURE = /qr[-_]?code|qrcode|bar[-_]?code|otp|totp|2fa|card|cvv|cvc|payment/i;
/** Codes that come by another way than a picture, or are known by heart. */
const OTHER_CODE =
  /otp|one[-_ ]?time|sms|2fa|mfa|two[-_ ]?(?:factor|step)|totp|authenticat|(?:e?mail|phone|mobile|tel)[-_ ]?(?:verif[a-z]*)?[-_ ]?code|cvv|cvc|cc[-_]|card[-_ ]?(?:number|no|code)|coupon|voucher|promo|discount|gift|redeem|invit|referral|activat|licen[cs]e|serial|backup|recovery|passcode|\bpin\b|短信|手机|手機|简讯|簡訊|邮箱|郵箱|邮件|郵件|동적|動態|动态|谷歌|google[-_ ]?(?:auth|code)|смс|из письма|доступа|купон|промокод/i;
/** A field for a code that is not said to be of any kind. */
const ANY_CODE = /code|\bkod|código|codigo|codice|코드|번호|码|碼|コード|код|κωδικ|رمز|קוד|kód|mã /i;
const NO_CODE = /zip|post|country|area|dial|lang|currency|color|colour|encod|decod|邮政|郵遞|郵便|우편/i;
const FIELD_TYPES = /^(?:text|number|tel|search|)$/i;

/**
 * `submitted`: known from what was sent, while the form itself was not seen. `a-code`: a field for a code of which the
 * markup does not tell what kind it is.
 */
export type Typed = 'alone' | 'a-code' | 'another-code' | 'submitted' | 'none';

const ORDER: readonly Typed[] = ['none', 'submitted', 'alone', 'a-code', 'another-code'];

/** What two sources together tell: another code seen in one of them is there. */
export function typedInBoth(a: Typed, b: Typed): Typed {
  return ORDER.indexOf(a) > ORDER.indexOf(b) ? a : b;
}

/** Which codes the fields of a document ask for, in which a picture of a code was seen or not. */
export function typedCaptcha(scan: Scan, hasPicture: boolean): Typed {
  let typed = false;
  let other = false;
  let any = false;
  // Most documents hold no such field, and these look at every text and element.
  let labels: ReadonlyMap<string, string> | null = null;
  let drawn: ReadonlySet<number> | null = null;
  for (const [index, element] of scan.elements.entries()) {
    if (!isTextField(element)) continue;
    labels ??= labelTexts(scan);
    const name = namesOf(element);
    const around = labelAround(scan.elements, index);
    const said = `${name} ${labels.get(element.attributes.get('id') ?? '') ?? ''} ${labels.get(around) ?? ''}`;
    if (element.attributes.get('autocomplete') === 'one-time-code' || OTHER_CODE.test(said)) other = true;
    else if (isCaptchaField(name, said, hasPicture)) typed = true;
    else if (ANY_CODE.test(said) && !NO_CODE.test(said)) {
      drawn ??= besideDrawings(scan.elements);
      if (!typed && (hasPicture || drawn.has(element.parent))) typed = true;
      else any = true;
    }
  }
  if (other) return 'another-code';
  if (any) return 'a-code';
  // A fragment may hold the picture and not its field.
  return typed || hasPicture ? 'alone' : 'none';
}

/** A picture whose text is to be typed in. */
export function isPicture({ name, hidden, attributes }: Element): boolean {
  if (hidden || (name !== 'img' && !(name === 'input' && attributes.get('type') === 'image'))) return false;
  const source = attributes.get('src') ?? '';
  const said = `${source.startsWith('data:') ? '' : source} ${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''} ${attributes.get('alt') ?? ''}`;
  return PICTURE.test(said) && !OTHER_PICTURE.test(said);
}

/** Drawn anew for each visitor, as pictures of codes are, and not a file that lies there. */
const DRAWN = /\.(?:php\d?|aspx?|jspx?|cgi|do|ashx|pl|cfm)(?:[?#]|$)|\?/i;

/** The elements that hold a drawing, right in them or one step below. */
function besideDrawings(elements: readonly Element[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { name, parent, hidden, attributes } of elements) {
    if (name !== 'img' || hidden) continue;
    const source = attributes.get('src') ?? '';
    if (!DRAWN.test(source) || source.startsWith('data:') || OTHER_PICTURE.test(source)) continue;
    found.add(parent).add(elements[parent]?.parent ?? parent);
  }
  return found;
}

function isCaptchaField(name: string, said: string, hasPicture: boolean): boolean {
  if (/response|token|site_?key/i.test(name)) return false;
  const strength = captchaName(name);
  if (strength === 'strong' || /captcha|капч|キャプチャ|캡차|كابتشا|图形验证码|圖形驗證碼/i.test(said))
    return true;
  return strength !== null && hasPicture;
}

/** A visible field into which something short can be typed. */
function isTextField({ name, hidden, attributes }: Element): boolean {
  return name === 'input' && !hidden && FIELD_TYPES.test(attributes.get('type') ?? 'text');
}

function namesOf({ attributes }: Element): string {
  return ['name', 'id', 'placeholder', 'aria-label', 'title', 'class']
    .map((key) => attributes.get(key) ?? '')
    .join(' ');
}

/** The key in `labelTexts` of the label that a field stands in, or an empty one. */
function labelAround(elements: readonly Element[], field: number): string {
  for (let index = elements[field]?.parent ?? 0, steps = 0; index > 0 && steps < 4; steps += 1) {
    const each = elements[index];
    if (each?.name === 'label') return `#${index}`;
    index = each?.parent ?? 0;
  }
  return '#';
}

/** Texts of labels by the id of the field that they name; of labels around a field by `#` and their own place. */
function labelTexts({ elements, runs }: Scan): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { element, text } of runs) {
    for (let index = element, steps = 0; index > 0 && steps < 4; steps += 1) {
      const each = elements[index];
      if (each === undefined) break;
      const of = each.name === 'label' ? (each.attributes.get('for') ?? `#${index}`) : undefined;
      if (of !== undefined) {
        texts.set(of, `${texts.get(of) ?? ''} ${text.slice(0, 200)}`);
        break;
      }
      index = each.parent;
    }
  }
  return texts;
}
