/** What a solution holds: the answer(s) as they travel to the site, and what they tell about the kind. */
import type { CaptchaKind } from '../protocol/words.ts';

export interface Solution {
  /** The strings a site may receive: one for a token or text, several for GeeTest; never shown or stored in clear. */
  answers: string[];
  /** Null: the fields fit several kinds. */
  kind: CaptchaKind | null;
  /** Which report address fits, where the kind is not known. */
  what: 'token' | 'image';
  /** The user agent with which the answer is to be submitted. */
  userAgent: string | null;
}

type Fields = Record<string, unknown>;
const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const texts = (fields: Fields, names: string[]): string[] =>
  names.map((name) => text(fields[name])).filter((value) => value !== null);

const GEETEST3 = ['challenge', 'validate', 'seccode'];
/** `captcha_id` is the site's key and `gen_time` a clock: neither tells one answer from another. */
const GEETEST4 = ['lot_number', 'pass_token', 'captcha_output'];
const DATA_TOKENS = ['token', 'captcha_response', 'ticket'];

/** Reads a solution by FACTS' table of task types. Unknown shapes give no answers and the kind `other`. */
export function readSolution(fields: Fields): Solution {
  return { ...answersOf(fields), userAgent: text(fields.userAgent) };
}

function answersOf(fields: Fields): Omit<Solution, 'userAgent'> {
  const recaptcha = text(fields.gRecaptchaResponse);
  if (recaptcha !== null) {
    return {
      answers: [recaptcha],
      kind: text(fields.respKey) ? 'hcaptcha' : kindOfToken(recaptcha),
      what: 'token',
    };
  }
  const four = texts(fields, GEETEST4);
  if (four.length >= 2) return { answers: four, kind: 'geetest4', what: 'token' };
  const three = texts(fields, GEETEST3);
  if (three.length >= 2) return { answers: three, kind: 'geetest3', what: 'token' };
  const token = text(fields.token);
  if (token !== null) return { answers: [token], kind: kindOfToken(token), what: 'token' };
  const image = text(fields.text);
  if (image !== null) return { answers: [image], kind: 'image', what: 'image' };
  if (fields.answer !== undefined) return { answers: [], kind: 'image', what: 'image' };
  return { answers: otherAnswers(fields), kind: 'other', what: 'token' };
}

/**
 * The vendors' tokens differ at their start: hCaptcha's by `P0_`, `P1_`, `E0_`, `E1_`, Turnstile's by a digit and
 * a point, reCAPTCHA's by `03A` and `0cA`. Its versions cannot be told apart, and need not be where only the answer
 * is known: they live and are reported alike, so the commonest stands for all. Anything else: null.
 */
function kindOfToken(token: string): CaptchaKind | null {
  if (/^[PE][01]_/.test(token)) return 'hcaptcha';
  if (/^[01]\.[\w-]{20}/.test(token)) return 'turnstile';
  if (/^0[3c]A[\w-]{100}/.test(token)) return 'recaptcha2';
  return null;
}

/** Cookies and vouchers of the kinds that are reported by hand only. */
function otherAnswers(fields: Fields): string[] {
  const data = isFields(fields.data) ? fields.data : {};
  const cookies = isFields(fields.cookies) ? fields.cookies : {};
  const found = [
    ...texts(fields, ['cf_clearance', 'captcha_voucher']),
    ...texts(cookies, ['aws-waf-token']),
    ...texts(data, DATA_TOKENS),
  ];
  return found.slice(0, 8);
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
