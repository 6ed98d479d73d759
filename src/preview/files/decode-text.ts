// Bytes of a text file into text: finds the encoding and repairs UTF-8 that was encoded twice.

import { findLegacyEncoding, type LegacyEncoding } from './legacy-encoding';
import { UnreadableFile } from './unreadable-file';

export interface DecodedText {
  text: string;
  encoding: 'UTF-8' | 'UTF-16' | LegacyEncoding;
  warnings: string[];
}

/** How much of the file decides whether it is UTF-16 without a byte order mark, or binary. */
const SAMPLE_BYTES = 65_536;

export function decodeText(bytes: Uint8Array, fileName: string): DecodedText {
  const wide = utf16Label(bytes);
  if (wide) {
    return { text: new TextDecoder(wide).decode(bytes), encoding: 'UTF-16', warnings: [] };
  }
  if (bytes.subarray(0, SAMPLE_BYTES).includes(0)) {
    throw new UnreadableFile(
      'binary',
      `${fileName} is not text but binary data: export the plan as .xlsx or .csv and open that.`,
    );
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const repaired = repairDoubleEncoding(text);
    if (repaired === text) return { text, encoding: 'UTF-8', warnings: [] };
    const warning = `${fileName} was encoded as UTF-8 twice ("é" had become "Ã©"); that was put right.`;
    return { text: repaired, encoding: 'UTF-8', warnings: [warning] };
  } catch {
    const western = decodeWindows1252(bytes);
    const encoding = findLegacyEncoding(bytes, western);
    const text = encoding === 'Windows-1252' ? western : new TextDecoder(encoding).decode(bytes);
    const warning = `${fileName} is not UTF-8 and was read as ${encoding}; if letters look wrong, save it as UTF-8.`;
    return { text, encoding, warnings: [warning] };
  }
}

/** By byte order mark, or by zero bytes that stand in every other place as Latin text has them. */
function utf16Label(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2]! += 1;
  });
  const many = sample.length / 4;
  if (zeros[1]! > many && zeros[0] === 0) return 'utf-16le';
  if (zeros[0]! > many && zeros[1] === 0) return 'utf-16be';
  return null;
}

/** What Windows-1252 has at 0x80–0x9F; elsewhere a byte is its own code. Node 20 decodes these bytes wrongly. */
const UPPER_CONTROLS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\x80-\x9F]/g, control => UPPER_CONTROLS[control.charCodeAt(0) - 0x80]!);
}

/** 0 for a character that Windows-1252 has not. */
function windows1252Byte(character: string): number {
  const place = UPPER_CONTROLS.indexOf(character);
  if (place >= 0) return 0x80 + place;
  const code = character.charCodeAt(0);
  return code <= 0xff ? code : 0;
}

/** A lead byte of UTF-8 and what may follow it, each seen as a character of Windows-1252. */
const lead = '[\u00C2-\u00F4]';
const follower =
  '[\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013\u2014\u2018-\u201A\u201C-\u201E\u2020-\u2022\u2026\u2030\u2039\u203A\u20AC\u2122]';
const twiceEncoded = new RegExp(`${lead}${follower}{1,3}`, 'g');
const notAscii = /[^\0-\x7F]/g;

/** Unchanged unless most characters outside ASCII are halves of such pairs. */
function repairDoubleEncoding(text: string): string {
  let repairedCharacters = 0;
  const repaired = text.replace(twiceEncoded, run => {
    const once = decodeRun(run);
    if (once === null) return run;
    repairedCharacters += run.length;
    return once;
  });
  if (repairedCharacters === 0) return text;
  const all = text.match(notAscii)?.length ?? 0;
  return repairedCharacters * 2 > all ? repaired : text;
}

/** The text whose UTF-8 bytes these characters are; what follows one whole character is kept. */
function decodeRun(run: string): string | null {
  const bytes = Uint8Array.from(run, windows1252Byte);
  const first = bytes[0]!;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (bytes.length < length) return null;
  try {
    const once = new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length));
    return once + run.slice(length);
  } catch {
    return null;
  }
}
