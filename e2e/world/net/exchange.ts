/** What came in over the wire, read to its end. */
export interface Request {
  method: string;
  url: URL;
  host: string;
  /** Lower-case names. */
  headers: Record<string, string>;
  /** The body as it came, and as UTF-8. */
  bytes: Buffer;
  text: string;
}

/** What goes out. */
export interface Reply {
  status?: number;
  headers?: Record<string, string | string[]>;
  body?: string | Buffer;
  /** How the body travels; `plain` has a Content-Length. */
  transfer?: 'plain' | 'gzip' | 'chunked' | 'slow' | 'aborted';
  /** `drop` closes the connection without a byte; `hang` never answers until the world closes. */
  network?: 'drop' | 'hang';
}

export type Handler = (request: Request) => Reply | Promise<Reply>;

export function json(value: unknown, status = 200): Reply {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(value),
  };
}

export function html(body: string, status = 200): Reply {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body };
}

export function text(body: string, status = 200): Reply {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body };
}

export function script(body: string): Reply {
  return {
    headers: { 'content-type': 'text/javascript; charset=utf-8', 'access-control-allow-origin': '*' },
    body,
  };
}

export function redirect(location: string, status: 302 | 303 = 303): Reply {
  return { status, headers: { location }, body: '' };
}

/** Adds headers to a reply. */
export function withHeaders(reply: Reply, headers: Record<string, string | string[]>): Reply {
  return { ...reply, headers: { ...reply.headers, ...headers } };
}

/** The cookies of a request by name. */
export function cookies(request: Request): Record<string, string> {
  const pairs = (request.headers.cookie ?? '').split(/;\s*/).filter(Boolean);
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at), decodeURIComponent(pair.slice(at + 1))];
    }),
  );
}

/** Parses JSON; undefined when it is none. */
export function parseJson(source: string): unknown {
  try {
    return JSON.parse(source) as unknown;
  } catch {
    return undefined;
  }
}

/** A plain object, or undefined for anything else. */
export function asObject(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}
