/**
 * The outbox against a model: processes that die at any step of a drain, a service that answers, hangs, fails or
 * loses its answer, in random order. Whatever happens: no call after a definite answer, no more arrivals than
 * answers that were lost plus one, and nothing lost once the world is well again.
 */
import { fc, test } from '@fast-check/vitest';
import { expect, vi } from 'vitest';
import type { ApiResult } from '../capmonster/results.ts';
import { type Call, createWorld, final, ok, request, retry, START } from './outbox.fixture.ts';
import { createOutbox, type Outbox } from './outbox.ts';
import { isClosed } from './transitions.ts';

/** The database's stand-in is slow on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

const TASKS = 4;
const never = new Promise<never>(() => {});

/** How one call, and the process that makes it, fares. */
const Fate = fc.constantFrom(
  'good',
  'dies before the call arrives',
  'dies before the answer',
  'dies before noting the answer',
  'offline',
  'server error',
  'server error after taking it',
  'unfamiliar code',
);
type Fate = typeof Fate extends fc.Arbitrary<infer T> ? T : never;

const Step = fc.oneof(
  fc.record({ type: fc.constant('enqueue' as const), taskId: fc.integer({ min: 1, max: TASKS }) }),
  fc.record({ type: fc.constant('drain' as const), fates: fc.array(Fate, { maxLength: 4 }) }),
  fc.record({ type: fc.constant('dies while claiming' as const) }),
  fc.record({ type: fc.constant('restart' as const) }),
  fc.record({ type: fc.constant('wait' as const), ms: fc.integer({ min: 0, max: 8_000 }) }),
);

interface Model {
  /** Calls that reached the service. */
  arrivals: number;
  /** Of those, how many the service took before it was asked never to answer. */
  taken: number;
  /** Calls whose answer the process never noted. */
  lost: number;
  /** The service said an unfamiliar no to what may have been a repetition. */
  mayBeRefused: boolean;
}

/** The answer to a second report is not documented: each of these must do. */
const Repetition = fc.constantFrom(
  { ...retry('ERROR_ALREADY_REPORTED'), errorCode: 'ERROR_ALREADY_REPORTED' },
  { ...final('ERROR_NO_SUCH_CAPCHA_ID'), errorCode: 'ERROR_NO_SUCH_CAPCHA_ID' },
  { ...retry('ERROR_OF_ITS_OWN'), errorCode: 'ERROR_OF_ITS_OWN' },
);
type Repetition = typeof Repetition extends fc.Arbitrary<infer T> ? T : never;

async function chaos(
  useLocks: boolean,
  repetition: Repetition,
  steps: (typeof Step extends fc.Arbitrary<infer T> ? T : never)[],
) {
  const world = await createWorld();
  const models = new Map<number, Model>();
  let fates: Fate[] = [];
  let die: () => void = () => {};
  let keysHang = false;
  let noteHangs = false;

  const modelOf = (taskId: number): Model => {
    const known = models.get(taskId) ?? { arrivals: 0, taken: 0, lost: 0, mayBeRefused: false };
    models.set(taskId, known);
    return known;
  };

  /** The service takes the first call of a task and refuses any other in its own way. */
  function arrive(model: Model): ApiResult<'success'> {
    model.arrivals += 1;
    model.taken += 1;
    if (model.taken === 1) return ok;
    if (repetition.errorCode !== 'ERROR_ALREADY_REPORTED') model.mayBeRefused = true;
    return repetition;
  }

  world.answer = async ({ taskId }: Call) => {
    const before = await world.db.get('outbox', taskId);
    expect(before?.state, 'a call is made only for a report that is durably being sent').toBe('sending');
    const model = modelOf(taskId);
    const fate = fates.shift() ?? 'good';
    switch (fate) {
      case 'good':
        return arrive(model);
      case 'dies before the call arrives':
        model.lost += 1;
        die();
        return never;
      case 'dies before the answer':
        model.lost += 1;
        arrive(model);
        die();
        return never;
      case 'dies before noting the answer': {
        model.lost += 1;
        const said = arrive(model);
        // Only a yes is noted at the key; after any other answer the hanging would meet the next report.
        noteHangs = said.type === 'ok';
        return said;
      }
      case 'offline':
        model.lost += 1;
        return retry(null, true);
      case 'server error':
        model.lost += 1;
        return retry(null, true);
      case 'server error after taking it':
        model.lost += 1;
        arrive(model);
        return retry(null, true);
      default:
        if (model.lost > 0) model.mayBeRefused = true;
        return retry('ERROR_SOMETHING_NEW');
    }
  };

  /** Hangs like a stopped process where it is told to. */
  const hangable = {
    ...world.keys,
    list: () => (keysHang ? hang() : world.keys.list()),
    resume: (id: string) => (noteHangs ? hang() : world.keys.resume(id)),
  };
  function hang(): Promise<never> {
    die();
    return never;
  }

  const start = (): Outbox =>
    createOutbox({ ...world.parts, keys: hangable, ...(useLocks ? {} : { locks: null }) });
  let outbox = start();

  async function drain(given: Fate[]): Promise<number | null | 'dead'> {
    fates = [...given];
    const death = new Promise<'dead'>((resolve) => {
      die = () => resolve('dead');
    });
    const end = await Promise.race([outbox.drain(), death]);
    fates = [];
    keysHang = false;
    noteHangs = false;
    if (end === 'dead') outbox = start();
    return end;
  }

  for (const step of steps) {
    if (step.type === 'enqueue') await outbox.enqueue(request(step.taskId));
    else if (step.type === 'drain') await drain(step.fates);
    else if (step.type === 'wait') world.now += step.ms;
    else if (step.type === 'restart') outbox = start();
    else {
      keysHang = true;
      await drain([]);
    }
  }
  // The world is well again: everything open is sent at its time.
  outbox = start();
  for (let next = await drain([]); next !== null; next = await drain([])) {
    expect(next).not.toBe('dead');
    world.now = Math.max(world.now, Number(next));
  }
  return { world, models };
}

async function verdict({ world, models }: Awaited<ReturnType<typeof chaos>>) {
  const enqueued = await world.db.getAll('outbox');
  expect(enqueued.every(isClosed)).toBe(true);
  expect(world.now).toBeLessThan(START + 300_000);
  for (const record of enqueued) {
    const model = models.get(record.taskId);
    expect(model, 'every report was tried').toBeDefined();
    if (model === undefined) continue;
    expect(model.arrivals).toBeLessThanOrEqual(1 + model.lost);
    if (model.mayBeRefused && record.state === 'refused') continue;
    expect(record.state).toBe('accepted');
    expect(model.taken).toBeGreaterThanOrEqual(1);
  }
}

const steps = fc.array(Step, { minLength: 3, maxLength: 18 });

test.prop([Repetition, steps], { numRuns: 200 })(
  'with locks: at most one, none lost',
  async (said, given) => {
    await verdict(await chaos(true, said, given));
  },
);

test.prop([Repetition, steps], { numRuns: 200 })(
  'without locks: at most one, none lost',
  async (said, given) => {
    await verdict(await chaos(false, said, given));
  },
);
