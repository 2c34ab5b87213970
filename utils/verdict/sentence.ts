/** Reads one sentence: what it speaks of, and what it says became of it. */
import type { Outcome } from '../protocol/words.ts';
import { isConditional } from './conditional.ts';
import { fate, isErrorOnly, isRefresh, isRightBut } from './fate.ts';
import { LANGUAGES } from './languages/index.ts';
import { NOT_SENT, SENT_THING, WRONG } from './languages/particles.ts';
import { buildLexicon, type Hit, type Role } from './lexicon.ts';
import { remembered } from './remembered.ts';
import { hasStranger } from './stranger.ts';
import { type Clause, fold } from './text.ts';
import { isSolution, isThing, isWriting } from './writing.ts';

export interface Reading {
  /** `captcha` is named beyond doubt, `weak` may be one, `none`: no subject, `other`: something else is named. */
  subject: 'captcha' | 'weak' | 'none' | 'other';
  /** What is said of it; null where nothing is. */
  outcome: Outcome | null;
  /** Finer: `failed`, `again`, `absent`, `asked`, … for the name of the rule. */
  what: string;
  lang: string;
  /** Something other than a captcha is named as well. */
  alsoOther: boolean;
  /** The name found speaks of a code or an answer, which is as often one by mail or phone. */
  isCode: boolean;
  /** Of these what a person types in, not a token or a response that is sent along. */
  isTypedCode: boolean;
  /** All that may be a captcha in it is as often something else: a picture, characters, a test, a validation. */
  isThing: boolean;
  /** All that may be a captcha in it is what was solved. */
  isSolution: boolean;
  /** Speaks of what stands in a picture, or of reading one. */
  isPictured: boolean;
  /** Names letters, digits, words or a code: what a captcha's picture shows. */
  isWriting: boolean;
  /** Speaks of the page or the request, so the failure may be the site's own. */
  doubtful: boolean;
  /** What failed is called wrong: somebody has read the answer. */
  isWrong: boolean;
  /** Only a noun for an error says that something failed: "an error occurred". */
  isErrorOnly: boolean;
  /** Says that something failed, is missing or is not so. */
  isFault: boolean;
  /** Asks for it once more, and not for a page or a picture to be loaded anew. */
  hasAgain: boolean;
  /** What may be a captcha follows on an unknown word without a space, as in Chinese: some other verification. */
  isQualified: boolean;
  /** Asks for something: please verify, please enter. */
  asks: boolean;
  /** "Again" is said of a picture or a page to be loaded anew. */
  isRefresh: boolean;
  /** Ended with a colon: it says what the rest is about. */
  isLabel: boolean;
  /** Share of the sentence's letters that known words make up, from 0 to 1. */
  known: number;
  /** In a refusal the letters between the captcha's name and what failed, known ones half; 0 where either is not said. */
  distance: number;
  /** A refusal in which a part of the captcha, as its set-up, is what failed. */
  isOfIt: boolean;
  /** A refusal that may come, not one that came: "if the captcha is wrong". */
  isSupposed: boolean;
  /** Talk about captchas, not a message. */
  talk: boolean;
  text: string;
}

let lexicon: ((folded: string) => Hit[]) | null = null;

/** Longest sentence that is read; messages are shorter, and longer ones are cut. */
const MAX_SENTENCE = 600;

/** Pages repeat themselves; what was read a moment ago need not be read again. */
const readText = remembered((text): Reading | null => {
  lexicon ??= buildLexicon(LANGUAGES);
  const folded = fold(text.slice(0, MAX_SENTENCE));
  if (folded === '') return null;
  const hits = lexicon(folded);
  if (hits.length === 0) return null;
  const lang = bestLanguage(hits);
  const own = hits.filter((hit) => hit.lang === lang || hit.lang === 'any');
  return { ...interpret(own, lang, text, folded), isLabel: false };
}, MAX_SENTENCE);

/** Reads a sentence in whichever language explains most of it; null where no known word stands in it. */
export function readSentence({ text, isLabel }: Clause): Reading | null {
  const reading = readText(text);
  return isLabel && reading !== null ? { ...reading, isLabel } : reading;
}

