/**
 * Words that make of "the captcha is wrong" no message but a case that is thought of: "if the captcha is wrong, you
 * will be asked again", "show a captcha after three failed logins". Folded as sentences are, by language; `^` stands
 * where the word means something else further on.
 */

/** Before what failed, wherever it stands. */
export const IF: Readonly<Record<string, string>> = {
  en: 'if|unless|each time|every time|shown when|displayed when|message when|text when',
  de: 'wenn|falls|sobald|^ist das|^ist die',
  nl: '^als|indien|wanneer|zodra',
  sv: '^om|nar|ifall',
  da: 'hvis|nar|safremt',
  no: 'hvis|dersom|nar',
  is: '^ef|þegar|thegar',
  fi: '^jos|kun|mikali',
  et: 'kui',
  hu: '^ha|amikor|amennyiben',
  es: '^si|cuando',
  ca: '^si|quan',
  gl: '^se|cando',
  fr: '^si|lorsque|quand',
  it: '^se|quando|qualora',
  pt: '^se|quando|caso',
  ro: 'daca|cand',
  pl: 'jesli|jezeli|gdy|kiedy',
  cs: 'pokud|^kdyz|jestlize',
  sk: '^ak|ked',
  sl: '^ce|kadar|^ko',
  sr: '^ako|kada|^kad|^уколико|^ако|када',
  bg: '^ако|когато|^при',
  mk: '^ако|кога|доколку',
  ru: 'если|когда',
  uk: 'якщо|коли',
  be: 'калі',
  lv: 'ja|kad',
  lt: '^jei|jeigu|^kai',
  sq: '^nese|kur',
  el: '^αν|εαν|οταν',
  tr: '^eger',
  az: '^eger',
  kk: '^егер',
  uz: '^agar',
  mn: '^хэрэв',
  ar: '^اذا|عندما',
  fa: '^اگر|^در صورت|هنگام',
  he: '^אם|כאשר|כש',
  hi: '^अगर|^यदि',
  bn: '^যদি',
  id: 'jika|bila|apabila|kalau|saat|ketika',
  vi: '^neu|hien thi khi',
  tl: '^kung|kapag',
  ka: '^თუ|როცა|როდესაც',
  hy: '^եթե|երբ',
};

/** Right before what failed or its name: "message with a wrong captcha". */
export const AT: Readonly<Record<string, string>> = {
  en: 'text for|message for|message on|text on',
  de: 'bei|fur',
  nl: 'bij|voor',
  sv: 'vid',
  da: 'ved',
  no: 'ved',
  pl: 'przy',
  cs: 'pri',
  sk: 'pri',
  sl: 'ob',
  sr: 'pri|при',
  ru: 'при',
  uk: 'при',
  be: 'пры',
  bg: 'при',
  mk: 'при',
};

/** Right after what failed. */
export const WHERE =
  /^(?:了?[时時]|[\u3041-\u3096]{0,6}(?:场合|場合|とき|時|際に)|[가-힣]{0,3} ?(?:때|경우)|(?:lirse|ilirse|irse|ersa)(?: |$)| oldugunda| olduqda| eseten| होने पर| होने की स्थिति| হলে| болса| болганда| болған| бол | bada| denean)/;

/** Anywhere after what failed, in languages that say it at the verb's end. */
export const SUFFIXED: Readonly<Record<string, RegExp>> = {
  tr: /(?:irse|arsa|erse|ursa|urse|digi takdirde)(?: |$)/,
  az: /(?:arsa|ərsə|olduqda|edildikdə|halda)(?: |$)/,
  hu: / eseten(?: |$)/,
  kk: /(?:болса|болғанда|жағдайда)(?: |$)/,
  uz: /(?:bo lsa|bo lganda)(?: |$)/,
  ky: /(?:болсо)(?: |$)/,
};

/** Between the captcha's name and a failure: what failed was something before it. */
export const AFTER =
  /(?:^| )(?:after|nach|apres|despues de|tras|dopo|depois de|apos|despres|dupa|efter|etter|eftir|jalkeen|po(?! raz)|pec|после|після|пасля|след|по(?= (?:три|\d))|након|nakon|μετα|بعد|پس از|אחרי|לאחר|sau khi|setelah|selepas|pas (?:tri|\d)|pagkatapos)(?: |$)| jalkeen| parast| შემდეგ/;

/** Before what failed, in scripts without spaces. */
export const IF_JOINED = /^(?:如果|如|若|当|當|每当|每當|หาก|ถ้า|เมื่อ|ข้อความที่แสดงเมื่อ)/;

/** After what failed, in scripts without spaces: "enabled after three failed logins". */
export const AFTER_JOINED = /^.{0,8}(?:后|後)(?:启用|啟用|显示|顯示|出现|出現|要求)/;
