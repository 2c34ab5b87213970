/** Reads one sentence: what it speaks of, and what it says became of it. */
import type { Outcome } from '../protocol/words.ts';
import { LANGUAGES } from './languages/index.ts';
import { buildLexicon, type Hit, type Role } from './lexicon.ts';
import { fold } from './text.ts';

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
  /** Talk about captchas, not a message. */
  talk: boolean;
  text: string;
}

let lexicon: ((folded: string) => Hit[]) | null = null;

/** Longest sentence that is read; messages are shorter, and longer ones are cut. */
const MAX_SENTENCE = 600;

/** Reads a sentence in whichever language explains most of it; null where no known word stands in it. */
export function readSentence(text: string): Reading | null {
  lexicon ??= buildLexicon(LANGUAGES);
  const folded = fold(text.slice(0, MAX_SENTENCE));
  if (folded === '') return null;
  const hits = lexicon(folded);
  if (hits.length === 0) return null;
  const lang = bestLanguage(hits);
  const own = hits.filter((hit) => hit.lang === lang || hit.lang === 'any');
  return interpret(own, lang, text, folded);
}

/** The language whose words cover the most letters, counting that a name and its fate belong together. */
function bestLanguage(hits: readonly Hit[]): string {
  const scores = new Map<string, number>();
  const roles = new Map<string, Set<Role>>();
  for (const hit of hits) {
    if (hit.lang === 'any') continue;
    scores.set(hit.lang, (scores.get(hit.lang) ?? 0) + (hit.end - hit.start));
    const seen = roles.get(hit.lang) ?? new Set();
    roles.set(hit.lang, seen.add(hit.role));
  }
  let best = 'any';
  let bestScore = 0;
  for (const [lang, score] of scores) {
    const total = score + 3 * (roles.get(lang)?.size ?? 0);
    if (total > bestScore) {
      best = lang;
      bestScore = total;
    }
  }
  return best;
}

function interpret(hits: Hit[], lang: string, text: string, folded: string): Reading {
  const roles = new Set(hits.map((hit) => hit.role));
  const alsoOther = roles.has('other');
  const said = fate(roles, hits);
  const subject = roles.has('name') ? 'captcha' : alsoOther ? 'other' : roles.has('weak') ? 'weak' : 'none';
  const talk = roles.has('talk') || folded.length > 300;
  return { subject, outcome: said?.[0] ?? null, what: said?.[1] ?? '', lang, alsoOther, talk, text };
}

/** What is said, the particular before the general. */
function fate(roles: ReadonlySet<Role>, hits: readonly Hit[]): [Outcome, string] | null {
  const failed = roles.has('fail') || (roles.has('not') && roles.has('okay'));
  if (roles.has('bot')) return ['rejected', 'bot'];
  if (roles.has('broken')) return ['misconfigured', 'broken'];
  if (roles.has('score') && (failed || roles.has('name'))) return ['rejected', 'score'];
  if (roles.has('expired') && roles.has('used')) return ['stale', 'stale'];
  if (roles.has('expired'))
    return failedOrExpired(hits) ? ['rejected', 'failed-or-expired'] : ['expired', 'expired'];
  if (roles.has('used')) return ['stale', 'used'];
  if (failed) return roles.has('absent') ? ['rejected', 'failed-or-absent'] : ['rejected', 'failed'];
  if (roles.has('absent')) return ['missing', 'absent'];
  if (roles.has('ask') && roles.has('okay')) return ['rejected', 'asked-right'];
  if (roles.has('ask')) return ['missing', 'asked'];
  if (roles.has('again')) return ['rejected', 'again'];
  if (roles.has('okay')) return ['accepted', 'right'];
  return null;
}

/** "invalid or expired", as opposed to "failed: expired". */
function failedOrExpired(hits: readonly Hit[]): boolean {
  const fail = hits.find((hit) => hit.role === 'fail');
  const expired = hits.find((hit) => hit.role === 'expired');
  return fail !== undefined && expired !== undefined && Math.abs(expired.start - fail.end) <= 12;
}
