import { describe, expect, test } from 'vitest';
import { movedFormula, sheetsFormula, storedFormula } from '../../../src/preview/files/formula-text';

describe('a formula that moves two down and one right', () => {
  test.each([
    ['A1+$B$2+C$3+$D4', 'B3+$B$2+D$3+$D6'],
    ['SUM(A1:B2)', 'SUM(B3:C4)'],
    ['SUM(A:C)+COUNT($A:$A)', 'SUM(B:D)+COUNT($A:$A)'],
    ["Plan!A1+'Q1 A1'!Z9", "Plan!B3+'Q1 A1'!AA11"],
    ['IF(A1="A1 is ""B2""",1,2)', 'IF(B3="A1 is ""B2""",1,2)'],
    ['LOG10(A1)+ATAN2(1,2)', 'LOG10(B3)+ATAN2(1,2)'],
    ['Table1[[#This Row],[A1]]*A1', 'Table1[[#This Row],[A1]]*B3'],
    ['rate_A1*A1', 'rate_A1*B3'],
  ])('%s', (formula, moved) => {
    expect(movedFormula(formula, 2, 1)).toBe(moved);
  });
});

describe('functions younger than .xlsx', () => {
  test.each([
    ['=CONCAT(A1,"CONCAT(")', '_xlfn.CONCAT(A1,"CONCAT(")'],
    ['=ifs(A1>1,2)', '_xlfn.IFS(A1>1,2)'],
    ['=FILTER(A1:A9,B1:B9>1)', '_xlfn._xlws.FILTER(A1:A9,B1:B9>1)'],
    ['=SUMIFS(A1:A9,B1:B9,1)', 'SUMIFS(A1:A9,B1:B9,1)'],
  ])('%s is stored with its prefix and shown without', (formula, stored) => {
    expect(storedFormula(formula)).toBe(stored);
    expect(sheetsFormula(stored).toUpperCase()).toBe(formula.toUpperCase());
  });
});
