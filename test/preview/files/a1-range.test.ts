import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  a1OfRange,
  columnLetters,
  columnNumber,
  qualifiedA1,
  rangeOfA1,
  rangesOfList,
  splitReference,
} from '../../../src/preview/files/a1-range';

test('columns count A, Z, AA, AZ, ZZ, AAA', () => {
  expect([1, 26, 27, 52, 702, 703].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'ZZ', 'AAA']);
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 18_278 }),
      column => columnNumber(columnLetters(column)) === column,
    ),
  );
});

test('a range is written and read as the same rectangle', () => {
  const size = fc.integer({ min: 1, max: 500 });
  fc.assert(
    fc.property(size, size, size, size, (top, left, height, width) => {
      const range = { top, left, bottom: top + height - 1, right: left + width - 1 };
      expect(rangeOfA1(a1OfRange(range), 1000, 1000)).toEqual(range);
    }),
  );
});

test('whole columns and rows end with the sheet, ranges beyond it are cut', () => {
  expect(rangeOfA1('$B:$C', 100, 26)).toEqual({ top: 1, left: 2, bottom: 100, right: 3 });
  expect(rangeOfA1('2:4', 100, 26)).toEqual({ top: 2, left: 1, bottom: 4, right: 26 });
  expect(rangeOfA1('A90:A2000', 100, 26)).toEqual({ top: 90, left: 1, bottom: 100, right: 1 });
  expect(rangeOfA1('A200:A300', 100, 26)).toBeNull();
  expect(rangeOfA1('Status', 100, 26)).toBeNull();
  expect(rangesOfList('A1:B2 D4', 100, 26)).toHaveLength(2);
});

test("a sheet's name survives in a reference", () => {
  for (const name of ['Goals', "Elena's goals", 'Q1 & Q2', '2025']) {
    expect(splitReference(qualifiedA1(name, 'A1:B2'))).toEqual({ sheet: name, a1: 'A1:B2' });
  }
  expect(splitReference('Goals!A1')).toEqual({ sheet: 'Goals', a1: 'A1' });
  expect(splitReference('A1')).toEqual({ sheet: null, a1: 'A1' });
});
