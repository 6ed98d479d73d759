import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayFromSerial, isoOfDay } from '../../../src/plan/day';
import { typedCell } from '../../../src/preview/files/typed-cell';

describe('a text that loses nothing by it becomes', () => {
  test.each([
    ['40%', { value: 0.4, numberFormat: '0%' }],
    ['57.3%', { value: 0.573, numberFormat: '0.00%' }],
    ['-5 %', { value: -0.05, numberFormat: '0%' }],
    ['2026-02-28', { value: 46081, numberFormat: 'yyyy-mm-dd' }],
    ['2026-02-28 12:00', { value: 46081.5, numberFormat: 'yyyy-mm-dd hh:mm:ss' }],
    ['12', { value: 12 }],
    [' 1.1 ', { value: 1.1 }],
    ['-0.25', { value: -0.25 }],
    ['true', { value: true }],
    ['FALSE', { value: false }],
  ])('%s', (text, cell) => {
    expect(typedCell(text)).toEqual(cell);
  });
});

describe('a text stays text where a number or date', () => {
  test.each([
    ['007', 'would lose leading zeros'],
    ['1.10', 'would lose a trailing zero'],
    ['1.1.1', 'it is none'],
    ['1234567890123456', 'would lose digits'],
    ['1.2E+15', 'was lost before'],
    ['1,234', 'could be a decimal comma'],
    ['1.234,5', 'could be grouped the other way'],
    ['03/04/2025', 'has an order that one cell does not tell'],
    ['2026-02-31', 'does not exist'],
    ['2026-02-28 25:00', 'does not exist'],
    ['Infinity', 'is none'],
    ['-', 'is none'],
    ['-0', 'would lose its sign'],
    ['=1+1', 'would be a formula'],
    ['+1', 'would lose its sign'],
    ['@sum', 'is none'],
  ])('%s %s', text => {
    expect(typedCell(text)).toEqual({ value: text });
  });
});

test('an empty text is no cell', () => {
  expect(typedCell('')).toBeNull();
});

test('leading blanks of a text, which show its level, are kept', () => {
  expect(typedCell('   Design')).toEqual({ value: '   Design' });
});

test('whatever becomes a plain number is written back as it stood', () => {
  fc.assert(
    fc.property(fc.oneof(fc.integer(), fc.double(), fc.string()), input => {
      const text = String(input);
      const cell = typedCell(text);
      if (typeof cell?.value === 'number' && cell.numberFormat === undefined) {
        expect(String(cell.value)).toBe(text.trim());
      }
    }),
  );
});

test('every day since 1900-03-01 is the date that it names', () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 73_050 }), serial => {
      const iso = isoOfDay(dayFromSerial(serial));
      expect(typedCell(iso)).toEqual({ value: serial, numberFormat: 'yyyy-mm-dd' });
    }),
  );
});

test('no text ever becomes a formula', () => {
  fc.assert(fc.property(fc.string(), text => typedCell(`=${text}`)?.formula === undefined));
});
