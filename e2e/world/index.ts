import type { Api } from './capmonster/api.ts';
import { createApi } from './capmonster/api.ts';
import type { Task } from './capmonster/tasks.ts';
import { createTasks } from './capmonster/tasks.ts';
import { readImage } from './captchas/image.ts';
import type { KindOfCaptcha, Quality } from './captchas/kind.ts';
import { KINDS, keysOf, kindNamed, USUAL_TASK_TYPE } from './captchas/registry.ts';
import type { Tokens } from './captchas/tokens.ts';
import { createTokens } from './captchas/tokens.ts';
import type { Clock } from './clock.ts';
import { createClock } from './clock.ts';
import type { Reply, Request } from './net/exchange.ts';
import { startNet } from './net/server.ts';
import { DEMO_HOST, showDemo } from './sites/demo.ts';
import type { Sites } from './sites/index.ts';
import { createSites } from './sites/index.ts';
import type { Verifiers } from './verify/index.ts';
import { createVerifiers } from './verify/index.ts';
import { serveWidgets } from './widgets/hosts.ts';

export interface WorldOptions {
  /** Balance by key; one account with funds when absent. */
  accounts?: Record<string, number>;
  /** Hosts of the service beside its two own ones. */
  apiHosts?: string[];
}

/** What a test wants of a task that is made without a page. */
export interface TaskWish {
  kind: KindOfCaptcha['kind'];
  quality?: Quality;
  /** Host of the site whose captcha it is for. */
  host?: string;
  key?: string;
  websiteKey?: string;
  websiteURL?: string;
  /** Further properties of the order, such as `pageAction`. */
  task?: Record<string, unknown>;
  /** Polls that still find it in work; 0 when absent: it is ready. */
  pollsUntilReady?: number;
}

export interface World {
  proxyPort: number;
  tlsPort: number;
  clock: Clock;
  api: Api;
  sites: Sites;
  tokens: Tokens;
  verifiers: Verifiers;
  /** Creates a task at the service as an automation script beside the browser would. */
  makeTask: (wish: TaskWish) => Task;
  /** The site key of a host for a kind. */
  siteKey: (host: string, kind: KindOfCaptcha['kind']) => string;
  close: () => Promise<void>;
}

/** The first account's key where no accounts are given. */
const DEFAULT_KEY = '5d1c0a7e94f34b2f8a6e3b90c7d2f146';

/** Starts a world of its own: nothing is shared between two of them. */
export async function startWorld(options: WorldOptions = {}): Promise<World> {
  const clock = createClock();
  const tokens = createTokens(clock);
  const tasks = createTasks(clock, tokens, readImage);
  const owners = new Map<string, { siteKey: string; host: string }>();
  const verifiers = createVerifiers(tokens, (secret) => owners.get(secret), clock);
  const sites = createSites({ clock, tokens, verifiers });
  const api = createApi({
    clock,
    tasks,
    accounts: options.accounts ?? { [DEFAULT_KEY]: 12.34 },
    hosts: ['api.capmonster.cloud', 'enterprise.capmonster.cloud', ...(options.apiHosts ?? [])],
  });

  const rememberSecrets = (host: string) => {
    for (const kind of KINDS) {
      const { siteKey, secret } = keysOf(host, kind);
      owners.set(secret, { siteKey, host });
    }
  };

  const handle = async (request: Request): Promise<Reply> => {
    if (api.hosts.includes(request.host)) return api.handle(request);
    for (const verifier of Object.values(verifiers)) {
      if (verifier.host === request.host && verifier.path.test(request.url.pathname)) {
        return verifier.handle(request);
      }
    }
    const widget = serveWidgets(request, tokens);
    if (widget) return widget;
    if (!/\.(example|test)$/.test(request.host)) return { status: 204 };
    rememberSecrets(request.url.searchParams.get('site') ?? request.host);
    if (request.host === DEMO_HOST && request.url.pathname === '/') return showDemo(api.key);
    return sites.handle(request);
  };

  const net = await startNet(handle, (request, message) => {
    rememberSecrets(request.host);
    return sites.handleMessage(request, message);
  });

  const makeTask = (wish: TaskWish): Task => {
    const host = wish.host ?? 'shop.example';
    const made = tasks.create({
      key: wish.key ?? api.key,
      task: {
        type: USUAL_TASK_TYPE[wish.kind],
        websiteURL: wish.websiteURL ?? `https://${host}/login`,
        websiteKey:
          wish.websiteKey ?? (wish.kind === 'other' ? '' : keysOf(host, kindNamed(wish.kind)).siteKey),
        ...(wish.kind === 'geetest4' ? { version: 4 } : {}),
        ...wish.task,
      },
      ...(wish.quality ? { quality: wish.quality } : {}),
    });
    if (!made) throw new Error(`The service takes no task of kind ${wish.kind}`);
    made.pollsUntilReady = wish.pollsUntilReady ?? 0;
    return made;
  };

  const close = async () => {
    api.close();
    sites.close();
    await net.close();
  };

  return {
    proxyPort: net.proxyPort,
    tlsPort: net.tlsPort,
    clock,
    api,
    sites,
    tokens,
    verifiers,
    makeTask,
    siteKey: (host, kind) => keysOf(host, kindNamed(kind)).siteKey,
    close,
  };
}
