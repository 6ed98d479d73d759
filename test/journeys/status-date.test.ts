// The cell of Settings in which formulas find the status date.

import { describe, expect, test } from 'vitest';
import { Desk } from './desk';

/** The row of Settings in which it stands. */
const rowOf = (desk: Desk) =>
  desk.sheet('Settings').rows.findIndex(cells => cells?.[0]?.value === 'Status date') + 1;

/** Its value as shown; undefined where the row is gone. */
const shown = (desk: Desk) => desk.table('Settings').find(row => row.Setting === 'Status date')?.Value;

describe('the status date in Settings', () => {
  test('is there from the start, and the day’s first refresh brings it up to date', async () => {
    const desk = await Desk.withExample();
    expect(shown(desk)).toBe('23 Nov 2026');
    desk.today = '2026-11-30';
    expect(shown(desk)).toBe('23 Nov 2026');
    desk.choose('Refresh status');
    expect(shown(desk)).toBe('30 Nov 2026');
  });

  test('is found wherever its row stands, put right where somebody typed, and not made again', async () => {
    const desk = await Desk.withExample();
    const last = desk.sheet('Settings').rows.filter(row => row?.[0]?.value).length;
    desk.hand.sort(`Settings!A2:D${last}`, 1, false);
    desk.hand.type(`Settings!B${rowOf(desk)}`, 'yesterday');
    desk.choose('Refresh status');
    expect(shown(desk)).toBe('23 Nov 2026');
    desk.hand.clear(`Settings!A${rowOf(desk)}:D${rowOf(desk)}`);
    desk.choose('Refresh status');
    expect(shown(desk)).toBeUndefined();
  });

  test('is nothing that Undo or Remove takes for somebody’s own change', async () => {
    const desk = await Desk.withExample();
    desk.today = '2026-11-30';
    desk.choose('Refresh status');
    desk.choose('Undo last change', 'OK');
    expect(desk.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
    const other = await Desk.withExample();
    other.today = '2026-11-30';
    other.choose('Refresh status');
    other.choose('Remove Throughline', 'OK');
    expect(other.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  });

  test('comes back by a repair, and goes again with its Undo', async () => {
    const desk = await Desk.withExample();
    desk.hand.deleteRows('Settings', rowOf(desk), 1);
    const without = desk.grid('Settings');
    desk.setUp();
    expect(shown(desk)).toBe('23 Nov 2026');
    expect(desk.choose('Undo last change', 'OK')).not.toContain('left');
    expect(desk.grid('Settings')).toEqual(without);
  });

  test('is what a formula of somebody’s own follows', async () => {
    const desk = await Desk.withExample();
    desk.hand.addSheet('Mine');
    desk.hand.type(
      'Mine!A1',
      `=THROUGHLINE_DRIFT(0.5, "2026-11-02", "2026-12-14", Settings!$B$${rowOf(desk)})`,
    );
    desk.script.calculate();
    expect(desk.hand.see('Mine!A1')).toBe('0');
    desk.today = '2026-11-30';
    desk.choose('Refresh status');
    desk.script.calculate();
    expect(desk.hand.see('Mine!A1')).toBe('5');
  });
});