/** The language whose words cover the most letters, counting that a name and its fate belong together. */
function bestLanguage(hits: readonly Hit[]): string {
  const scores = new Map<string, number>();
  const roles = new Map<string, Set<Role>>();
  for (const hit of hits) {
    if (hit.lang === 'any') continue;
    const share = hit.role === 'filler' ? 0.4 : 1;
    scores.set(hit.lang, (scores.get(hit.lang) ?? 0) + share * (hit.end - hit.start) - hit.rest / 2);
    if (hit.role === 'filler') continue;
    const seen = roles.get(hit.lang) ?? new Set();
    roles.set(hit.lang, seen.add(hit.role));
  }
  let best = 'any';
  let bestScore = 0;
  for (const [lang, score] of scores) {
    const total = score + worth(roles.get(lang) ?? new Set());
    if (total > bestScore) {
      best = lang;
      bestScore = total;
    }
  }
  return best;
}

/** A language that says what became of it explains more than one that only names something. */
function worth(roles: ReadonlySet<Role>): number {
  if (roles.size === 0) return -100;
  const fates: readonly Role[] = ['fail', 'expired', 'used', 'absent', 'broken'];
  return 3 * roles.size + (fates.some((role) => roles.has(role)) ? 1 : 0);
}

function interpret(all: Hit[], lang: string, text: string, folded: string): Omit<Reading, 'isLabel'> {
  const hits = all.filter((hit) => !isSplit(hit, all));
  const roles = new Set(hits.map((hit) => hit.role));
  const alsoOther = hits.some((hit) => isOther(hit, folded)) || isRightBut(hits, folded);
  const said = fate(roles, hits, folded);
  const isRefused = said?.[0] === 'rejected';
  const subject = roles.has('name') ? 'captcha' : alsoOther ? 'other' : roles.has('weak') ? 'weak' : 'none';
  // A question states nothing: "Captcha failed?" heads an explanation.
  const talk = roles.has('talk') || folded.length > 300 || text.trimEnd().endsWith('?');
  const isCode = hits.some((hit) => hit.role === 'weak' && CODE.test(hit.term));
  const doubtful = roles.has('doubt');
  return {
    subject,
    outcome: said?.[0] ?? null,
    what: said?.[1] ?? '',
    lang,
    alsoOther,
    isCode,
    isTypedCode: hits.some(({ role, term }) => role === 'weak' && CODE.test(term) && !SENT_ALONG.test(term)),
    isThing: hits.every(({ role, term }) => role !== 'weak' || isThing(term)),
    isSolution: roles.has('weak') && hits.every(({ role, term }) => role !== 'weak' || isSolution(term)),
    isPictured: roles.has('picture'),
    isWriting: isWriting(folded),
    doubtful,
    isFault: roles.has('fail') || roles.has('not') || roles.has('absent') || roles.has('malformed'),
    hasAgain: hits.some((hit) => hit.role === 'again' && !isRefresh(hit)),
    isQualified: isQualified(hits, folded),
    asks: roles.has('ask'),
    isRefresh: hits.some(isRefresh),
    known: knownShare(hits, folded),
    // Asked of refusals only: nothing else is weighed by them.
    isWrong: said?.[1] === 'failed' && hits.some(({ role, term }) => role === 'fail' && WRONG.test(term)),
    isErrorOnly: said?.[1] === 'failed' && isErrorOnly(hits, folded),
    isSupposed: isRefused && isConditional(hits, folded, lang),
    isOfIt: isRefused && said[1] !== 'score' && hasStranger(hits, folded, lang),
    distance: isRefused ? distanceOf(hits) : 0,
    talk,
    text,
  };
}

/** What followed from the failure, as opposed to another thing that failed. */
const CONSEQUENCE =
  /^(?:access denied|blocked|denied|not allowed|forbidden|unauthori[sz]ed|suspended|permission)$/;

function isOther({ role, term }: Hit, folded: string): boolean {
  if (role !== 'other' || CONSEQUENCE.test(term)) return false;
  return !(SENT_THING.test(term) && NOT_SENT.test(folded));
}

