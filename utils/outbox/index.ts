/** The durable queue of reports. */
export { createOutbox, type Enqueued, type Outbox, type ReportRequest, WINDOW_MS } from './outbox.ts';
export { type OutboxReasonKey, REASONS } from './reasons.ts';
export { isClosed } from './transitions.ts';
