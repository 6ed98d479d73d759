import { describe, expect, test } from 'vitest';
import { numberPattern } from '../../../../src/preview/page/grid/number-pattern';

describe('a number format', () => {
  test('that is automatic is none', () => {
    expect(numberPattern(undefined, 5)).toBeNull();
    expect(numberPattern('General', 5)).toBeNull();
    expect(numberPattern('', 5)).toBeNull();
  });

  test('of dates keeps its parts and its words', () => {
    expect(numberPattern('d mmm yyyy', 46_349)).toBe('d mmm yyyy');
    expect(numberPattern('d "de" mmmm "de" y', 46_349)).toBe('d "de" mmmm "de" yy');
    expect(numberPattern('h:mm am/pm', 0.5)).toBe('h:mm AM/PM');
  });

  test('shows no decimal point without decimals', () => {
    expect(numberPattern('#,##0.##', 10)).toBe('#,##0');
    expect(numberPattern('#,##0.##', 10.5)).toBe('#,##0.##');
    expect(numberPattern('0.#', 9.99)).toBe('0');
    expect(numberPattern('0.#%', 0.5)).toBe('0%');
    expect(numberPattern('0.0#', 10)).toBe('0.0#');
    expect(numberPattern('0.00', 10)).toBe('0.00');
  });

  test('leaves what is quoted as it is', () => {
    expect(numberPattern('0.# "0.# kg"', 3)).toBe('0 "0.# kg"');
  });
});
