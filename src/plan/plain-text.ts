// Text as it is compared: without case, accents and extra spaces.

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

/** "  José  ŁUKASZ " and "jose lukasz" give the same text; full-width forms equal the usual ones. */
export function plainText(text: string): string {
  let plain = text.toLowerCase();
  if (!isAscii(plain)) {
    plain = plain
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/[łđøßæœı]/g, letter => FOLDED[letter]!)
      .normalize('NFC');
  }
  return plain.replace(/\s+/g, ' ').trim();
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) return false;
  return true;
}
