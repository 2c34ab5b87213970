/** Entering, checking and removing keys. */
import type { Done } from '../../utils/protocol/commands.ts';
import type { KeyView } from '../../utils/protocol/views.ts';
import type { Sentence } from '../../utils/protocol/words.ts';
import { announceChange } from './changes.ts';
import type { Parts } from './parts.ts';

/** A key as people paste it: printable, without white space inside. */
const KEY = /^[!-~]{8,128}$/;

const no = (key: string): { ok: false; problem: Sentence } => ({ ok: false, problem: { key } });

/**
 * Checks a key and keeps it. A key that the service does not know is not kept; one that could not be checked (no
 * network, the service is down) is, and says so.
 */
export async function saveKey(
  parts: Parts,
  { id, name, key }: { id?: string | undefined; name?: string | undefined; key: string },
): Promise<Done<KeyView>> {
  const typed = key.trim();
  if (typed === '') return no('key.empty');
  if (!KEY.test(typed)) return no('key.malformed');
  if ((await parts.settings.read()).locked.includes('keys')) return no('key.locked');
  const known = await parts.keys.idOf(typed);
  if (known !== null && known !== id) return no('key.known');
  const result = await parts.client.getBalance(typed);
  if (result.type === 'pause-key' && result.errorCode === 'ERROR_KEY_DOES_NOT_EXIST') {
    return { ok: false, problem: result.sentence };
  }
  const saved = await parts.keys.save({
    key: typed,
    ...(id === undefined ? {} : { id }),
    ...(name === undefined ? {} : { name }),
  });
  await settle(parts, saved.id, result);
  announceChange('keys');
  const view = await parts.keys.get(saved.id);
  return view ? { ok: true, value: view } : no('key.gone');
}

/** Asks for the balance again; a key that works goes on where it was paused. */
export async function checkKey(parts: Parts, id: string): Promise<Done<KeyView>> {
  const secret = await parts.keys.secret(id);
  if (secret === null) return no('key.gone');
  const result = await parts.client.getBalance(secret);
  await settle(parts, id, result);
  announceChange('keys');
  if (result.type !== 'ok') return { ok: false, problem: result.sentence };
  const view = await parts.keys.get(id);
  return view ? { ok: true, value: view } : no('key.gone');
}

async function settle(
  parts: Parts,
  id: string,
  result: Awaited<ReturnType<Parts['client']['getBalance']>>,
): Promise<void> {
  if (result.type === 'ok') await parts.keys.setBalance(id, result.value);
  else if (result.type === 'pause-key') await parts.keys.setProblem(id, result.sentence, result.retryAfterMs);
  else if (result.type === 'pause-all') await parts.guardrails.pauseAll(result.retryAfterMs);
  // Not checked: the key is used all the same, and the sentence stands beside it until a call succeeds.
  else await parts.keys.setProblem(id, result.sentence, 0);
}
