/** What happens to a judged submission: reported, held for the user, or neither. One table, first row that fits. */
import { kindOf } from '../captcha/index.ts';
import type { Attribution } from '../protocol/judging.ts';
import type { CaptchaKind, Mode, Sentence } from '../protocol/words.ts';
import type { GuardrailReasonKey } from './reasons.ts';

export interface Situation {
  mode: Mode;
  kind: CaptchaKind;
  attribution: Attribution;
  /** Null: a token whose task number is not known. */
  taskId: number | null;
  /** The service has confirmed that the task belongs to one of the user's keys; null: not asked yet, or no key. */
  verified: boolean | null;
  /** Origin that announced the task, null where nobody did. */
  announcer: string | null;
  site: string;
  windowEndsAt: number;
  now: number;
  /** A report of this task exists already, in whatever state. */
  alreadyReported: boolean;
  /** Ids of the pauses that are in force: `site:…`, `origin:…`. */
  pauses: ReadonlySet<string>;
  /** Automatic reports of this site in the last hour, and their limit. */
  reportsThisHour: number;
  reportsPerHour: number;
}

export interface Decision {
  action: 'report' | 'hold' | 'none';
  reason: Sentence;
}

interface Row {
  when: (situation: Situation) => boolean;
  action: Decision['action'];
  /** Without one the attribution's own sentence says it best. */
  reason?: GuardrailReasonKey;
}

/**
 * First what makes a report impossible or pointless, then what the user wants, then what asks for care. Held
 * rather than dropped wherever the user may know better; a held report still ends with the window.
 */
const ROWS: readonly Row[] = [
  { when: (s) => s.attribution.action === 'no', action: 'none' },
  { when: (s) => s.taskId === null, action: 'none', reason: 'decision.no-number' },
  { when: (s) => s.alreadyReported, action: 'none', reason: 'decision.already' },
  { when: (s) => s.mode === 'off', action: 'none', reason: 'decision.off' },
  { when: (s) => s.now >= s.windowEndsAt, action: 'none', reason: 'decision.too-late' },
  { when: (s) => s.verified === false, action: 'none', reason: 'decision.unverified' },
  { when: (s) => originPaused(s), action: 'none', reason: 'decision.origin-paused' },
  { when: (s) => s.attribution.action === 'hold', action: 'hold' },
  // A page could announce the number of another tab's task with an answer of its own making: only the service's
  // word for the task and its answer lets it be reported without a click.
  { when: (s) => s.announcer !== null && s.verified !== true, action: 'hold', reason: 'decision.unverified' },
  { when: (s) => !kindOf(s.kind).automatic, action: 'hold', reason: 'decision.by-hand' },
  { when: (s) => s.attribution.fault !== 'token', action: 'hold' },
  { when: (s) => s.pauses.has(`site:${s.site}`), action: 'hold', reason: 'decision.site-paused' },
  { when: (s) => s.reportsThisHour >= s.reportsPerHour, action: 'hold', reason: 'decision.site-cap' },
  { when: (s) => s.mode === 'ask', action: 'hold', reason: 'decision.ask' },
];

/** Decides. Pure. */
export function decide(situation: Situation): Decision {
  const row = ROWS.find(({ when }) => when(situation));
  if (row === undefined) return { action: 'report', reason: situation.attribution.reason };
  return {
    action: row.action,
    reason: row.reason ? sentence(row.reason, situation) : situation.attribution.reason,
  };
}

const originPaused = (s: Situation) => s.announcer !== null && s.pauses.has(`origin:${s.announcer}`);

function sentence(key: GuardrailReasonKey, s: Situation): Sentence {
  switch (key) {
    case 'decision.site-paused':
      return { key, params: { site: s.site } };
    case 'decision.origin-paused':
      return { key, params: { origin: s.announcer ?? '' } };
    case 'decision.site-cap':
      return { key, params: { site: s.site, count: s.reportsPerHour } };
    default:
      return { key };
  }
}