/** "Codice di conferma che …": half of a name is no request to confirm. "Failed attempts" are no failure of this one. */
function isSplit({ role, start, end, rest }: Hit, hits: readonly Hit[]): boolean {
  if (role === 'fail')
    return hits.some(
      (hit) =>
        hit.role === 'filler' &&
        hit.start < start &&
        hit.end + hit.rest >= end + rest &&
        hit.term.includes(' '),
    );
  if (role !== 'ask') return false;
  return hits.some(
    (hit) =>
      (hit.role === 'weak' || hit.role === 'name') && hit.start < start && hit.end > start && hit.end < end,
  );
}

const SENT_ALONG =
  /token|jeton|令牌|權杖|トークン|토큰|токен|टोकन|টোকেন|διακριτικ|توكن|אסימון|respon|レスポンス|响应|回應/i;

/** From here on scripts write their words together. */
const FIRST_JOINED = 0x2e80;

function isQualified(hits: readonly Hit[], folded: string): boolean {
  return hits.some(({ role, start }) => {
    if (role !== 'weak' || start === 0 || folded.charCodeAt(start - 1) < FIRST_JOINED) return false;
    return !hits.some((other) => other.start < start && other.end >= start);
  });
}

function distanceOf(hits: readonly Hit[]): number {
  const names = hits.filter((hit) => hit.role === 'name');
  const fates = hits.filter((hit) => hit.role === 'fail' || hit.role === 'okay');
  let nearest = Number.POSITIVE_INFINITY;
  for (const name of names)
    for (const fate of fates) nearest = Math.min(nearest, unknownBetween(name, fate, hits));
  return Number.isFinite(nearest) ? Math.max(0, nearest) : 0;
}

/** "The captcha that you have entered is wrong": what is known between the two parts them less. */
function unknownBetween(a: Hit, b: Hit, hits: readonly Hit[]): number {
  const from = Math.min(a.end, b.end);
  const to = Math.max(a.start, b.start);
  let unknown = Math.max(0, to - from);
  let reached = from;
  for (const { start, end, rest } of hits) {
    if (start >= to) break;
    const covered = Math.min(end + Math.min(rest, 4), to) - Math.max(start, reached);
    if (covered <= 0) continue;
    unknown -= covered / 2;
    reached = Math.max(reached, end);
  }
  return unknown;
}

function knownShare(hits: readonly Hit[], folded: string): number {
  let known = 0;
  let reached = 0;
  for (const hit of hits) {
    const end = hit.end + Math.min(hit.rest, 4);
    known += Math.max(0, end - Math.max(reached, hit.start));
    reached = Math.max(reached, end);
  }
  return Math.min(1, known / Math.max(1, folded.length));
}

/** Words for a code, an answer or characters, folded as the terms are: what is typed in, not what is passed. */
const CODE =
  /c[oòóôö]d|k[oôöó]d|kood|code|code|codi|koaď|cifr|коd|код|κωδικ|κώδικ|רמז|קוד|רמ|رمز|كود|كد|كوڈ|كود|कोड|कूट|संकेत|কোড|கோட்|குறியீடு|కోడ్|ಕೋಡ್|കോഡ്|કોડ|ਕੋਡ|කේත|ኮድ|コード|코드|번호|码|碼|^ma(?: |$)|msimbo|рамз|კოდ|կոդ|รหัส|โค้ด|កូដ|កូដ|ကုဒ်|ລະຫັດ|token|jeton|令牌|權杖|トークン|토큰|токен|टोकन|টোকেন|διακριτικ|توكن|אסימון|answer|respon|response|respuesta|resposta|reponse|risposta|antwort|antwoord|svar|ответ|odpow|odpov|cevap|yanit|回答|答案|答え|답변|정답|pytani|question|pregunt|pergunt|domand|frage|fraga|sporsm|spørgsm|vraag|otazk|kerdes|intrebar|pitanj|vprasanj|вопрос|питанн|въпрос|питањ|ερωτησ|soru|سؤال|שאלה|质问|質問|问题|問題|질문|cau hoi|pertanyaan/i;
