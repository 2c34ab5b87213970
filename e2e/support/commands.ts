/** The commands of the extension's own pages, given without their buttons. */
import type { Page } from 'puppeteer-core';
import type { Answers, Command } from '../../utils/protocol/commands.ts';

/** Gives one command as a page of the extension; `page` is one. */
export async function command<C extends Command>(page: Page, given: C): Promise<Answers[C['type']]> {
  const answer = await page.evaluate(async (message) => {
    const { runtime } = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as {
      runtime: { sendMessage: (message: object) => Promise<unknown> };
    };
    return runtime.sendMessage(message);
  }, given as object);
  return answer as Answers[C['type']];
}
