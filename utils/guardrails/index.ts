/** What stops automatic reports when they stop making sense, and the decision itself. */
export { type Decision, decide, type Situation } from './decide.ts';
export { createGuardrails, type Guardrails } from './guardrails.ts';
export { type GuardrailReasonKey, REASONS } from './reasons.ts';
