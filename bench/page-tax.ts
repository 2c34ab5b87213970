/**
 * The page tax: main-thread CPU time that the content scripts add to loading a page of 21 frames which has nothing
 * to do with captchas, by the trace's thread clock, beside an extension with two empty content scripts. Both, and a
 * browser without any extension, take turns in one run, so that a busy moment meets all of them.
 *
 * `node bench/page-tax.ts NAME=FOLDER …` compares further built extensions with the empty one.
 */
import { rm } from 'node:fs/promises';
import type { Session } from '../e2e/browsers/index.ts';
import { launch } from '../e2e/browsers/index.ts';
import { extensionDir } from '../e2e/support/build.ts';
import { writeEmptyExtension } from './empty-extension.ts';
import type { Figure } from './figures.ts';
import { median } from './figures.ts';
import { serveFramesPage } from './frames-page.ts';
import type { Cost } from './trace.ts';
import { costOfLoading } from './trace.ts';

/** The first loads fill caches and build the browser's own bindings. */
const WARM_UP = 3;

async function loadOnce({ browser }: Session, url: string): Promise<Cost> {
  const page = await browser.newPage();
  try {
    return await costOfLoading(page, url);
  } finally {
    await page.close();
  }
}

/** Medians by name; a folder of null stands for a browser without an extension. */
export async function comparePageTax(
  extensions: Record<string, string | null>,
  rounds: number,
): Promise<Map<string, Cost>> {
  const server = await serveFramesPage();
  const sessions = new Map<string, Session>();
  const samples = new Map<string, Cost[]>();
  try {
    for (const [name, folder] of Object.entries(extensions)) {
      sessions.set(name, await launch({ browser: 'chromium', ...(folder ? { extensionDir: folder } : {}) }));
      samples.set(name, []);
    }
    for (let round = -WARM_UP; round < rounds; round++) {
      for (const [name, session] of sessions) {
        const cost = await loadOnce(session, server.url);
        if (round >= 0) samples.get(name)?.push(cost);
      }
    }
  } finally {
    for (const session of sessions.values()) await session.close();
    server.close();
  }
  const middle = (costs: Cost[]): Cost => ({
    scripts: median(costs.map(({ scripts }) => scripts)),
    total: median(costs.map(({ total }) => total)),
  });
  return new Map([...samples].map(([name, costs]) => [name, middle(costs)]));
}

/** The README's figure: our scripts beside the empty extension's. */
export async function measurePageTax(rounds = 15): Promise<Figure[]> {
  const empty = await writeEmptyExtension();
  try {
    const costs = await comparePageTax({ none: null, empty, ours: extensionDir('chromium') }, rounds);
    const of = (name: string, part: keyof Cost) => costs.get(name)?.[part] ?? 0;
    return [
      {
        name: 'Page tax: scripts on a page of 21 frames',
        value: of('ours', 'scripts'),
        unit: 'ms',
        beside: { name: 'empty extension', value: of('empty', 'scripts') },
        goal: { atMost: 4, of: 'ratio' },
      },
      {
        name: 'Whole main thread loading that page',
        value: of('ours', 'total'),
        unit: 'ms',
        beside: { name: 'no extension', value: of('none', 'total') },
      },
    ];
  } finally {
    await rm(empty, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  const others = process.argv.slice(2).map((one): [string, string] => {
    const [name = '', folder = ''] = one.split('=');
    return [name, folder];
  });
  const empty = await writeEmptyExtension();
  const costs = await comparePageTax({ none: null, empty, ...Object.fromEntries(others) }, 15);
  await rm(empty, { recursive: true, force: true });
  for (const [name, { scripts, total }] of costs) {
    console.log(`${name.padEnd(12)} scripts ${scripts.toFixed(2)} ms, whole thread ${total.toFixed(1)} ms`);
  }
}

if (import.meta.main) await main();
