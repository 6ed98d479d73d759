import { describe, expect, it } from 'vitest';
import { habitsOf } from '../../../src/preview/stand-in/locale';
import { displayOf, isDateFormat } from '../../../src/preview/stand-in/number-format';

const shown = (value: number | string | boolean | null, format?: string, locale = 'en_US') =>
  displayOf(value, format, habitsOf(locale));

describe('what a cell shows', () => {
  it.each([
    [0.256, '0%', '26%'],
    [0.256, '0.0%', '25.6%'],
    [1234.5, '#,##0', '1,235'],
    [1234.5, '#,##0.00', '1,234.50'],
    [-3, '0', '-3'],
    [-3, '0;(0)', '(3)'],
    [0, '0;-0;"none"', 'none'],
    [1.005, '0.00', '1.01'],
    [0.5, '#.0#', '.5'],
    [46_349, 'yyyy-mm-dd', '2026-11-23'],
    [46_349, 'd mmm yyyy', '23 Nov 2026'],
    [46_349, 'm/d/yy', '11/23/26'],
    [46_349, 'ddd, mmmm d', 'Mon, November 23'],
    [46_349.4375, 'h:mm AM/PM', '10:30 AM'],
    [46_349.4375, 'yyyy-mm-dd hh:mm', '2026-11-23 10:30'],
    [1.5, '[h]:mm', '36:00'],
    [12, '+0" d";-0" d";0" d"', '+12 d'],
    [-12, '+0" d";-0" d";0" d"', '-12 d'],
    [1200, '"$"#,##0', '$1,200'],
    ['Amber', '@" · 23 Nov"', 'Amber · 23 Nov'],
    ['n/a', '0.00', 'n/a'],
    [true, undefined, 'TRUE'],
    [0.1 + 0.2, undefined, '0.3'],
    [1e21, undefined, '1E+21'],
    [null, '0', ''],
  ])('%s under %s is %s', (value, format, expected) => {
    expect(shown(value, format)).toBe(expected);
  });

  it('follows the locale', () => {
    expect(shown(1234.5, '#,##0.00', 'de_DE')).toBe('1.234,50');
    expect(shown(46_349, 'd mmmm yyyy', 'fr_FR')).toBe('23 novembre 2026');
    expect(shown(0.5, undefined, 'pt_BR')).toBe('0,5');
  });

  it('tells dates from numbers by the format', () => {
    expect(['yyyy-mm-dd', 'h:mm', 'd mmm', '[h]:mm'].map(isDateFormat)).toEqual([true, true, true, true]);
    expect(['0', '#,##0.00', '0%', '@', '0" days"', '[Red]0', undefined].map(isDateFormat)).toEqual(
      new Array(7).fill(false),
    );
  });
});
