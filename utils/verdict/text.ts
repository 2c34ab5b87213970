/** Text made comparable: folded, split into sentences, cut into excerpts that cannot hold an answer. */

/** Marks that change neither the reading of a Latin, Greek or Cyrillic letter nor of an Arabic or Hebrew one. */
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640]/g;
/** Zero-width and direction characters, soft hyphens, variation selectors. */
const INVISIBLE =
  /\u034f|[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;
const ALIKE: Readonly<Record<string, string>> = {
  ʻ: ' ',
  ʼ: ' ',
  ı: 'i',
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ۀ: 'ه',
  ھ: 'ه',
  ہ: 'ه',
  ۃ: 'ه',
};
const ALIKE_LETTERS = /[ʻʼıłđøßæœأإآٱىیکةۀھہۃ]/g;
const ASCII = /^[\x20-\x7e]*$/;
const NOT_WORD = /[^\p{L}\p{N}\p{M}]+/gu;
const SENTENCE_END = /[.!;…。！；।۔።။՞։\n\r•·|]+/g;
/** Ends a sentence too, and stays in it: a question states nothing. */
const QUESTION = /[?？؟]+/g;

/**
 * Lower case, without diacritics, zero-width characters and punctuation, words parted by one space. Vowel signs of
 * the Indic and South-East Asian scripts stay, since words differ by them.
 */
export function fold(text: string): string {
  if (ASCII.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return foldLetters(text).replace(NOT_WORD, ' ').trim();
}

/** Lower case without marks, diacritics and invisible characters; what parts the words stays. */
export function foldLetters(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .replace(INVISIBLE, '')
    .normalize('NFKD')
    .replace(MARKS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(ALIKE_LETTERS, (letter) => ALIKE[letter] ?? letter);
}

/** Splits a message into sentences; the marks of many scripts end one. At most `limit` sentences. */
export function sentences(text: string, limit = 40): Clause[] {
  const parts = prepared(text).split(SENTENCE_END);
  const kept: Clause[] = [];
  for (const part of parts) {
    const clauses = part.split(/[:：]+/);
    for (const [index, clause] of clauses.entries()) {
      if (clause.trim() !== '') kept.push({ text: clause, isLabel: index < clauses.length - 1 });
      if (kept.length >= limit) return kept;
    }
  }
  return kept;
}

/** Most texts hold none of what has to be replaced, and looking is cheaper than replacing. */
function prepared(text: string): string {
  let made = text;
  if (/\w\.\w/.test(made)) made = made.replace(/(\w)\.(?=\w)/g, '$1 ');
  if (/[(（]/.test(made)) made = made.replace(/[(（]([^()（）]{25,300})[)）]/g, '\n$1\n');
  return /[?？؟]/.test(made) ? made.replace(QUESTION, '?\n') : made;
}

/** A sentence, or the part of one before a colon, which says what the rest is about. */
export interface Clause {
  text: string;
  isLabel: boolean;
}

const MAX_EXCERPT = 200;
const RUN = /[A-Za-z0-9_\-.~+/=|%]{4,}/g;
const QUOTED = /(["'“”‘’«»„`])([^\s"'“”‘’«»„`]{2,24})(["'“”‘’«»„`])/g;

/**
 * What a piece of evidence may show: at most 200 characters, without anything that could be an answer. Long runs of
 * token characters, words that mix letters with digits, numbers and single quoted words are blanked.
 */
export function excerpt(text: string): string {
  const flat = text.slice(0, 1_000).replace(/\s+/g, ' ').trim();
  const safe = flat.replace(QUOTED, '$1…$3').replace(RUN, (run) => (isSecretive(run) ? '…' : run));
  return safe.length <= MAX_EXCERPT ? safe : `${safe.slice(0, MAX_EXCERPT - 1)}…`;
}

function isSecretive(run: string): boolean {
  if (run.length > 64) return true;
  if (/[0-9]/.test(run)) return true;
  return run.length >= 20 && /[a-z]/.test(run) && /[A-Z]/.test(run) && !/[_\-. ]/.test(run.slice(1, -1));
}
