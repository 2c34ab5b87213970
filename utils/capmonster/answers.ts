/** The service's answers, parsed. Nothing of them is trusted beyond these shapes. */
import * as z from 'zod/mini';
import { readSolution, type Solution } from './solution.ts';

/** Some deployments send errorId as text; an errorCode without errorId is an error too. */
const errorId = z.optional(z.union([z.number(), z.string()]));

export const Failure = z.object({
  errorId,
  errorCode: z.string().check(z.minLength(1), z.maxLength(200)),
  errorDescription: z.optional(z.nullable(z.string())),
});

export const Balance = z.object({ balance: z.number() });

export const TaskAnswer = z.object({
  status: z.enum(['processing', 'ready']),
  solution: z.optional(z.nullable(z.record(z.string(), z.unknown()))),
});

export const Reported = z.object({ status: z.literal('success') });

/** What `getTaskResult` knows of a task. */
export type TaskResult = { status: 'processing' } | { status: 'ready'; solution: Solution };

/** Parses the body of a `getTaskResult` answer that is not an error; null: not understood. */
export function readTaskResult(json: unknown): TaskResult | null {
  const parsed = TaskAnswer.safeParse(json);
  if (!parsed.success) return null;
  if (parsed.data.status === 'processing') return { status: 'processing' };
  return { status: 'ready', solution: readSolution(parsed.data.solution ?? {}) };
}

/** The error in an answer, if it is one: `errorId` other than 0 with a code, or just a code. */
export function readFailure(json: unknown): { errorCode: string; description: string } | null {
  const parsed = Failure.safeParse(json);
  if (!parsed.success) return null;
  const { errorId: id, errorCode, errorDescription } = parsed.data;
  if (id === 0 || id === '0') return null;
  return { errorCode, description: errorDescription ?? '' };
}
