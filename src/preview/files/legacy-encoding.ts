// Tells which of the older encodings a text that is no UTF-8 was written in, by what each makes of its bytes.

export type LegacyEncoding =
  | 'Windows-1252'
  | 'Windows-1250'
  | 'Windows-1251'
  | 'Windows-1254'
  | 'Shift-JIS'
  | 'GB18030'
  | 'Big5'
  | 'EUC-KR';

const SAMPLE_BYTES = 65_536;
/** Shares of the characters outside ASCII that such a text has at least. */
const LEAST_COMMON = 0.7;
const LEAST_CYRILLIC = 0.7;
const LEAST_HAN = 0.95;
/** Of the pairs, those that end in a byte of ASCII. */
const LEAST_LOW = 0.15;
const FEWEST_SIGNS = 2;

/** What letters of Polish look like in Windows-1252, where they stand inside a word. */
const POLISH_SIGNS =
  /(?<=\p{L})[¹³¿Ÿ](?=\p{L})|(?<=\p{Ll})[¹¿](?!\p{L})|(?<!\p{L})[³Ÿ£¯](?=\p{L})|(?<=\p{L})æ(?!\p{L})/gu;
/** What letters of Turkish look like there; none of the other languages has these. */
const TURKISH_SIGNS = /[ýþðÝÞÐ]/g;

export function findLegacyEncoding(bytes: Uint8Array, asWindows1252: string): LegacyEncoding {
  const sample = wholeLines(bytes);
  if (isJapanese(sample)) return 'Shift-JIS';
  const leads = leadBytes(sample);
  if (decoded(sample, 'euc-kr') && leads && between(leads, 0xb0, 0xc8) > 0.97) return 'EUC-KR';
  if (isTraditional(sample)) return 'Big5';
  if (decoded(sample, 'gb18030') && leads && between(leads, 0xb0, 0xd7) >= LEAST_COMMON) return 'GB18030';
  if (isCyrillic(sample)) return 'Windows-1251';
  const text = asWindows1252.slice(0, SAMPLE_BYTES);
  const turkish = text.match(TURKISH_SIGNS)?.length ?? 0;
  const polish = text.match(POLISH_SIGNS)?.length ?? 0;
  if (polish >= FEWEST_SIGNS && polish >= turkish) return 'Windows-1250';
  return turkish >= FEWEST_SIGNS ? 'Windows-1254' : 'Windows-1252';
}

/** Ends at a line's end, so that no character is cut in two. */
function wholeLines(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= SAMPLE_BYTES) return bytes;
  const end = bytes.lastIndexOf(0x0a, SAMPLE_BYTES);
  return bytes.subarray(0, end > 0 ? end : SAMPLE_BYTES);
}

/** Null where some bytes mean nothing in the encoding. */
function decoded(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function shareOf(text: string, wanted: RegExp): number {
  const all = text.match(/[^\0-\x7f]/g)?.length ?? 0;
  return all === 0 ? 0 : (text.match(wanted)?.length ?? 0) / all;
}

/** Pairs begin as those of kana and common characters do; the single bytes between are half-width kana, which are rare. */
function isJapanese(bytes: Uint8Array): boolean {
  if (decoded(bytes, 'shift_jis') === null) return false;
  let common = 0;
  let all = 0;
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] ?? 0;
    if (byte < 0x80) continue;
    all++;
    if (byte >= 0x81 && byte <= 0x98) common++;
    if (byte < 0xa1 || byte > 0xdf) index++;
  }
  return all > 0 && common >= LEAST_COMMON * all;
}

/** Of the pairs in Big5 many end in a byte of ASCII, and nearly all are characters of Han. */
function isTraditional(bytes: Uint8Array): boolean {
  const text = decoded(bytes, 'big5');
  if (text === null || shareOf(text, /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g) < LEAST_HAN) return false;
  let pairs = 0;
  let common = 0;
  let low = 0;
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] ?? 0;
    if (byte < 0x80) continue;
    index++;
    pairs++;
    if (byte >= 0xa1 && byte <= 0xc6) common++;
    if ((bytes[index] ?? 0) < 0x80) low++;
  }
  return common >= LEAST_COMMON * pairs && low >= LEAST_LOW * pairs;
}

/** First bytes of the pairs above ASCII; null where some byte above ASCII has none beside it. */
function leadBytes(bytes: Uint8Array): number[] | null {
  const leads: number[] = [];
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] ?? 0;
    if (byte < 0x80) continue;
    if ((bytes[index + 1] ?? 0) < 0x40) return null;
    if (byte >= 0xb0) leads.push(byte);
    index++;
  }
  return leads.length > 0 ? leads : null;
}

function between(values: readonly number[], low: number, high: number): number {
  return values.filter(value => value >= low && value <= high).length / values.length;
}

/** Letters above ASCII stand in words of their own, which no Latin text has. */
function isCyrillic(bytes: Uint8Array): boolean {
  const text = decoded(bytes, 'windows-1251');
  if (!text || shareOf(text, /[\u0400-\u045f]/g) < LEAST_CYRILLIC) return false;
  const inWords = (text.match(/[\u0400-\u045f]{3,}/g) ?? []).join('').length;
  return inWords >= LEAST_CYRILLIC * (text.match(/[\u0400-\u045f]/g)?.length ?? 0);
}
