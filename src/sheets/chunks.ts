// A long text in pieces, for places that hold no more.

/** Pieces of so many UTF-16 units at the most; no character is cut in two. */
export function chunksOf(text: string, length: number): string[] {
  const chunks: string[] = [];
  for (let from = 0; from < text.length; ) {
    const last = text.charCodeAt(from + length - 1);
    const to = from + (last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
    chunks.push(text.slice(from, to));
    from = to;
  }
  return chunks;
}
