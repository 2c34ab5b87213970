/** What a sentence says became of what it names: failed, expired, missing, asked for, broken, right. */
import type { Outcome } from '../protocol/words.ts';
import {
  ACCEPTED,
  AND,
  ASKS_LAST,
  BECAUSE,
  BUT,
  ERROR_NOUN,
  FAULT,
  HAPPENED,
  LOW,
  NEGATION_LAST,
  NONE,
  NOT_DONE,
  REFRESH,
  REFUSED,
  REQUEST,
  SENDING,
  SERVER,
  WELL,
} from './languages/particles.ts';
import type { Hit, Role } from './lexicon.ts';

/** What is said, the particular before the general. */
export function fate(
  roles: ReadonlySet<Role>,
  hits: readonly Hit[],
  folded: string,
): [Outcome, string] | null {
  if (isDenied(hits)) return ['accepted', 'right'];
  const failed = roles.has('fail') || roles.has('malformed') || negated(hits);
  // "You look like a robot: please complete the captcha" asks for what has not been judged yet.
  const isAsked = roles.has('ask') && !failed;
  if (roles.has('bot') && !isAsked) return ['rejected', 'bot'];
  if (roles.has('malformed') && hits.some(isRequest)) return ['misconfigured', 'broken'];
  if (roles.has('broken') && !isRefusedByServer(hits)) return ['misconfigured', 'broken'];
  if (roles.has('score') && (failed || LOW.test(folded))) return ['rejected', 'score'];
  if (roles.has('suspicion') && !failed && !isAsked && hits.some(isBrand)) return ['rejected', 'bot'];
  if (roles.has('expired') && roles.has('used')) return ['stale', 'stale'];
  if (roles.has('expired'))
    return isNear(hits, 'expired', 12) ? ['rejected', 'failed-or-expired'] : ['expired', 'expired'];
  if (roles.has('used')) return ['stale', 'used'];
  if (
    roles.has('ask') &&
    failed &&
    !isSaidFirst(hits) &&
    (isLong(hits) || (!roles.has('fail') && hits.some(({ lang }) => NEGATION_LAST.has(lang))))
  )
    return ['missing', 'asked'];
  if (roles.has('ask') && failed && isNamedAfterAsk(hits)) return ['missing', 'asked'];
  if (failed && hits.some((hit) => hit.role === 'absent' && BECAUSE.test(folded.slice(hit.end))))
    return ['missing', 'absent'];
  if (failed && roles.has('absent')) return ['rejected', besideAbsent(hits)];
  if (failed) return ['rejected', 'failed'];
  if (roles.has('absent') && isBadlyDone(hits)) return ['rejected', 'failed'];
  if (roles.has('absent')) return asksForValid(hits) ? ['rejected', 'asked-right'] : ['missing', 'absent'];
  if (roles.has('ask') && roles.has('again'))
    return isBeforeRetry(hits, folded) ? ['missing', 'asked'] : ['rejected', 'again'];
  if (roles.has('ask') && asksForRight(hits)) return ['rejected', 'asked-right'];
  if (roles.has('ask')) return ['missing', 'asked'];
  if (roles.has('again')) return ['rejected', 'again'];
  if (roles.has('okay')) return ['accepted', 'right'];
  return null;
}

/** A captcha by its own name, which is no language's. */
const isBrand = ({ role, lang }: Hit): boolean => role === 'name' && lang === 'any';

/** "Sign-in failed, please complete the captcha": what failed stands before the request, the captcha after it. */
function isNamedAfterAsk(hits: readonly Hit[]): boolean {
  const ask = hits.find((hit) => hit.role === 'ask');
  if (ask === undefined) return false;
  const names = hits.filter((hit) => hit.role === 'name');
  const fails = hits.filter((hit) => hit.role === 'fail');
  if (names.length === 0 || fails.length === 0) return false;
  return names.every((hit) => hit.start >= ask.end - 1) && fails.every((hit) => hit.end < ask.start);
}

/** "The captcha is wrong, please go back and enter it again": what it asks for comes after that. */
function isSaidFirst(hits: readonly Hit[]): boolean {
  const asked = Math.min(...hits.filter(({ role }) => role === 'ask').map(({ start }) => start));
  return hits.some(
    (name) =>
      (name.role === 'name' || name.role === 'weak') &&
      name.end <= asked &&
      hits.some(
        (fail) =>
          fail.role === 'fail' && fail.end <= asked && fail.start >= name.end && gap(name, fail) <= 24,
      ),
  );
}

/** "Complete the captcha and try again": what is tried again is the form, the captcha was not answered. */
function isBeforeRetry(hits: readonly Hit[], folded: string): boolean {
  const ask = hits.find(({ role }) => role === 'ask');
  return hits.every(
    ({ role, start, term }) =>
      role !== 'again' ||
      (ask !== undefined && ask.end < start && !REFRESH.test(term) && AND.test(folded.slice(0, start))),
  );
}

/** "Enter the correct text", as opposed to "confirm", which is both a request and a good outcome. */
function asksForRight(hits: readonly Hit[]): boolean {
  const asks = hits.filter((hit) => hit.role === 'ask');
  return hits.some(
    (hit) => hit.role === 'okay' && !asks.some((ask) => ask.start <= hit.start && ask.end > hit.start),
  );
}

