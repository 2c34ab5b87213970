/** The door of the verdict: what a site said about a submission, with its evidence. */
export { judge } from './judge.ts';
export { REPORT_THRESHOLD } from './threshold.ts';
