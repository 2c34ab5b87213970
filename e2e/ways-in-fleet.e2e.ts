/** Fleets: what `defaults.json` and an enterprise policy preset, that policy wins, and that it locks what it sets. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { launch, type Session } from './browsers/index.ts';
import { announce, outcomeOf, submitAnswer } from './support/announcing.ts';
import { command } from './support/commands.ts';
import { buildWith, type Copy } from './support/fleet.ts';
import { reads } from './support/pages.ts';
import { startWorld, type World } from './world/index.ts';

const FORM = { kind: 'turnstile', submit: 'fetch-json', answer: 'json-200-false' };
const POLICIES = '/etc/chromium/policies/managed';
const POLICY = `${POLICIES}/token-reporter-test.json`;
const DEFAULTS = {
  mode: 'ask',
  sites: { 'off.example': 'off' },
  retentionDays: 7,
  announcements: true,
  welcomed: true,
} as const;

let world: World;
let session: Session | undefined;
let copy: Copy | undefined;

afterEach(async () => {
  rmSync(POLICY, { force: true });
  await session?.close();
  session = undefined;
  copy?.remove();
  await world?.close();
});

const settingsOf = (page: Page) => command(page, { type: 'settings.read' });

async function isReported(host: string): Promise<string> {
  const page = await session?.newPage(world.sites.url(host, FORM));
  if (!page) throw new Error('No browser');
  const task = world.makeTask({ kind: 'turnstile', quality: 'bad', host });
  const status = await announce(page, { taskId: task.taskId });
  if (status !== 'accepted') return status;
  await submitAnswer(page, task);
  return (await outcomeOf(page, task.taskId)).fate;
}

it.each(['chromium', 'firefox'] as const)(
  'defaults.json presets %s: keys, modes, sites, retention',
  async (browser) => {
    world = await startWorld();
    copy = buildWith(browser, {
      ...DEFAULTS,
      mode: 'automatic',
      keys: [{ name: 'Fleet', key: world.api.key }],
    });
    session = await launch({ browser, extensionDir: copy.dir, world });
    expect(await isReported('shop.example')).toBe('reported');
    expect(await isReported('off.example')).toBe('off');
    const options = await session.extensionPage('options.html#settings');
    const { settings, locked } = await settingsOf(options);
    expect(settings).toMatchObject({ mode: 'automatic', retentionDays: 7, welcomed: true });
    expect(locked).toEqual([]);
    expect(await command(options, { type: 'keys.read' })).toMatchObject([
      { name: 'Fleet', origin: 'defaults' },
    ]);
  },
  120_000,
);

describe.skipIf(process.getuid?.() !== 0)('a policy file of Chromium', () => {
  it('wins over defaults.json, locks what it sets, and needs no click', async () => {
    world = await startWorld();
    copy = buildWith('chromium', DEFAULTS);
    // An unpacked extension's id comes from its folder: the same in the next start.
    session = await launch({ browser: 'chromium', extensionDir: copy.dir, world });
    const { extensionId } = session;
    await session.close();
    const policy = { mode: 'automatic', keys: [{ name: 'Office', key: world.api.key }] };
    mkdirSync(POLICIES, { recursive: true });
    writeFileSync(POLICY, JSON.stringify({ '3rdparty': { extensions: { [extensionId]: policy } } }));

    session = await launch({ browser: 'chromium', extensionDir: copy.dir, world });
    expect(session.extensionId).toBe(extensionId);
    expect(await isReported('shop.example')).toBe('reported');
    expect(await isReported('off.example')).toBe('off');
    const options = await session.extensionPage('options.html#settings');
    const { settings, locked } = await settingsOf(options);
    expect(settings).toMatchObject({ mode: 'automatic', retentionDays: 7 });
    expect(locked.sort()).toEqual(['keys', 'mode']);
    const refused = await command(options, { type: 'settings.write', patch: { mode: 'off' } });
    expect(refused).toMatchObject({ ok: false, problem: { key: 'settings.locked' } });
    const keys = await command(options, { type: 'keys.read' });
    expect(keys).toMatchObject([{ name: 'Office', origin: 'policy' }]);
    await reads(options, 'Set by policy');
    await reads(options, 'Your organisation sets the keys');
  }, 120_000);
});
