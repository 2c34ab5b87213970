/** Request bodies as text, read without consuming what the page sends, up to a bound. */

/** Longest text that is passed on (`MAX_BODY` of the protocol, which a content script cannot import). */
export const MAX_TEXT = 262_144;

const clip = (text: string): string => (text.length > MAX_TEXT ? text.slice(0, MAX_TEXT) : text);

function pairs(entries: Iterable<[string, FormDataEntryValue]>): string {
  const lines: string[] = [];
  for (const [name, value] of entries) if (typeof value === 'string') lines.push(`${name}=${value}`);
  return clip(lines.join('\n'));
}

/**
 * Text of a body: at once where that is possible, later for a Blob, null for what holds no text or is a stream.
 * A form's entries come as `name=value` lines.
 */
export function textOfBody(body: unknown): string | Promise<string> | null {
  if (typeof body === 'string') return clip(body);
  if (typeof body !== 'object' || body === null) return null;
  if (body instanceof URLSearchParams) return clip(body.toString());
  if (body instanceof FormData) return pairs(body.entries());
  if (body instanceof Blob) return body.size > MAX_TEXT * 2 ? null : body.text().then(clip);
  if (body instanceof ArrayBuffer) return decode(new Uint8Array(body));
  if (ArrayBuffer.isView(body)) return decode(new Uint8Array(body.buffer, body.byteOffset, body.byteLength));
  return null;
}

function decode(bytes: Uint8Array): string {
  return clip(new TextDecoder().decode(bytes.subarray(0, MAX_TEXT)));
}

/**
 * Reads a stream up to the bound or the deadline, whichever comes first, and cancels the rest.
 * `cut` says that there was more.
 */
export async function readStream(
  stream: ReadableStream<Uint8Array>,
  deadlineMs: number,
): Promise<{ text: string; cut: boolean }> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let cut = false;
  const timer = setTimeout(() => {
    cut = true;
    reader.cancel().catch(() => undefined);
  }, deadlineMs);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      text += decoder.decode(value, { stream: true });
      if (text.length >= MAX_TEXT) {
        cut = true;
        reader.cancel().catch(() => undefined);
        break;
      }
    }
  } finally {
    clearTimeout(timer);
  }
  return { text: clip(text), cut };
}
