import { createServer } from 'node:http';

const FRAMES = 20;

/** Serves an ordinary page without a captcha: itself and 20 frames, no script of its own. */
export async function serveFramesPage(): Promise<{ url: string; close: () => void }> {
  const frames = Array.from({ length: FRAMES }, (_, i) => `<iframe src="/frame?${i}"></iframe>`).join('');
  const server = createServer(({ url }, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(url === '/' ? `<!doctype html><h1>Page</h1>${frames}` : '<!doctype html><p>Frame');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port');
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${address.port}/`, close };
}
