import { describe, expect, it } from 'vitest';
import { createAppsScript } from '../../../src/preview/stand-in/apps-script';
import { Hand } from '../../../src/preview/stand-in/hand';
import { cellAt, emptyWorkbook } from '../../../src/preview/workbook';

const start = (locale = 'en_US') => {
  const workbook = emptyWorkbook('Plan', locale);
  const hand = new Hand(workbook, { year: 2026 });
  const { globals } = createAppsScript(workbook);
  return {
    workbook,
    hand,
    model: workbook.sheets[0]!,
    sheet: globals.SpreadsheetApp.getActiveSheet(),
    globals,
  };
};

describe('a formula', () => {
  it('finds the sheet that it names whatever the case, and follows its rows and its name', () => {
    const { workbook, hand, model } = start();
    hand.addSheet('Goals');
    hand.type('Goals!A2', '7');
    hand.type('A1', '=goals!A2');
    expect(hand.see('A1')).toBe('7');
    hand.insertRows('Goals', 1);
    expect(cellAt(model, 1, 1)?.formula).toBe('=goals!A3');
    hand.renameSheet('Goals', 'Aims');
    expect([cellAt(model, 1, 1)?.formula, hand.see('A1')]).toEqual(['=Aims!A3', '7']);
    expect(workbook.sheets).toHaveLength(2);
  });

  it('of a script has decimal points in every locale', () => {
    const { sheet } = start('de_DE');
    sheet.getRange('A1').setFormula('=MAX(1,5)');
    expect(sheet.getRange('A1').getFormula()).toBe('=MAX(1,5)');
  });
});

