/**
 * Injected into the frames of a tab in which a task is open, and into no other: the ways to send that are too
 * rare to make every page pay for watching them.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { textOfBody } from '../page-script/body.ts';
import { newId, tell } from '../page-script/channel.ts';
import { watchDialogs } from '../page-script/dialogs.ts';
import { call, quietly, wrap } from '../page-script/wrap.ts';

/** A mark on the wrapped functions' owner, so that a second injection into the same document does nothing. */
const DONE = Symbol.for('token-reporter-extra');

export default defineUnlistedScript(() => {
  quietly(() => {
    if (Reflect.has(Navigator.prototype, DONE)) return;
    Object.defineProperty(Navigator.prototype, DONE, { value: true });
    // The document that answers a form may say it by `alert()`, and no script of it has sent anything.
    watchDialogs();
    wrap(Navigator.prototype, 'sendBeacon', (target, self, args) => {
      quietly(() => tellSent('beacon', 'POST', String(args[0]), args[1]));
      return call(target, self, args);
    });
    wrap(WebSocket.prototype, 'send', (target, self, args) => {
      quietly(() => self instanceof WebSocket && tellSent('websocket', 'SEND', self.url, args[0], self));
      return call(target, self, args);
    });
  });
});

/** How long messages of a socket are taken for the answer to what was sent. */
const ANSWER_MS = 10_000;

function tellSent(channel: string, method: string, url: string, body: unknown, socket?: WebSocket): void {
  const text = textOfBody(body);
  if (text === null) return;
  const id = `extra-${newId()}`;
  const at = Date.now();
  void Promise.resolve(text).then((payload) => {
    tell({ type: 'submission', id, channel, url: new URL(url, document.baseURI).href, method, payload, at });
  });
  if (socket) hearAnswer(socket, id);
}

/** The first message after the one that carried the answer stands for its response. */
function hearAnswer(socket: WebSocket, id: string): void {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), ANSWER_MS);
  const hear = (event: MessageEvent) => {
    if (typeof event.data !== 'string') return;
    clearTimeout(timer);
    stop.abort();
    const body = event.data.slice(0, 65_536);
    tell({ type: 'response', id, status: null, contentType: null, body, at: Date.now() });
  };
  socket.addEventListener('message', hear, { signal: stop.signal });
}
