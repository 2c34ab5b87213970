/** Answers of the world that wait until a test lets them go. */

import type { World } from '../world/index.ts';
import type { Reply, Request } from '../world/net/exchange.ts';

/** Holds back what sites answer to sent forms, after they have decided. Gives what lets the answers go. */
export function holdSiteAnswers(world: World): () => void {
  const { sites } = world;
  const { handle } = sites;
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  sites.handle = async (request) => {
    const reply = await handle(request);
    if (request.url.pathname.startsWith('/send/')) await released;
    return reply;
  };
  return () => {
    sites.handle = handle;
    release();
  };
}

/** The service takes the next report, and its answer gets lost on the way. */
export function loseReportAnswer(world: World): void {
  const { api } = world;
  const { handle } = api;
  api.handle = (request: Request): Reply => {
    const reply = handle(request);
    if (request.method === 'OPTIONS' || !request.url.pathname.startsWith('/report')) return reply;
    api.handle = handle;
    return { network: 'hang' };
  };
}
