// Reads what a request brings, up to a size.

import type { IncomingMessage } from 'node:http';

export class TooLarge extends Error {
  override name = 'TooLarge';
  readonly code = 'too-large';
}

/** Throws TooLarge. */
export async function bodyOf(request: IncomingMessage, mostBytes: number): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size <= mostBytes) pieces.push(piece);
  }
  if (size > mostBytes) throw new TooLarge(`${size} bytes are more than ${mostBytes}.`);
  return Buffer.concat(pieces);
}
