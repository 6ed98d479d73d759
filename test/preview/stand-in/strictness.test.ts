import { describe, expect, it } from 'vitest';
import { createAppsScript } from '../../../src/preview/stand-in/apps-script';
import type { StandInOptions } from '../../../src/preview/stand-in/options';
import { createStores } from '../../../src/preview/stand-in/stores';
import { cellAt, emptySheet, emptyWorkbook } from '../../../src/preview/workbook';

const start = (options: StandInOptions = {}) => {
  const workbook = emptyWorkbook('Plan', 'en_US', 'Europe/Berlin');
  const { globals, runtime } = createAppsScript(workbook, options);
  return {
    workbook,
    globals,
    runtime,
    get sheet() {
      return globals.SpreadsheetApp.getActive().getActiveSheet();
    },
  };
};

describe('values that Google would not take', () => {
  it.each([
    ['undefined', undefined],
    ['an object', {}],
    ['an invalid date', new Date(Number.NaN)],
    ['NaN', Number.NaN],
    ['a function', () => 1],
  ])('%s throws at once', (_, value) => {
    const { sheet } = start();
    expect(() => sheet.getRange('A1').setValues([[value as string]])).toThrow('not in the stand-in');
  });
});

describe('rights', () => {
  it('keep a viewer from writing, when the write is sent', () => {
    const { sheet, globals } = start({ role: 'viewer', user: 'v@example.com' });
    sheet.getRange('A1').setValue(1);
    expect(() => globals.SpreadsheetApp.flush()).toThrow('You do not have permission');
  });

  it('keep an editor out of a protected range, and let the owner in', () => {
    const write = (options: StandInOptions) => {
      const { sheet, globals, workbook } = start(options);
      const range = { top: 1, left: 1, bottom: 2, right: 2 };
      workbook.sheets[0]!.protections.push({ range, description: '', warningOnly: false, editors: [] });
      sheet.getRange('B2').setValue(1);
      globals.SpreadsheetApp.flush();
      return cellAt(workbook.sheets[0]!, 2, 2)?.value;
    };
    expect(write({ role: 'owner' })).toBe(1);
    expect(() => write({ role: 'editor', user: 'e@example.com' })).toThrow('protected cell or object');
  });

  it.each([
    ['script.send_mail', (g: ReturnType<typeof start>['globals']) => g.MailApp.getRemainingDailyQuota()],
    ['script.scriptapp', (g: ReturnType<typeof start>['globals']) => g.ScriptApp.getProjectTriggers()],
    ['userinfo.email', (g: ReturnType<typeof start>['globals']) => g.Session.getActiveUser()],
    [
      'spreadsheets.currentonly',
      (g: ReturnType<typeof start>['globals']) => g.SpreadsheetApp.getActive().getName(),
    ],
  ])('name the scope %s where it was not granted', (scope, call) => {
    const { globals } = start({ scopes: [] });
    expect(() => call(globals)).toThrow(`Required permissions: https://www.googleapis.com/auth/${scope}`);
    expect(() => call(start({ scopes: [scope] }).globals)).not.toThrow();
  });
});

describe('sheets', () => {
  it('cannot all be deleted', () => {
    const { globals, sheet } = start();
    expect(() => globals.SpreadsheetApp.getActive().deleteSheet(sheet)).toThrow(
      "can't remove all the sheets",
    );
  });

  it('stay below ten million cells', () => {
    const { workbook, globals } = start();
    workbook.sheets.push(emptySheet(7, 'Big', 380_000, 26));
    expect(() => globals.SpreadsheetApp.getActive().insertSheet('More').insertRowsAfter(1, 5000)).toThrow(
      '10000000 cells',
    );
  });

  it('are not found any more once they are deleted', () => {
    const { globals } = start();
    const spreadsheet = globals.SpreadsheetApp.getActive();
    const gone = spreadsheet.insertSheet('Gone');
    spreadsheet.deleteSheet(gone);
    expect(() => gone.getName()).toThrow('not found');
  });
});

