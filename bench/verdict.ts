import { judge } from '../utils/verdict/index.ts';
import type { Figure } from './figures.ts';
import { median } from './figures.ts';

const SIZE = 64 * 1024;
const ROUNDS = 21;
/** Judged together, as the clock of a thread is coarse. */
const BATCH = 5;
/** The engine compiles what it runs often; a worker that has just started has not done so yet. */
const WARM_UP = 20;

const MESSAGE = '<p role="alert">Captcha verification failed, please try again.</p>';
const PARAGRAPH =
  '<div class="card"><h2>Delivery</h2><p>Your order leaves our house within two days. <a href="/help">Help</a></p></div>\n';

/** A response of about 64 kB whose message stands near its end. */
const BODIES: Record<string, { contentType: string; body: string }> = {
  HTML: {
    contentType: 'text/html',
    body: `<!doctype html><html><body>${PARAGRAPH.repeat(Math.floor(SIZE / PARAGRAPH.length))}${MESSAGE}</body></html>`,
  },
  JSON: {
    contentType: 'application/json',
    body: JSON.stringify({
      items: Array.from({ length: 935 }, (_, i) => ({
        id: i,
        name: `Item ${i}`,
        text: 'Leaves our house within two days.',
      })),
      errors: [{ code: 'captcha_invalid', message: 'Captcha verification failed' }],
    }),
  },
};

/** CPU time of this thread in milliseconds a run: other work on the machine does not count. */
function costOf(run: () => unknown): number {
  const before = process.threadCpuUsage();
  for (let i = 0; i < BATCH; i++) run();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000 / BATCH;
}

/** What judging 64 kB costs in Node; beside it, what it costs the engine to split the same text into words. */
export function measureVerdict(): Figure[] {
  return Object.entries(BODIES).map(([what, { contentType, body }]) => {
    const judging = () => judge({ response: { status: 400, contentType, body } });
    const splitting = () => body.toLowerCase().split(/\W+/).length;
    for (let i = 0; i < WARM_UP; i++) judging();
    const samples = Array.from({ length: ROUNDS }, () => [costOf(judging), costOf(splitting)] as const);
    return {
      name: `Verdict on ${Math.round(body.length / 1024)} kB of ${what}`,
      value: median(samples.map(([judged]) => judged)),
      unit: 'ms',
      beside: { name: 'splitting it into words', value: median(samples.map(([, split]) => split)) },
      goal: { atMost: 5, of: 'value' },
    };
  });
}
