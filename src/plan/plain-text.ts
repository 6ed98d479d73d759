// Text as it is compared: without case, accents, width and extra spaces.

/** Letters that carry their stroke or dot within them, so that decomposing does not take it off. */
const FOLDED: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};
const PLAIN_ALREADY = /^[a-z0-9][a-z0-9 ]*$/;

/** "  José  ŁUKASZ " and "jose lukasz" give the same text; full-width forms equal the usual ones. */
export function plainText(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN_ALREADY.test(lower) && !lower.includes('  ') && !lower.endsWith(' ')) return lower;
  return lower
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[łđøßæœı]/g, letter => FOLDED[letter]!)
    .normalize('NFC')
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .trim();
}
