/** Runs a script of docs/examples as it stands there, with nothing but its environment variables set. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { World } from '../world/index.ts';

const EXAMPLES = fileURLToPath(new URL('../../docs/examples/', import.meta.url));
const run = promisify(execFile);

export const exampleFile = (name: string): string => `${EXAMPLES}${name}`;

/** Arguments with which a Chromium reaches the world and nothing else. */
export function chromiumArgs({ proxyPort }: World): string[] {
  return [
    `--proxy-server=127.0.0.1:${proxyPort}`,
    '--proxy-bypass-list=<-loopback>',
    '--ignore-certificate-errors',
    '--disable-gpu',
    '--disable-background-networking',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

/** Preferences with which a Firefox reaches the world and nothing else. */
export const firefoxPrefs = ({ proxyPort }: World): Record<string, unknown> => ({
  'network.proxy.type': 1,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': proxyPort,
  'network.proxy.allow_hijacking_localhost': true,
});

/** Gives what the script printed. `world` must be started with the host 127.0.0.1 among its service addresses. */
export async function runExample(name: string, world: World, env: Record<string, string>): Promise<string> {
  const { stdout } = await run(process.execPath, ['--no-warnings', exampleFile(name)], {
    timeout: 100_000,
    env: {
      ...process.env,
      KEY: world.api.key,
      SERVICE: `https://127.0.0.1:${world.tlsPort}`,
      BROWSER_ARGS: chromiumArgs(world).join(' '),
      PREFS: JSON.stringify(firefoxPrefs(world)),
      INSECURE: '1',
      // The world's certificate is its own.
      NODE_TLS_REJECT_UNAUTHORIZED: '0',
      ...env,
    },
  });
  return stdout.trim();
}
