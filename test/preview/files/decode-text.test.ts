import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/preview/files/decode-text';
import { UnreadableFile } from '../../../src/preview/files/unreadable-file';

const decode = (bytes: Uint8Array) => decodeText(bytes, 'plan.csv');
const latin = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));

describe('the encoding is', () => {
  test('UTF-8, with or without a byte order mark', () => {
    expect(decode(Buffer.from('Größe,Zażółć,目標'))).toMatchObject({
      text: 'Größe,Zażółć,目標',
      warnings: [],
    });
    expect(decode(Buffer.from('\uFEFFGröße')).text).toBe('Größe');
  });

  test('UTF-16 by its byte order mark, or by the zero bytes that Latin text has', () => {
    const little = Buffer.from('\uFEFFZiel\tGröße', 'utf16le');
    expect(decode(little)).toMatchObject({ text: 'Ziel\tGröße', encoding: 'UTF-16' });
    expect(decode(Buffer.from(little).swap16()).text).toBe('Ziel\tGröße');
    expect(decode(Buffer.from('Ziel\tOwner', 'utf16le')).text).toBe('Ziel\tOwner');
  });

  test('Windows-1252 where the bytes are not UTF-8, and says so', () => {
    const decoded = decode(Uint8Array.of(...latin('Gr\u00F6\u00DFe 5 '), 0x80));
    expect(decoded.text).toBe('Größe 5 €');
    expect(decoded.warnings[0]).toContain('Windows-1252');
  });
});

describe('UTF-8 that was encoded twice', () => {
  test('is put right, and said', () => {
    const twice = Buffer.from('ObservaÃ§Ãµes do Ã³rgÃ£o â€“ Â£5');
    const decoded = decode(twice);
    expect(decoded.text).toBe('Observações do órgão – £5');
    expect(decoded.warnings[0]).toContain('twice');
  });

  test('is not seen in text that is merely rich in accents', () => {
    const text = 'SITUAÇÃO INICIAL Ã§ ÁREA AÇÕES Größe Überprüfung naïve';
    expect(decode(Buffer.from(text)).text).toBe(text);
  });
});

test('binary data is refused', () => {
  expect(() => decode(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1))).toThrow(UnreadableFile);
});
