// Text as it is compared: without case, accents, width or extra spaces.

const LETTERS: Record<string, string> = { ß: 'ss', ł: 'l', ø: 'o', đ: 'd', æ: 'ae', œ: 'oe', ı: 'i' };
const PLAIN = /^[a-z0-9][a-z0-9 ]*$/;

/** Lower case, accents gone, full width made half, every run of spaces one space: "  ÁREA\nresponsável" is "area responsavel". */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower) && !lower.includes('  ') && !lower.endsWith(' ')) return lower;
  return lower
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[ßłøđæœı]/g, letter => LETTERS[letter] ?? letter)
    .normalize('NFC')
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .trim();
}