describe('a person’s hand', () => {
  it('types as the locale reads, and sees what the cell shows', () => {
    const { hand } = start('de_DE');
    hand.type('A1', '1.234,5');
    hand.type('A2', '23.11.2026');
    expect([hand.see('A1'), hand.see('A2')]).toEqual(['1.234,50', '23.11.2026']);
  });

  it('means per cent where the cell is formatted so', () => {
    const { hand, model } = start();
    hand.type('A1', '10%');
    hand.type('A1', '62');
    expect(cellAt(model, 1, 1)?.value).toBe(0.62);
  });

  it('is refused by a strict dropdown, and the cell keeps its value', () => {
    const { hand, sheet, globals } = start();
    const rule = globals.SpreadsheetApp.newDataValidation()
      .requireValueInList(['To do', 'Done'])
      .setAllowInvalid(false)
      .build();
    sheet.getRange('A1').setDataValidation(rule).setValue('To do');
    globals.SpreadsheetApp.flush();
    expect(() => hand.type('A1', 'Nearly')).toThrow('violates the data validation rules');
    expect(hand.see('A1')).toBe('To do');
  });

  it('pastes nothing where one of the cells refuses what is pasted', () => {
    const { hand, sheet, globals } = start();
    const rule = globals.SpreadsheetApp.newDataValidation()
      .requireNumberBetween(0, 10)
      .setAllowInvalid(false)
      .build();
    sheet.getRange('A1:B2').setValue('as it was');
    sheet.getRange('B2').setDataValidation(rule);
    globals.SpreadsheetApp.flush();
    expect(() =>
      hand.paste('A1', [
        ['new', 'new'],
        ['new', '99'],
      ]),
    ).toThrow('violates the data validation rules');
    expect(['A1', 'B1', 'A2', 'B2'].map(cell => hand.see(cell))).toEqual(Array(4).fill('as it was'));
  });

  it('cuts nothing away that it may not put where it is to go', () => {
    const { workbook, model } = start();
    const range = { top: 5, left: 1, bottom: 5, right: 1 };
    model.protections.push({ range, description: '', warningOnly: false, editors: [] });
    const hand = new Hand(workbook, { user: 'a@example.com', owner: 'owner@example.com' });
    hand.paste('A1', [['precious', '2']]);
    hand.setNote('A1', 'why');
    expect(() => hand.move('A1:B1', 'A5')).toThrow('protected cell');
    expect([hand.see('A1'), hand.see('B1')]).toEqual(['precious', '2']);
    hand.move('A1:B1', 'B1');
    expect(['A1', 'B1', 'C1'].map(cell => hand.see(cell))).toEqual(['', 'precious', '2']);
    expect(cellAt(model, 1, 2)?.note).toBe('why');
  });

  it('is kept out of a protected range unless it may edit it', () => {
    const { workbook, model } = start();
    const range = { top: 1, left: 1, bottom: 5, right: 1 };
    model.protections.push({ range, description: '', warningOnly: false, editors: ['b@example.com'] });
    expect(() => new Hand(workbook, { user: 'a@example.com' }).type('A2', 'x')).toThrow('protected cell');
    expect(() => new Hand(workbook, { user: 'a@example.com' }).setNote('A2', 'x')).toThrow('protected cell');
    new Hand(workbook, { user: 'b@example.com' }).type('A2', 'x');
    expect(cellAt(model, 2, 1)?.value).toBe('x');
  });

  it('copies a row with its notes and validation', () => {
    const { hand, model } = start();
    hand.paste('A2', [['G1', '=A2']]);
    hand.setNote('A2', 'why');
    hand.copy('A2:B2', 'A9');
    expect(cellAt(model, 9, 1)).toEqual({ value: 'G1', note: 'why' });
    expect(cellAt(model, 9, 2)?.formula).toBe('=A9');
  });

  it('takes conditional rules along, and cuts apart those that it pastes over', () => {
    const { hand, model } = start();
    const looks = { background: '#ff0000', fontColor: null, bold: null, italic: null, strikethrough: null };
    const rule = (top: number, bottom: number, left: number, right: number) => ({
      ranges: [{ top, left, bottom, right }],
      criteria: 'CUSTOM_FORMULA',
      values: ['=$A2="Red"'],
      ...looks,
    });
    model.conditionalRules.push(rule(2, 9, 1, 2), rule(11, 19, 1, 2));
    hand.copy('A2:B2', 'A15');
    expect(model.conditionalRules.map(each => each.ranges)).toEqual([
      [
        { top: 2, left: 1, bottom: 9, right: 2 },
        { top: 15, left: 1, bottom: 15, right: 2 },
      ],
      [
        { top: 11, left: 1, bottom: 14, right: 2 },
        { top: 16, left: 1, bottom: 19, right: 2 },
      ],
    ]);
  });

  it('sorts rows with their notes, blanks last', () => {
    const { hand, model } = start();
    hand.paste('A2', [
      ['b', '2'],
      ['', '3'],
      ['a', '1'],
    ]);
    hand.setNote('A2', 'of b');
    hand.sort('A2:B4', 1);
    expect([2, 3, 4].map(row => [hand.see(`A${row}`), hand.see(`B${row}`)])).toEqual([
      ['a', '1'],
      ['b', '2'],
      ['', '3'],
    ]);
    expect(cellAt(model, 3, 1)?.note).toBe('of b');
  });

  it('pastes below the sheet’s end by adding rows', () => {
    const { hand, model } = start();
    hand.paste('A1000', [['x'], ['y']]);
    expect(model.rowCount).toBe(1001);
  });
});

