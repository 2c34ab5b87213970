import type { Browser } from 'puppeteer-core';
import * as z from 'zod/mini';

/** The BiDi connection below puppeteer's browser: it has no public door to Firefox's chrome scope. */
interface Connection {
  send: (method: string, parameters: Record<string, unknown>) => Promise<unknown>;
}

const Tree = z.object({
  result: z.object({ contexts: z.array(z.object({ context: z.string(), 'moz:scope': z.string() })) }),
});
const Evaluated = z.object({
  result: z.object({
    type: z.string(),
    result: z.optional(z.object({ value: z.optional(z.unknown()) })),
    exceptionDetails: z.optional(z.object({ text: z.string() })),
  }),
});

function connectionOf(browser: Browser): Connection {
  const connection: unknown = Reflect.get(browser, 'connection');
  if (typeof connection === 'object' && connection !== null && 'send' in connection) {
    return connection as Connection;
  }
  throw new Error('puppeteer no longer shows the BiDi connection of Firefox');
}

/**
 * Evaluates an expression in Firefox's own scope, where `WebExtensionPolicy` and `Services` are; needs
 * `--remote-allow-system-access`. Gives a plain value.
 */
export async function evaluateInChrome(browser: Browser, expression: string): Promise<unknown> {
  const connection = connectionOf(browser);
  const tree = Tree.parse(await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' }));
  const context = tree.result.contexts[0]?.context;
  const answer = Evaluated.parse(
    await connection.send('script.evaluate', { target: { context }, awaitPromise: true, expression }),
  );
  if (answer.result.exceptionDetails) throw new Error(answer.result.exceptionDetails.text);
  return answer.result.result?.value;
}

/** Ends the event page at once, as idleness would; gives whether it was running. */
export async function stopEventPage(browser: Browser, geckoId: string): Promise<boolean> {
  const was = await evaluateInChrome(
    browser,
    `(async () => {
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(geckoId)});
      const state = extension.backgroundState;
      await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
      return state;
    })()`,
  );
  return was === 'running' || was === 'suspending';
}
