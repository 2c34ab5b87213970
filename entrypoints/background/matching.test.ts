import { describe, expect, it } from 'vitest';
import { hashOf } from '../../utils/ledger/hash.ts';
import type { Ledger } from '../../utils/ledger/store.ts';
import type { Arming } from './arming.ts';
import { createMatching } from './matching.ts';
import { frame, told } from './page.fixture.ts';
import type { Sighting } from './sightings.ts';

const TOKEN = `0.${'Zq3'.repeat(60)}`;
/** What the network shows of the same request: its cookie carries the token. */
const sighting: Sighting = {
  requestId: '7',
  tabId: frame.tabId,
  frameId: frame.frameId,
  url: told.url,
  method: told.method,
  isDocument: false,
  initiator: frame.origin,
  text: `${told.payload}\n${told.url}\ncf-turnstile-response=${TOKEN}`,
  at: told.at,
};

/** A tab with one task that is still being solved. */
function begin() {
  const task = {
    id: 't',
    tabId: 1,
    frameId: 0,
    kind: 'turnstile',
    createdAt: told.at - 5_000,
    answerHashes: [] as string[],
    answerLengths: [] as number[],
    verification: 'done',
    websiteKey: null,
    submittedAt: null,
  };
  const ledger = {
    tasksOfTab: () => Promise.resolve([structuredClone(task)]),
    unboundTasks: () => Promise.resolve([]),
  } as unknown as Ledger;
  const matching = createMatching(ledger, { isArmed: () => true } as unknown as Arming);
  const learn = async () => {
    task.answerHashes = [await hashOf(TOKEN)];
    task.answerLengths = [TOKEN.length];
    matching.answerKnown(1);
  };
  /** The network's sight of the request is looked through, as it is in `network-submissions.ts`. */
  const look = async () => {
    const found = await matching.lookSoon(frame, { ...told, payload: sighting.text });
    matching.sighted(sighting, found.match?.exact === true);
    return found;
  };
  return { matching, learn, look };
}

describe('an answer that becomes known while the request that carries it is looked through', () => {
  it('is found in it', async () => {
    const { learn, look } = begin();
    const looking = look();
    await learn();
    expect((await looking).match).toMatchObject({ exact: true, task: { id: 't' } });
  });

  it('is found for the page’s own word of the request, which does not hold it', async () => {
    const { matching, learn, look } = begin();
    const looking = look();
    await learn();
    expect((await matching.find(frame, told)).match).toMatchObject({ exact: true, task: { id: 't' } });
    await looking;
  });
});