describe('what several runs share', () => {
  it('is a lock that another user’s run holds', () => {
    const stores = createStores();
    const [mine, theirs] = ['a@example.com', 'b@example.com'].map(user => start({ stores, user }).globals);
    expect(mine!.LockService.getDocumentLock()!.tryLock(0)).toBe(true);
    expect(theirs!.LockService.getDocumentLock()!.tryLock(1000)).toBe(false);
    expect(() => theirs!.LockService.getDocumentLock()!.waitLock(1000)).toThrow('Lock timeout');
    mine!.LockService.getDocumentLock()!.releaseLock();
    expect(theirs!.LockService.getDocumentLock()!.tryLock(0)).toBe(true);
  });

  it('is the document’s properties, not the users’', () => {
    const stores = createStores();
    const [mine, theirs] = ['a@example.com', 'b@example.com'].map(user => start({ stores, user }).globals);
    mine!.PropertiesService.getDocumentProperties().setProperty('k', 'v');
    mine!.PropertiesService.getUserProperties().setProperty('k', 'mine');
    expect(theirs!.PropertiesService.getDocumentProperties().getProperty('k')).toBe('v');
    expect(theirs!.PropertiesService.getUserProperties().getProperty('k')).toBeNull();
  });

  it('is the day’s mail quota', () => {
    const { globals, runtime } = start({ mailQuota: 2 });
    globals.MailApp.sendEmail('a@example.com,b@example.com', 'Digest', 'Text');
    expect(runtime.stores.sentMail[0]).toMatchObject({
      to: 'a@example.com,b@example.com',
      subject: 'Digest',
    });
    expect(() => globals.MailApp.sendEmail('c@example.com', 'Digest', 'Text')).toThrow('too many times');
  });
});

describe('questions', () => {
  it('cost the lock that the script held', () => {
    const { globals } = start({ ui: { prompt: () => ({ button: 'OK', text: 'Elena' }) } });
    const lock = globals.LockService.getDocumentLock()!;
    lock.tryLock(0);
    expect(globals.SpreadsheetApp.getUi().prompt('Who are you?').getResponseText()).toBe('Elena');
    expect(lock.hasLock()).toBe(false);
  });

  it('are answered by the person at the screen, and throw where nobody is', () => {
    const { globals } = start({ ui: { alert: ({ prompt }) => (prompt === 'Go on?' ? 'YES' : 'NO') } });
    const ui = globals.SpreadsheetApp.getUi();
    expect(ui.alert('Go on?', ui.ButtonSet.YES_NO)).toBe(ui.Button.YES);
    expect(() => start().globals.SpreadsheetApp.getUi().alert('Go on?')).toThrow('nobody answers');
  });
});

describe('cells that a script should not touch', () => {
  it('are those of a spill: writing into one breaks its formula', () => {
    const { sheet, workbook, globals } = start();
    const cells = workbook.sheets[0]!.rows;
    cells[0] = [{ value: 1, formula: '=ARRAYFORMULA(C1:C3)' }];
    cells[1] = [{ value: 2, spilled: true }];
    cells[2] = [{ value: 3, spilled: true }];
    sheet.getRange('A3').clearContent();
    globals.SpreadsheetApp.flush();
    expect(sheet.getRange('A1:A3').getValues()).toEqual([[1], [2], [3]]);
    sheet.getRange('A3').setValue('mine');
    expect(sheet.getRange('A1:A3').getValues()).toEqual([['#REF!'], [''], ['mine']]);
  });

  it('are the typed columns of a Table, as far as validation goes', () => {
    const { sheet, workbook, globals } = start();
    workbook.sheets[0]!.typedColumns = [{ top: 2, left: 2, bottom: 9, right: 2 }];
    const rule = globals.SpreadsheetApp.newDataValidation().requireDate().build();
    sheet.getRange('A2:A9').setDataValidation(rule);
    globals.SpreadsheetApp.flush();
    sheet.getRange('A2:B9').setDataValidation(rule);
    expect(() => globals.SpreadsheetApp.flush()).toThrow('not allowed on cells in typed columns');
  });
});

describe('a large sheet', () => {
  it('is written and read as a whole', () => {
    const { sheet, workbook } = start();
    workbook.sheets[0]!.rowCount = 10_000;
    const values = Array.from({ length: 10_000 }, (_, row) =>
      Array.from({ length: 20 }, (__, column) => (column === 0 ? `T${row + 1}` : row * column)),
    );
    sheet.getRange(1, 1, 10_000, 20).setValues(values);
    expect(sheet.getDataRange().getValues()).toEqual(values);
  });
});
