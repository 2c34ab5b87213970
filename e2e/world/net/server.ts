import type { IncomingMessage, ServerResponse } from 'node:http';
import http from 'node:http';
import http2 from 'node:http2';
import https from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { WebSocketServer } from 'ws';
import { makeCertificate } from './certificate.ts';
import type { Handler, Reply, Request } from './exchange.ts';

/** What answers one text message of a WebSocket; undefined: nothing is sent back. */
export type SocketHandler = (request: Request, message: string) => Promise<string | undefined>;

export interface Net {
  /** Port of the CONNECT proxy on 127.0.0.1; every host name ends at the world's TLS server. */
  proxyPort: number;
  /** Port of that TLS server itself, for clients that map host names by other means. */
  tlsPort: number;
  close: () => Promise<void>;
}

type Message = IncomingMessage | http2.Http2ServerRequest;
/** HTTP/2's response is near enough to HTTP/1's for what is done with it here. */
type Answer = Pick<ServerResponse, 'writeHead' | 'write' | 'end' | 'socket'>;

async function readRequest(message: Message): Promise<Request> {
  const parts: Buffer[] = [];
  for await (const part of message) parts.push(part as Buffer);
  const headers = Object.fromEntries(
    Object.entries(message.headers).map(([name, value]) => [name, String(value)]),
  );
  const host = (headers.host ?? headers[':authority'] ?? 'unknown').replace(/:\d+$/, '');
  const bytes = Buffer.concat(parts);
  return {
    method: message.method ?? 'GET',
    url: new URL(message.url ?? '/', `https://${host}`),
    host,
    headers,
    bytes,
    text: bytes.toString('utf8'),
  };
}

/** Sends a body in three pieces, one per turn of the event loop, so that the browser sees a stream. */
function sendInPieces(response: Answer, body: Buffer, last: () => void, pauseMs: number): void {
  const size = Math.max(1, Math.ceil(body.length / 3));
  const send = (at: number) => {
    if (at >= body.length) return last();
    response.write(body.subarray(at, at + size));
    setTimeout(send, pauseMs, at + size);
  };
  send(0);
}

function writeReply(response: Answer, reply: Reply): void {
  const socket = response.socket;
  if (reply.network === 'drop') {
    socket?.destroy();
    return;
  }
  if (reply.network === 'hang') return;
  const body = Buffer.from(reply.body ?? '');
  const send = (headers: Reply['headers']) => response.writeHead(reply.status ?? 200, headers);
  const bare = reply.headers ?? {};
  switch (reply.transfer ?? 'plain') {
    case 'gzip': {
      const packed = gzipSync(body);
      send({ ...bare, 'content-encoding': 'gzip', 'content-length': String(packed.length) });
      response.end(packed);
      return;
    }
    case 'chunked':
      send(bare);
      sendInPieces(response, body, () => response.end(), 0);
      return;
    case 'slow':
      send(bare);
      sendInPieces(response, body, () => response.end(), 250);
      return;
    case 'aborted':
      send({ ...bare, 'content-length': String(body.length + 1_000) });
      response.write(body, () => socket?.destroy());
      return;
    default:
      send({ ...bare, 'content-length': String(body.length) });
      response.end(body);
  }
}

function listen(server: http.Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/**
 * Starts the TLS server and the proxy in front of it. The proxy hands each tunnel to the TLS server without
 * another hop; a plain http:// request through it is sent on to https, as most hosts do.
 */
export async function startNet(handle: Handler, onSocketMessage: SocketHandler): Promise<Net> {
  const open = new Set<Socket | Duplex>();
  const track = (socket: Socket | Duplex) => {
    open.add(socket);
    socket.on('error', () => socket.destroy());
    socket.once('close', () => open.delete(socket));
  };

  const serve = async (message: Message, response: Answer) => {
    try {
      writeReply(response, await handle(await readRequest(message)));
    } catch (problem) {
      if (message.destroyed && !message.complete) return;
      response.writeHead(500, { 'content-type': 'text/plain' });
      response.end(`The world has a bug: ${problem instanceof Error ? problem.stack : String(problem)}`);
    }
  };
  const certificate = await makeCertificate();
  const tls = https.createServer({ ...certificate, keepAliveTimeout: 60_000 }, (message, response) => {
    void serve(message, response);
  });
  tls.on('connection', track);
  // Streamed request bodies exist over HTTP/2 only: hosts whose name begins with `h2.` speak it.
  const h2 = http2.createSecureServer(certificate, (message, response) => {
    void serve(message, response as unknown as Answer);
  });

  const sockets = new WebSocketServer({ noServer: true });
  tls.on('upgrade', (message, socket, head) => {
    sockets.handleUpgrade(message, socket, head, (webSocket) => {
      webSocket.on('message', (data) => {
        void readRequest(message)
          .then((request) => onSocketMessage(request, data.toString()))
          .then((answer) => answer !== undefined && webSocket.send(answer));
      });
    });
  });

  const proxy = http.createServer((message, response) => {
    response.writeHead(308, { location: (message.url ?? '').replace(/^http:/, 'https:') });
    response.end();
  });
  proxy.on('connection', track);
  proxy.on('connect', (message, socket, head) => {
    track(socket);
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    if (head.length > 0) socket.unshift(head);
    (message.url?.startsWith('h2.') ? h2 : tls).emit('connection', socket);
  });

  const [tlsPort, proxyPort] = await Promise.all([listen(tls), listen(proxy)]);
  const close = async () => {
    for (const socket of open) socket.destroy();
    await Promise.all([tls, proxy].map((server) => new Promise((resolve) => server.close(resolve))));
  };
  return { proxyPort, tlsPort, close };
}
