import { describe, expect, it } from 'vitest';
import { shownFormula } from '../../../src/preview/stand-in/formula-separators';
import { parseTyped } from '../../../src/preview/stand-in/typed-input';

const typed = (text: string, locale = 'en_US') => {
  const { value, numberFormat, formula } = parseTyped(text, locale, 2026);
  return formula ?? (numberFormat === undefined ? value : [value, numberFormat]);
};

describe('typing in American English', () => {
  it.each([
    ['12', 12],
    ['-3.5', -3.5],
    ['+1', 1],
    ['(5)', -5],
    ['1,234', [1234, '#,##0']],
    ['1,23', '1,23'],
    ['85%', [0.85, '0%']],
    ['12.5 %', [0.125, '0.00%']],
    ['$1,200', [1200, '"$"#,##0']],
    ['1.2E+15', [1.2e15, '0.00E+00']],
    ['3/4', [46_085, 'm/d/yyyy']],
    ['2026-03-05', [46_086, 'yyyy-mm-dd']],
    ['3/5/26', [46_086, 'm/d/yyyy']],
    ['5 Mar 2026', [46_086, 'd mmm yyyy']],
    ['Mar 5, 2026', [46_086, 'mmm d, yyyy']],
    ['10:30', [0.4375, 'h:mm']],
    ['31/12/2026', '31/12/2026'],
    ['2026-02-30', '2026-02-30'],
    ['23.11.2026', '23.11.2026'],
    ['4–5', '4–5'],
    ['Q3 2025', 'Q3 2025'],
    ['1.1.1', '1.1.1'],
    ['G1', 'G1'],
    ['true', true],
    ["'=1", '=1'],
    ["'007", '007'],
    ['=A1', '=A1'],
    ['=', '='],
    ['- a list', '- a list'],
  ])('%s', (text, expected) => {
    expect(typed(text)).toEqual(expected);
  });
});

describe('typing elsewhere', () => {
  it.each([
    ['de_DE', '1.234,5', [1234.5, '#,##0.00']],
    ['de_DE', '3,5', 3.5],
    ['de_DE', '3.5', '3.5'],
    ['de_DE', '23.11.2026', [46_349, 'dd.mm.yyyy']],
    ['de_DE', 'WAHR', true],
    ['en_GB', '5/3/2026', [46_086, 'dd/mm/yyyy']],
    ['fr_FR', '12,5%', [0.125, '0.00%']],
    ['fr_FR', '5 mars 2026', [46_086, 'd mmm yyyy']],
    ['ja_JP', '2026/3/5', [46_086, 'yyyy/mm/dd']],
    ['pt_BR', 'R$ 1.200', [1200, '"R$"#,##0']],
    ['de_DE', '=A1*1,5;2', '=A1*1.5,2'],
    ['fr_FR', '=ROUND(2,25;1)', '=ROUND(2.25,1)'],
    ['de_DE', '=IF(A1="1,5";$B$1;0,5)', '=IF(A1="1,5",$B$1,0.5)'],
    ['de_DE', '={1,5\\2;3\\4}', '={1.5,2;3,4}'],
    ['de_DE', "=SUM('1,2'!A1;B1)", "=SUM('1,2'!A1,B1)"],
    ['de_DE', '+MAX(1,5;2)', '=MAX(1.5,2)'],
    ['en_US', '=MAX(1,5;2)', '=MAX(1,5,2)'],
  ])('%s: %s', (locale, text, expected) => {
    expect(typed(text, locale)).toEqual(expected);
  });
});

it.each(['=MAX(1,5,2)', '=MAX(1.5,2,3.5)', '=A1*1.5', '={1,2;3,4}', '=IF(A1="1,5",2,3)'])(
  'a formula that is shown to be changed, %s, is the same when it is typed again',
  formula => {
    for (const [locale, decimal] of [
      ['de_DE', ','],
      ['en_US', '.'],
    ] as const) {
      const again = parseTyped(shownFormula(formula, decimal), locale, 2026).formula!;
      expect(again.replace(/, /g, ',')).toBe(formula);
    }
  },
);
