/** Every message in: parsed, its sender checked, then handed on. Nothing else listens to messages. */
import { type Browser, browser } from 'wxt/browser';
import { hostOf } from '../../utils/ledger/views.ts';
import { Command } from '../../utils/protocol/commands.ts';
import { type Heard, Observation } from '../../utils/protocol/observations.ts';
import { type CommandNeeds, carryOut } from './commands.ts';
import { modeOf } from './judging.ts';
import type { Frame } from './sender.ts';
import { frameOfSender } from './sender.ts';
import { takeServiceCall } from './service-calls.ts';
import type { Submissions } from './submissions.ts';
import { report } from './wake.ts';

export interface RouterNeeds extends CommandNeeds {
  submissions: Submissions;
}

type Sender = Browser.runtime.MessageSender;

/** Registers the listener; call it in the worker's first turn. */
export function routeMessages(ready: () => Promise<RouterNeeds>): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: Sender, answer: (reply: unknown) => void) => {
      const reply = route(ready, message, sender);
      if (!reply) return undefined;
      // `sendResponse` with `true` works in both browsers; a returned promise does not everywhere.
      reply.then(answer, (error: unknown) => {
        report(error);
        answer(null);
      });
      return true;
    },
  );
}

/** Commands come from the extension's own pages, observations from content scripts; anything else is dropped. */
function route(ready: () => Promise<RouterNeeds>, message: unknown, sender: Sender): Promise<unknown> | null {
  if (sender.id !== browser.runtime.id) return null;
  if (sender.url?.startsWith(browser.runtime.getURL('/'))) {
    const command = Command.safeParse(message);
    return command.success ? ready().then((needs) => carryOut(needs, command.data)) : null;
  }
  const frame = frameOfSender(sender);
  const observation = Observation.safeParse(message);
  // Heard all the same: told again it would be no better.
  if (!frame || !observation.success) return Promise.resolve({ heard: true } satisfies Heard);
  const { data } = observation;
  return ready().then(async (needs) => {
    const work = observe(needs, frame, data);
    const isOfTasks = data.type === 'api-call' || data.type === 'announced';
    const reply = await (isOfTasks ? needs.submissions.learning(frame.tabId, work) : work);
    return { heard: true, reply } satisfies Heard;
  });
}

async function observe(needs: RouterNeeds, frame: Frame, seen: Observation): Promise<unknown> {
  const { parts, tasks, submissions, announcements } = needs;
  if (seen.type === 'submission' || seen.type === 'api-call') {
    // Off means off: nothing of such a site is looked at. Announcements are answered with "off" where they are heard.
    const { settings } = await parts.settings.read();
    if (modeOf(settings, frame.topHost, hostOf(frame.origin)) === 'off') return { want: false };
  }
  switch (seen.type) {
    case 'submission':
      return { want: await submissions.take(frame, seen) };
    case 'response':
      return submissions.takeResponse(frame, seen);
    case 'appeared':
      return submissions.takeTexts(frame, seen);
    case 'watch-ended':
      return submissions.watchEnded(frame, seen.id);
    case 'leaving':
      return submissions.leaving(frame, seen.id);
    case 'announced':
      return announcements.hear(frame, seen.data);
    case 'api-call': {
      const { url, request, response, at } = seen;
      return takeServiceCall(parts, tasks, frame, { url, request, response, at, source: 'page-traffic' });
    }
  }
}
