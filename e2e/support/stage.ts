import type { Page } from 'puppeteer-core';
import { launch, type Session } from '../browsers/index.ts';
import { startWorld, type World, type WorldOptions } from '../world/index.ts';
import { extensionDir } from './build.ts';
import { enterKey } from './pages.ts';

/** What nearly every end-to-end test needs. */
export interface Stage {
  world: World;
  session: Session;
  /** The options page, open in a tab of its own. */
  options: Page;
  close: () => Promise<void>;
}

/** Starts a world and a browser with the extension, and enters the world's first key; leaves nothing when it fails. */
export async function setStage(browser: Session['name'], settings: WorldOptions = {}): Promise<Stage> {
  const world = await startWorld(settings);
  let session: Session | undefined;
  const close = async () => {
    await session?.close();
    await world.close();
  };
  try {
    session = await launch({ browser, extensionDir: extensionDir(browser), world });
    return { world, session, options: await enterKey(session, world.api.key), close };
  } catch (problem) {
    await close();
    throw problem;
  }
}
