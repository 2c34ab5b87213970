/** Collects an export of any length without holding its text in memory. */

/** Characters after which what is collected goes into a Blob, which the browser keeps outside the page's memory. */
const PART = 4_000_000;

/** All pieces, in order, as one Blob of Blobs of about `part` characters each. */
export async function collect(pieces: AsyncIterable<string>, type: string, part = PART): Promise<Blob> {
  const parts: Blob[] = [];
  let open: string[] = [];
  let length = 0;
  const close = () => {
    if (open.length > 0) parts.push(new Blob(open));
    open = [];
    length = 0;
  };
  for await (const piece of pieces) {
    open.push(piece);
    length += piece.length;
    if (length >= part) close();
  }
  close();
  return new Blob(parts, { type });
}
