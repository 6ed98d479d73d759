import { describe, expect, test } from 'vitest';
import { findDelimiter } from '../../../src/preview/files/find-delimiter';

const lines = (...all: string[]): string => all.join('\n');

describe('the delimiter is', () => {
  test('a semicolon where decimal commas stand in the fields', () => {
    expect(
      findDelimiter(lines('Ziel;Wert;Fällig', 'Umsatz;1,5;31.12.2025', 'Kunden;12,0;30.06.2025'), ','),
    ).toBe(';');
  });

  test('a dollar where commas stand in prose', () => {
    const text = lines(
      'COD$META$DTI',
      'A1$Seleção de cursos, projetos e áreas$DTI',
      'A2$Ampliar, sempre$SGP',
    );
    expect(findDelimiter(text, ',')).toBe('$');
  });

  test('a comma where amounts of dollars stand in the fields', () => {
    expect(findDelimiter(lines('Item,Cost in $', 'Servers,$500', 'Licences,$20'), ',')).toBe(',');
  });

  test('a tab or a bar where they cut every line alike', () => {
    expect(findDelimiter(lines('ID\tTask\tOwner', '1\tWrite, then send\tArun'), ',')).toBe('\t');
    expect(findDelimiter(lines('ID|Task|Owner', '1|Write, then send|Arun', '2|Call|Bex'), ',')).toBe('|');
  });

  test('not within quotation marks', () => {
    const text = lines('ID,Task', '1,"a;b;c;d"', '2,"e;f;g;h"');
    expect(findDelimiter(text, ',')).toBe(',');
  });

  test('found below a title and blank lines', () => {
    const text = lines('Plan for 2025, second draft', '', 'ID;Task;Owner', '1;Write;Arun', '2;Send;Bex');
    expect(findDelimiter(text, ',')).toBe(';');
  });

  test('found in ragged rows', () => {
    expect(findDelimiter(lines('a;b;c', 'x;y', 'only', '1;2;3;4', '1;2;3'), ',')).toBe(';');
  });

  test('what the extension suggests where nothing cuts the lines', () => {
    expect(findDelimiter(lines('Task', 'Write', 'Send'), ',')).toBe(',');
    expect(findDelimiter(lines('Task', 'Write', 'Send'), '\t')).toBe('\t');
  });
});
