import { describe, expect, test } from 'vitest';
import { conditionOf } from '../../../../src/preview/page/conditions/condition-formula';
import type { Value } from '../../../../src/preview/page/conditions/values';

/** Whether a formula holds for a cell `down` and `across` from the rule's first; A1 and so on from `rows`. */
function holds(formula: string, rows: readonly (readonly Value[])[] = [], down = 0, across = 0) {
  return conditionOf(formula)?.holds({
    today: 46_349,
    row: 1 + down,
    column: 1 + across,
    down,
    across,
    value: (row, column) => rows[row - 1]?.[column - 1] ?? null,
  });
}

describe('the formula of a conditional rule', () => {
  test('tints a row by the word in its Status cell', () => {
    const formula = '=($B1="Red")*(N("throughline")=0)';
    const rows = [
      ['M1', 'Red'],
      ['M2', 'Green'],
    ];
    expect(holds(formula, rows, 0, 3)).toBe(true);
    expect(holds(formula, rows, 1, 3)).toBe(false);
  });

  test('gives all cells of a row one answer where every column is fixed', () => {
    expect(conditionOf('=$B1="Red"')?.sameAlongRow).toBe(true);
    expect(conditionOf('=B1="Red"')?.sameAlongRow).toBe(false);
    expect(conditionOf('=COLUMN()>2')?.sameAlongRow).toBe(false);
  });

  test('moves references that are not fixed along with the cell', () => {
    const rows = [
      [1, 5],
      [9, 2],
    ];
    expect(holds('=A1>3', rows, 0, 1)).toBe(true);
    expect(holds('=A1>3', rows, 1, 1)).toBe(false);
    expect(holds('=A$1>3', rows, 1, 1)).toBe(true);
    expect(holds('=$A1>3', rows, 1, 1)).toBe(true);
  });

  test('compares without regard to case, and a blank as nothing', () => {
    expect(holds('=A1="red"', [['RED']])).toBe(true);
    expect(holds('=A1=""', [[null]])).toBe(true);
    expect(holds('=A1=0', [[null]])).toBe(true);
    expect(holds('=A1<"b"', [[5]])).toBe(true);
  });

  test('works out arithmetic in its usual order', () => {
    expect(holds('=1+2*3^2=19')).toBe(true);
    expect(holds('=(1+2)*3=9')).toBe(true);
    expect(holds('=-2^2+50%=4.5')).toBe(true);
    expect(holds('="a"&1+1="a2"')).toBe(true);
  });

  test.each([
    ['=AND(A1="x",OR(B1>1,B1<-1))', ['x', 2], true],
    ['=NOT(ISBLANK(A1))', [null], false],
    ['=IF(A1>2,B1="late",FALSE)', [3, 'late'], true],
    ['=REGEXMATCH(A1,"^G[0-9]")', ['G12'], true],
    ['=ISNUMBER(SEARCH("risk",A1))', ['High RISK'], true],
    ['=AND(A1<TODAY(),A1<>"")', [46_300], true],
    ['=MOD(ROW(),2)=1', [], true],
    ['=LEN(TRIM(A1))>0', ['   '], false],
    ['=A1;B1', [], undefined],
  ])('%s', (formula, row, expected) => {
    expect(holds(formula, [row])).toBe(expected);
  });

  test('does not hold where it is an error or a text', () => {
    expect(holds('=A1*2>1', [['text']])).toBe(false);
    expect(holds('=1/0')).toBe(false);
    expect(holds('=A1', [['Red']])).toBe(false);
    expect(holds('=IFERROR(1/0,1)')).toBe(true);
  });

  test.each([
    '=COUNTIF(A:A,A1)>1',
    '=A1:A3="x"',
    "='Other sheet'!A1=1",
    '=VLOOKUP(A1,B1,1)',
    '={1,2}',
    '=1+',
    '',
  ])('leaves %s to the grid', formula => {
    expect(conditionOf(formula)).toBeNull();
  });
});
