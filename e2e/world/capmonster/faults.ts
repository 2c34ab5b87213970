import type { Reply } from '../net/exchange.ts';
import { html, json } from '../net/exchange.ts';
import { apiError } from './errors.ts';

/** A fault that the API plays on demand. A name in capitals is answered as that errorCode. */
export type Fault =
  | 'drop'
  | 'hang'
  | 'not-json'
  | 'wrong-shape'
  | { status: number; retryAfterSeconds?: number }
  | `ERROR_${string}`
  | 'WRONG_CAPTCHA_ID'
  | 'CAPTCHA_NOT_READY';

export interface FaultOrder {
  fault: Fault;
  /** Only calls of this path (`/getTaskResult`); all when absent. */
  path?: string;
  /** How many calls; until `clear` when absent. */
  times?: number;
}

function play(fault: Fault): Reply {
  if (typeof fault === 'object') {
    const headers: Record<string, string> = { 'content-type': 'text/html' };
    if (fault.retryAfterSeconds !== undefined) headers['retry-after'] = String(fault.retryAfterSeconds);
    return { status: fault.status, headers, body: `<h1>${fault.status}</h1>` };
  }
  if (fault === 'drop' || fault === 'hang') return { network: fault };
  if (fault === 'not-json') return html('<!doctype html><title>Maintenance</title><h1>We will be back</h1>');
  if (fault === 'wrong-shape') return json(['this', 'is', 'not', 'an', 'answer']);
  return apiError(fault);
}

/** A queue of faults: the first order that fits a call is played. */
export function createFaults() {
  let orders: FaultOrder[] = [];
  return {
    add: (order: FaultOrder) => {
      orders.push({ ...order });
    },
    clear: () => {
      orders = [];
    },
    /** The fault to play for this path; undefined: none. */
    take: (path: string): { fault: Fault; reply: Reply } | undefined => {
      const order = orders.find(({ path: wanted }) => wanted === undefined || wanted === path);
      if (!order) return undefined;
      if (order.times !== undefined && --order.times <= 0) orders = orders.filter((one) => one !== order);
      return { fault: order.fault, reply: play(order.fault) };
    },
  };
}
