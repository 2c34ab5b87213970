/** The background's parts, built once a life of the worker. Memory is a cache; the database is the truth. */
import { createClient } from '../../utils/capmonster/client.ts';
import { createGuardrails } from '../../utils/guardrails/guardrails.ts';
import { createHistory } from '../../utils/history/history.ts';
import { createLedger } from '../../utils/ledger/store.ts';
import { createOutbox } from '../../utils/outbox/outbox.ts';
import { openDatabase } from '../../utils/storage/database.ts';
import { createKeys } from '../../utils/storage/keys.ts';
import { createSettings } from '../../utils/storage/settings.ts';
import { browserSources } from '../../utils/storage/settings-sources.ts';
import { announceChange } from './changes.ts';

export type Parts = Awaited<ReturnType<typeof buildParts>>;

/**
 * Opens the database and builds everything on it.
 * @param onLost called when the database can be used no more, and with it the parts
 */
export async function buildParts(onLost: () => void) {
  const db = await openDatabase({ onLost });
  const keys = createKeys({ db });
  const settings = createSettings(browserSources());
  const guardrails = createGuardrails({ db, onChange: () => announceChange('pauses') });
  const client = createClient({ fetch: (...args) => fetch(...args) });
  const outbox = createOutbox({ db, client, keys, guardrails, onChange: () => announceChange('history') });
  return {
    db,
    keys,
    settings,
    guardrails,
    client,
    outbox,
    ledger: createLedger({ db }),
    history: createHistory({ db }),
  };
}