/** "You did not complete the captcha properly": done, but not as it should be. */
function isBadlyDone(hits: readonly Hit[]): boolean {
  const undone = hits.find(({ role, term }) => role === 'absent' && NOT_DONE.test(`${term} `));
  if (undone === undefined) return false;
  // "You did not enter it, please enter the correct one" is a request.
  const asks = hits.some(({ role, start }) => role === 'ask' && start >= undone.end);
  return !asks && hits.some(({ role, term }) => role === 'okay' && WELL.test(term));
}

/** "Enter a valid captcha" where the request stands among what is missing. */
function asksForValid(hits: readonly Hit[]): boolean {
  const isAsked = hits.every(({ role, term }) => role !== 'absent' || ASKS_LAST.test(term));
  return isAsked && hits.some(({ role }) => role === 'okay') && hits.some(({ role }) => role === 'name');
}

/** What failed, where the same sentence says that something is missing. */
function besideAbsent(hits: readonly Hit[]): string {
  if (isNear(hits, 'absent', 8)) return 'failed-or-absent';
  return isAside(hits) ? 'failed' : 'failed-and-absent';
}

/** "Not sent, since the captcha was wrong": what failed stands at the captcha, what was not sent is the form. */
function isAside(hits: readonly Hit[]): boolean {
  const names = hits.filter(({ role }) => role === 'name');
  const nearest = (role: Role) =>
    Math.min(
      ...hits.filter((hit) => hit.role === role).flatMap((hit) => names.map((name) => gap(name, hit))),
    );
  const isForm = hits.every(
    ({ role, term }) => role !== 'absent' || (SENDING.test(term) && !/token|response|captcha/.test(term)),
  );
  return isForm && names.length > 0 && nearest('fail') <= 14 && nearest('absent') >= nearest('fail') + 10;
}

/** A negation close to what would be right: "is not correct", "could not be verified". */
function negated(hits: readonly Hit[]): boolean {
  const nots = hits.filter((hit) => hit.role === 'not');
  return hits.some(
    (hit) =>
      hit.role === 'okay' &&
      nots.some((not) => gap(not, hit) <= 28 && (not.start < hit.start || NEGATION_LAST.has(hit.lang))),
  );
}

/** "The answer was refused by the server": it has judged, so it is not what is broken. */
function isRefusedByServer(hits: readonly Hit[]): boolean {
  return (
    hits.every(({ role, term }) => role !== 'broken' || SERVER.test(term)) &&
    (hits.some(({ role, term }) => role === 'fail' && REFUSED.test(term)) ||
      (negated(hits) && hits.some(({ role, term }) => role === 'okay' && ACCEPTED.test(term))))
  );
}

/** "No captcha errors": what failed is counted, and there is none of it. */
function isDenied(hits: readonly Hit[]): boolean {
  const faults = hits.filter((hit) => hit.role === 'fail');
  return (
    faults.length > 0 &&
    faults.every(
      (fault) =>
        FAULT.test(fault.term) &&
        hits.some(
          (none) =>
            (none.role === 'not' || none.role === 'absent') &&
            NONE.test(none.term) &&
            none.end <= fault.start &&
            hits.every(
              (between) => between.role === 'name' || between.start >= fault.start || between.end <= none.end,
            ) &&
            fault.start - none.end <= 18,
        ),
    )
  );
}

/** Whether nothing but a noun for an error says that something failed. */
export function isErrorOnly(hits: readonly Hit[], folded: string): boolean {
  const faults = hits.filter(({ role }) => role === 'fail' || role === 'malformed');
  if (faults.length === 0 || negated(hits)) return false;
  return faults.every(
    ({ start, end, rest, lang }) =>
      ERROR_NOUN.test(folded.slice(start, end + rest)) || (lang === 'zh' && HAPPENED.test(folded)),
  );
}

/** "The captcha was correct, but …": what failed after that is something else. */
export function isRightBut(hits: readonly Hit[], folded: string): boolean {
  const but = BUT.exec(folded);
  if (but === null) return false;
  const { index } = but;
  const right = hits.some(({ role, end }) => role === 'okay' && end <= index + 1);
  const before = hits.some(({ role, end }) => (role === 'fail' || role === 'not') && end <= index + 1);
  return right && !before && hits.some(({ role, end }) => role === 'name' && end <= index + 1);
}

function isRequest({ role, term }: Hit): boolean {
  return role === 'doubt' && REQUEST.test(term);
}

/** Letters between two hits; below 0 where they overlap. */
export function gap(a: Hit, b: Hit): number {
  return Math.max(b.start - a.end, a.start - b.end);
}

/** A long sentence that asks for something is an instruction, whatever else it speaks of. */
function isLong(hits: readonly Hit[]): boolean {
  return Math.max(...hits.map((hit) => hit.end)) - Math.min(...hits.map((hit) => hit.start)) > 70;
}

/** "invalid or expired", "missing or invalid", as opposed to "failed: expired". */
function isNear(hits: readonly Hit[], role: Role, letters: number): boolean {
  const fails = hits.filter((hit) => hit.role === 'fail');
  const others = hits.filter((hit) => hit.role === role);
  return fails.some((fail) => others.some((other) => gap(fail, other) <= letters));
}

/** Whether it asks for something to be loaded anew. */
export function isRefresh({ role, term }: Hit): boolean {
  return role === 'again' && REFRESH.test(term);
}
