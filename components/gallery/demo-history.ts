/**
 * An invented history of seven weeks: a shop that takes tokens, one that has begun to refuse, a site that
 * never took any, late and reused tokens. The same for the same seed.
 */
import type { HistoryEntry } from '../../utils/protocol/views';
import type { CaptchaKind } from '../../utils/protocol/words';
import { entry } from './demo-data.ts';

const DAY_MS = 86_400_000;

interface Plan {
  site: string;
  path: string;
  kind: CaptchaKind;
  taskType: string;
  perDay: number;
  /** Share accepted, by days before now. */
  accepts: (daysAgo: number) => number;
  /** Share late or reused. */
  late: number;
  reused: number;
}

const PLANS: Plan[] = [
  {
    site: 'shop.example',
    path: '/login',
    kind: 'turnstile',
    taskType: 'TurnstileTask',
    perDay: 9,
    accepts: () => 0.93,
    late: 0.03,
    reused: 0.01,
  },
  {
    site: 'tickets.example',
    path: '/checkout',
    kind: 'recaptcha2',
    taskType: 'RecaptchaV2Task',
    perDay: 8,
    accepts: (ago) => (ago < 2 ? 0.1 : 0.9),
    late: 0.16,
    reused: 0.02,
  },
  {
    site: 'forum.example',
    path: '/register',
    kind: 'hcaptcha',
    taskType: 'HCaptchaTask',
    perDay: 5,
    accepts: () => 0.71,
    late: 0.04,
    reused: 0.12,
  },
  {
    site: 'auctions.example',
    path: '/bid',
    kind: 'turnstile',
    taskType: 'TurnstileTask',
    perDay: 2,
    accepts: () => 0,
    late: 0,
    reused: 0,
  },
  {
    site: 'news.example',
    path: '/comments',
    kind: 'recaptcha3',
    taskType: 'RecaptchaV3TaskProxyless',
    perDay: 4,
    accepts: () => 0.86,
    late: 0.02,
    reused: 0,
  },
  {
    site: 'library.example',
    path: '/search',
    kind: 'geetest4',
    taskType: 'GeeTestTask',
    perDay: 2,
    accepts: () => 0.95,
    late: 0,
    reused: 0,
  },
];

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const NO_REPORT: HistoryEntry['report'] = {
  state: 'none',
  method: null,
  answeredAt: null,
  errorCode: null,
  answer: null,
};

function invent(plan: Plan, at: number, daysAgo: number, taskId: number, random: () => number): HistoryEntry {
  const base = entry({
    id: taskId,
    at,
    taskId,
    kind: plan.kind,
    taskType: plan.taskType,
    site: plan.site,
    page: `https://${plan.site}${plan.path}`,
    ageMs: Math.round(5000 + random() * 20_000),
  });
  const chance = random();
  const sent = { ...base.report, answeredAt: at + 2100 };
  if (chance < plan.late) {
    const ageMs = Math.round(131_000 + random() * 18_000);
    return {
      ...base,
      outcome: 'expired',
      fault: 'late',
      reason: { key: 'fault.late', params: { age: Math.round(ageMs / 1000), life: 120 } },
      ageMs,
      report: NO_REPORT,
    };
  }
  if (chance < plan.late + plan.reused) {
    return {
      ...base,
      outcome: 'stale',
      fault: 'reused',
      reason: { key: 'fault.reused', params: { uses: 1 } },
      report: NO_REPORT,
    };
  }
  if (random() < plan.accepts(daysAgo)) {
    return {
      ...base,
      outcome: 'accepted',
      fault: null,
      confidence: 0.94,
      evidence: [],
      reason: { key: 'fault.accepted' },
      report: NO_REPORT,
    };
  }
  if (random() < 0.06) {
    return {
      ...base,
      report: {
        ...sent,
        state: 'refused',
        errorCode: 'ERROR_NO_SUCH_CAPCHA_ID',
        answer: '{"errorId":1,"errorCode":"ERROR_NO_SUCH_CAPCHA_ID"}',
      },
    };
  }
  return { ...base, report: sent };
}

/** Entries of the last `days` days before `now`, oldest first. */
export function demoHistory(now: number, days = 45): HistoryEntry[] {
  const random = numbers(7);
  const entries: HistoryEntry[] = [];
  for (let ago = days - 1; ago >= 0; ago -= 1) {
    for (const plan of PLANS) {
      const count = Math.round(plan.perDay * (0.6 + random() * 0.8));
      for (let i = 0; i < count; i += 1) {
        const at = Math.round(now - ago * DAY_MS - random() * DAY_MS * 0.35);
        entries.push(invent(plan, at, ago, 7_000_000 + entries.length, random));
      }
    }
  }
  return entries.sort((a, b) => a.at - b.at);
}
