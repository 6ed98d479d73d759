import { describe, expect, test } from 'vitest';
import { legacyBytes } from '../../../src/build/corpus/legacy-bytes';
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

describe('an encoding older than UTF-8 is told by what its bytes make', () => {
  test.each([
    [
      'Windows-1250',
      'Lp.;Zadanie;Osoba odpowiedzialna;Data rozpoczęcia\n1;Podpisać umowę;Łukasz Żak;12.01.2026',
    ],
    ['Windows-1251', '№;Мероприятие;Ответственный;Срок\n1;Подготовить приказ;Иванова А. П.;15.01.2026'],
    [
      'Windows-1252',
      'Tâche;Responsable;Échéance;État\nÉtude de marché;Chloé Lefèvre;12/01/2026;terminé; 5 m³',
    ],
    ['Windows-1254', 'İş Kalemi;Sorumlu Kişi;Başlangıç;Açıklama\nZemin etüdü;Ayşe Çağlar;05.01.2026;'],
    ['Shift-JIS', '要約,担当者,期限,状態\n検索画面の改修,佐藤 健,2026/04/30,進行中'],
    ['GB18030', '序号,工作内容,负责人,完成时间\n1,可行性研究,王伟,2026年1月5日'],
    [
      'Big5',
      '里程碑,時間,負責人,完成定義\n規格完成,2026-07-11,王小明,需求文件審核通過\n專業版,2026-09-15,李大華,桌面程式與外掛',
    ],
    ['EUC-KR', '번호,업무 내용,담당자,완료예정일\n1,요구사항 정리,김민수,2026-01-16'],
  ] as const)('%s', (encoding, text) => {
    const decoded = decode(legacyBytes(text, encoding)!);
    expect(decoded).toMatchObject({ text, encoding });
    expect(decoded.warnings[0]).toContain(encoding);
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
