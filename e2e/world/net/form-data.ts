import type { Request } from './exchange.ts';
import { asObject, parseJson } from './exchange.ts';

/** Text fields by name; the last of equal names counts. */
export type Fields = Record<string, string>;

/** Flattens JSON to fields: `{ a: { b: 1 } }` gives both `a.b` and `b`, as a lenient backend would read it. */
export function flatten(value: unknown, path = '', fields: Fields = {}): Fields {
  if (Array.isArray(value)) {
    value.forEach((item, index) => {
      flatten(item, path ? `${path}.${index}` : String(index), fields);
    });
  } else if (asObject(value)) {
    for (const [name, item] of Object.entries(asObject(value) ?? {})) {
      flatten(item, path ? `${path}.${name}` : name, fields);
      if (typeof item !== 'object') fields[name] = String(item);
    }
  } else if (path) fields[path] = String(value);
  return fields;
}

/** Reads a body by its content type: url-encoded, multipart or JSON. The query's fields come first. */
export async function readFields(request: Request): Promise<Fields> {
  const query = Object.fromEntries(request.url.searchParams);
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('multipart/form-data')) {
    const response = new Response(new Uint8Array(request.bytes), { headers: { 'content-type': type } });
    const entries = [...(await response.formData()).entries()];
    const texts = entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    return { ...query, ...Object.fromEntries(texts) };
  }
  const parsed = parseJson(request.text);
  if (typeof parsed === 'object') return { ...query, ...flatten(parsed) };
  return { ...query, ...Object.fromEntries(new URLSearchParams(request.text)) };
}
