import { json } from '../../net/exchange.ts';
import type { Decision, WayToAnswer } from '../ways.ts';

const body = (decision: Decision) =>
  decision.ok
    ? { success: true, message: decision.message }
    : { success: false, message: decision.message, 'error-codes': decision.codes };

/** JSON with the vendor's codes passed on. */
export const json200False: WayToAnswer = {
  name: 'json-200-false',
  reply: (decision) => json(body(decision)),
};

/** JSON with the message alone. */
export const jsonMessage: WayToAnswer = {
  name: 'json-message',
  reply: ({ ok, message }) => json({ ok, message }),
};

const withStatus = (status: number): WayToAnswer => ({
  name: `json-${status}`,
  reply: (decision) => json(body(decision), decision.ok ? 200 : status),
});

export const json400 = withStatus(400);
export const json401 = withStatus(401);
export const json403 = withStatus(403);
export const json409 = withStatus(409);
export const json422 = withStatus(422);
export const json429 = withStatus(429);
export const json500 = withStatus(500);
