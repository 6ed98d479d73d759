// Writes text in the encodings that came before UTF-8, which platforms only read.

import type { LegacyEncoding } from '../../preview/files/legacy-encoding';

const tables = new Map<LegacyEncoding, ReadonlyMap<string, readonly number[]>>();

/** Null where the encoding has no character for some part of the text. */
export function legacyBytes(text: string, encoding: LegacyEncoding): Uint8Array | null {
  const table = tables.get(encoding) ?? tableOf(encoding);
  tables.set(encoding, table);
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.charCodeAt(0);
    const written = code < 0x80 ? [code] : table.get(character);
    if (!written) return null;
    bytes.push(...written);
  }
  return Uint8Array.from(bytes);
}

/** What single bytes and pairs of bytes are read as, the other way round. */
function tableOf(encoding: LegacyEncoding): Map<string, readonly number[]> {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, readonly number[]>();
  const add = (bytes: readonly number[]) => {
    const text = decoder.decode(Uint8Array.from(bytes));
    if ([...text].length === 1 && text !== '\uFFFD' && text >= '\x80' && !table.has(text))
      table.set(text, bytes);
  };
  for (let first = 0x80; first <= 0xff; first++) add([first]);
  if (!encoding.startsWith('Windows'))
    for (let first = 0x81; first <= 0xfe; first++)
      for (let second = 0x40; second <= 0xfe; second++) add([first, second]);
  return table;
}
