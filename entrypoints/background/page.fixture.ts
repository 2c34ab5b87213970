/** A page with a form, for unit tests of what becomes of its submissions. */
import type { SubmissionSeen } from '../../utils/protocol/observations.ts';
import type { Frame } from './sender.ts';

export const frame: Frame = {
  tabId: 1,
  frameId: 0,
  origin: 'https://shop.example',
  url: 'https://shop.example/login',
  topHost: 'shop.example',
};

/** What the page tells of a request that it makes; nothing in its text is an answer. */
export const told: SubmissionSeen = {
  type: 'submission',
  id: 'x-1',
  channel: 'fetch',
  url: 'https://shop.example/send',
  method: 'POST',
  payload: '{"user":"a"}',
  siteKeys: [],
  at: 1_800_000_000_000,
};