describe('rows and columns that come, go and move', () => {
  it('take widths, hidden columns, merges, protections, filter and references along', () => {
    const { hand, workbook, model } = start();
    hand.addSheet('People');
    hand.type('People!A1', '=Sheet1!C3');
    hand.type('B1', '=SUM(C2:C9)');
    model.columnWidths.set(3, 240);
    model.hiddenColumns.add(4);
    model.merges.push({ top: 1, left: 3, bottom: 1, right: 4 });
    model.filter = { top: 1, left: 1, bottom: 9, right: 4 };
    hand.insertColumns('Sheet1', 3);
    hand.insertRows('Sheet1', 5, 2);
    expect(cellAt(workbook.sheets[1]!, 1, 1)?.formula).toBe('=Sheet1!D3');
    expect(cellAt(model, 1, 2)?.formula).toBe('=SUM(D2:D11)');
    expect([model.columnWidths.get(4), [...model.hiddenColumns]]).toEqual([240, [5]]);
    expect(model.merges).toEqual([{ top: 1, left: 4, bottom: 1, right: 5 }]);
    expect(model.filter).toEqual({ top: 1, left: 1, bottom: 11, right: 5 });
  });

  it('look like the line that was selected, with nothing in them', () => {
    const { hand, model, sheet } = start();
    hand.paste('A1', [['Due'], ['2026-03-05']]);
    hand.setNote('A2', 'why');
    sheet.getRange('A1').setBackground('#000000').getValue();
    hand.insertRows('Sheet1', 2);
    expect(cellAt(model, 2, 1)).toEqual({ value: null, numberFormat: 'yyyy-mm-dd' });
    sheet.insertRowsAfter(1, 1);
    expect(cellAt(model, 2, 1)).toEqual({ value: null, background: '#000000' });
  });

  it('leave #REF! where the cell has gone', () => {
    const { hand, model } = start();
    hand.type('A1', '=B2+C3');
    hand.deleteColumns('Sheet1', 2);
    expect(cellAt(model, 1, 1)?.formula).toBe('=#REF!+B3');
  });

  it('leave texts in formulas alone', () => {
    const { hand, model } = start();
    hand.type('A1', '=HYPERLINK("#gid=0&range=B7",B7)');
    hand.insertRows('Sheet1', 3);
    expect(cellAt(model, 1, 1)?.formula).toBe('=HYPERLINK("#gid=0&range=B7",B8)');
  });

  it('keep a rule’s formula on the first row when that row is deleted', () => {
    const { hand, model } = start();
    const looks = { background: '#ff0000', fontColor: null, bold: null, italic: null, strikethrough: null };
    model.conditionalRules.push({
      ranges: [{ top: 2, left: 1, bottom: 9, right: 5 }],
      criteria: 'CUSTOM_FORMULA',
      values: ['=$E2="Red"'],
      ...looks,
    });
    hand.deleteRows('Sheet1', 2);
    hand.insertColumns('Sheet1', 2);
    expect(model.conditionalRules[0]).toMatchObject({
      ranges: [{ top: 2, left: 1, bottom: 8, right: 6 }],
      values: ['=$F2="Red"'],
    });
  });

  it('move a column with all that stands in it', () => {
    const { hand, model } = start();
    hand.paste('A1', [['a', 'b', 'c', 'd', '=B1']]);
    model.columnWidths.set(2, 300);
    hand.moveColumns('Sheet1', 2, 1, 5);
    expect([1, 2, 3, 4].map(column => cellAt(model, 1, column)?.value)).toEqual(['a', 'c', 'd', 'b']);
    expect([model.columnWidths.get(4), cellAt(model, 1, 5)?.formula]).toEqual([300, '=D1']);
  });

  it('rename a sheet in formulas and in lists', () => {
    const { hand, workbook, model } = start();
    hand.addSheet('My goals');
    hand.type('Sheet1!A1', "='My goals'!A1");
    const target = cellAt(model, 1, 1)!;
    target.validation = {
      criteria: 'VALUE_IN_RANGE',
      values: ['My goals', 'A1:A9'],
      showDropdown: true,
      allowInvalid: true,
      helpText: null,
    };
    hand.renameSheet('My goals', 'Goals');
    expect([workbook.sheets[1]?.name, target.formula]).toEqual(['Goals', '=Goals!A1']);
    expect(target.validation.values[0]).toBe('Goals');
  });

  it.each(['Q1', 'r1c1', 'True', 'FY27'])(
    'quote the name "%s", which would be read as something else',
    name => {
      const { hand, model } = start();
      hand.addSheet('Goals');
      hand.type('Sheet1!A1', '=Goals!A1');
      hand.renameSheet('Goals', name);
      expect(cellAt(model, 1, 1)!.formula).toBe(`='${name}'!A1`);
    },
  );
});
