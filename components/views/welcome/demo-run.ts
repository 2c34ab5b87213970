/**
 * The demo of the welcome page: an invented submission and answer go through the real judge and the real
 * attribution. Nothing leaves the page.
 */
import type { Facts } from '../../../utils/protocol/judging';
import type { Outcome, Sentence } from '../../../utils/protocol/words';

export type Scene = 'bad' | 'late' | 'password';

interface Staging {
  status: number;
  body: string;
  /** Seconds from ready to submitted. */
  age: number;
}

const SCENES: Record<Scene, Staging> = {
  bad: { status: 400, body: '{"success":false,"error-codes":["invalid-input-response"]}', age: 9 },
  late: { status: 400, body: '{"success":false,"error-codes":["timeout-or-duplicate"]}', age: 312 },
  password: { status: 401, body: '{"success":false,"error":"Wrong e-mail or password"}', age: 7 },
};

export interface DemoResult {
  age: number;
  answer: string;
  outcome: Outcome;
  confidence: number;
  reason: Sentence;
  /** Whether the rules would have reported the task. */
  report: boolean;
}

const HOST = 'shop.example';

function factsOf(age: number): Facts {
  return {
    kind: 'turnstile',
    ageAtSubmission: age,
    answerMatches: true,
    earlierUses: 0,
    pageHost: HOST,
    taskHost: HOST,
    pageSiteKeys: ['demo'],
    taskSiteKey: 'demo',
    solutionUserAgent: null,
    browserUserAgent: navigator.userAgent,
    acceptedLately: 3,
    rejectedLately: 0,
    minScore: null,
    pageAction: null,
  };
}

/** Plays one scene. The judge's tables are large and loaded only here. */
export async function runDemo(scene: Scene): Promise<DemoResult> {
  const [{ judge }, { attribute }] = await Promise.all([
    import('../../../utils/verdict'),
    import('../../../utils/attribution'),
  ]);
  const { status, body, age } = SCENES[scene];
  const verdict = judge({ response: { status, contentType: 'application/json', body } });
  const { action, reason } = attribute(verdict, factsOf(age));
  return {
    age,
    answer: body,
    outcome: verdict.outcome,
    confidence: verdict.confidence,
    reason,
    report: action === 'report',
  };
}
