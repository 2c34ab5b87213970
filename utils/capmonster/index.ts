/** The service's API: one client, every answer a typed result. */
export type { TaskResult } from './answers.ts';
export { TIMEOUT_MS } from './call.ts';
export { BASE_URL, type Client, createClient, type ReportAnswer, reportMethods } from './client.ts';
export { isNoSuchTask, POLL_MS } from './errors.ts';
export { type ApiReasonKey, REASONS } from './reasons.ts';
export type { ApiFailure, ApiResult } from './results.ts';
export type { Solution } from './solution.ts';
