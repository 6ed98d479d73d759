import { describe, expect, it } from 'vitest';
import { createAppsScript } from '../../../src/preview/stand-in/apps-script';
import { Hand } from '../../../src/preview/stand-in/hand';
import { cellAt, emptyWorkbook } from '../../../src/preview/workbook';

const start = () => {
  const workbook = emptyWorkbook('Plan');
  const { globals, meter } = createAppsScript(workbook);
  const sheet = globals.SpreadsheetApp.getActive().getActiveSheet();
  meter.reset();
  return { workbook, globals, meter, sheet, model: workbook.sheets[0]! };
};

describe('the meter', () => {
  it('counts a read as one round trip, and handles as none', () => {
    const { sheet, meter } = start();
    const range = sheet.getRange('A1:C3');
    expect([meter.calls, meter.roundTrips]).toEqual([1, 0]);
    range.getValues();
    expect([meter.calls, meter.roundTrips]).toEqual([2, 1]);
    expect(meter.log).toEqual(['Sheet.getRange', 'Range.getValues']);
  });

  it('lets writes go free until a read forces them out', () => {
    const { sheet, meter, model } = start();
    sheet.getRange('A1').setValue(1);
    sheet.getRange('A2').setValue(2);
    expect([meter.writes, meter.roundTrips]).toEqual([2, 0]);
    expect(cellAt(model, 1, 1)).toBeUndefined();
    sheet.getRange('A1').getValue();
    expect([meter.reads, meter.flushes, meter.forcedFlushes, meter.roundTrips]).toEqual([1, 1, 1, 2]);
    expect(cellAt(model, 2, 1)?.value).toBe(2);
  });

  it('counts flush() once, and not at all with nothing to send', () => {
    const { sheet, meter, globals } = start();
    sheet.getRange('A1').setValue(1);
    globals.SpreadsheetApp.flush();
    globals.SpreadsheetApp.flush();
    expect([meter.flushes, meter.forcedFlushes]).toEqual([1, 0]);
  });

  it('fails one call before it has any effect', () => {
    const { sheet, meter, globals, model } = start();
    const range = sheet.getRange('A1');
    meter.failCall(2);
    expect(() => range.setValue(1)).toThrow('server error');
    globals.SpreadsheetApp.flush();
    expect(cellAt(model, 1, 1)).toBeUndefined();
    range.setValue(2);
    globals.SpreadsheetApp.flush();
    expect(cellAt(model, 1, 1)?.value).toBe(2);
  });

  it('fails one call after its effect', () => {
    const { sheet, meter, model } = start();
    const range = sheet.getRange('A1');
    meter.failCall(2, 'after');
    expect(() => range.setValue(1)).toThrow('server error');
    expect(cellAt(model, 1, 1)?.value).toBe(1);
  });

  it('fails a call and every later one', () => {
    const { sheet, meter } = start();
    meter.failCall(1, 'for good', 'gone');
    expect(() => sheet.getRange('A1')).toThrow('gone');
    expect(() => sheet.getLastRow()).toThrow('gone');
  });

  it('lets another user edit between any two calls, before pending writes are sent', () => {
    const { sheet, meter, workbook, model } = start();
    const other = new Hand(workbook);
    meter.beforeCall(3, () => other.insertRows('Sheet1', 1));
    sheet.getRange('A1').setValue('mine');
    sheet.getRange('A1').getValue();
    expect(cellAt(model, 1, 1)?.value).toBe('mine');
    expect(model.rowCount).toBe(1001);
  });
});
