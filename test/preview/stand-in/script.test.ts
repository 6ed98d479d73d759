import { describe, expect, it } from 'vitest';
import { createAppsScript } from '../../../src/preview/stand-in/apps-script';
import { loadScript } from '../../../src/preview/stand-in/script';
import { cellAt, emptyWorkbook } from '../../../src/preview/workbook';

const start = (code: string, options = {}) => {
  const workbook = emptyWorkbook('Plan', 'en_US', 'Europe/Berlin');
  const appsScript = createAppsScript(workbook, { now: () => new Date('2026-03-01T12:00:00Z'), ...options });
  return { workbook, appsScript, script: loadScript(code, appsScript) };
};

describe('a script’s executions', () => {
  it('runs a top-level function and gives its result', () => {
    const { script } = start('function add(a, b) { return a + b; }');
    expect(script.run('add', 2, 3)).toBe(5);
  });

  it('sends what was written when the run ends', () => {
    const { script, workbook } = start(
      'function go() { SpreadsheetApp.getActiveSheet().getRange("B2").setValue("85%"); }',
    );
    script.run('go');
    expect(cellAt(workbook.sheets[0]!, 2, 2)).toEqual({ value: 0.85, numberFormat: '0%' });
  });

  it('forgets its variables between executions', () => {
    const { script } = start('var n = 0; function next() { n += 1; return n; }');
    expect([script.run('next'), script.run('next')]).toEqual([1, 1]);
  });

  it('lacks what Apps Script lacks', () => {
    const { script } = start(
      'function look() { return ["setTimeout", "URL", "TextEncoder", "fetch", "process", "WebAssembly", "structuredClone"].filter(n => n in globalThis).join(); }',
    );
    expect(script.run('look')).toBe('');
  });

  it('gives dates and errors of the script’s own kind', () => {
    const { script } = start(`function kinds() {
      const range = SpreadsheetApp.getActiveSheet().getRange('A1');
      range.setValue(new Date(2026, 0, 5));
      let error = null;
      try { SpreadsheetApp.getActiveSheet().getRange('A1:B2').setValues([[1]]); } catch (e) { error = e; }
      return [range.getValue() instanceof Date, error instanceof Error, error.name];
    }`);
    expect(script.run('kinds')).toEqual([true, true, 'Exception']);
  });

  it('keeps the script’s clock and time zone, not the machine’s', () => {
    const { script } = start(
      'function clock() { return [new Date().toISOString(), Date.now(), new Date(2026, 6, 1).toISOString(), new Date(0).getHours()]; }',
      { scriptTimeZone: 'Asia/Tokyo' },
    );
    expect(script.run('clock')).toEqual([
      '2026-03-01T12:00:00.000Z',
      Date.UTC(2026, 2, 1, 12),
      '2026-06-30T15:00:00.000Z',
      9,
    ]);
  });
});

describe('google.script.run', () => {
  const code = `
    function echo(value) { return value; }
    function hidden_() { return 1; }
    function giveDate() { return { rows: [new Date()] }; }
    function giveCycle() { const a = {}; a.a = a; return a; }
    function giveHoles() { return [1, undefined, { gone: undefined, kept: null }]; }`;

  it('copies arguments and results', () => {
    const { script } = start(code);
    const sent = { a: [1, { b: 'x' }] };
    const back = script.runFromSidebar('echo', [sent]);
    expect(back).toEqual(sent);
    expect(back).not.toBe(sent);
  });

  it('refuses a date, a function or a cycle, however deep', () => {
    const { script } = start(code);
    expect(() => script.runFromSidebar('echo', [{ when: [new Date()] }])).toThrow('Date');
    expect(() => script.runFromSidebar('echo', [() => 1])).toThrow('function');
    expect(() => script.runFromSidebar('giveDate')).toThrow('Date');
    expect(() => script.runFromSidebar('giveCycle')).toThrow('circular');
  });

  it('turns undefined within arrays into null', () => {
    const { script } = start(code);
    expect(script.runFromSidebar('giveHoles')).toEqual([1, null, { kept: null }]);
  });

  it('does not find functions that end with an underscore', () => {
    const { script } = start(code);
    expect(() => script.runFromSidebar('hidden_')).toThrow('Script function not found: hidden_');
    expect(script.run('hidden_')).toBe(1);
  });
});

describe('simple triggers', () => {
  const code = `
    function onOpen(e) {
      SpreadsheetApp.getUi().createMenu('Plan').addItem('Mark', 'mark').addToUi();
      if (e.authMode !== ScriptApp.AuthMode.NONE) PropertiesService.getDocumentProperties().setProperty('opened', String(e.authMode));
    }
    function mark() { SpreadsheetApp.getActiveSheet().getRange('C1').setValue('marked'); }
    function onEdit(e) {
      const seen = [e.range.getA1Notation(), 'value' in e ? e.value : '-', 'oldValue' in e ? e.oldValue : '-', String(e.authMode)];
      e.source.getSheetByName('Sheet1').getRange('Z1').setValue(seen.join(' '));
    }`;

  it('opens with a menu whose items run', () => {
    const { script, workbook } = start(code);
    expect(script.open('NONE').map(each => each.caption)).toEqual(['Plan']);
    script.openMenu('Mark');
    expect(cellAt(workbook.sheets[0]!, 1, 3)?.value).toBe('marked');
  });

  it('opens in LIMITED mode with the document’s properties in reach', () => {
    const { script, appsScript } = start(code);
    script.open();
    expect(appsScript.runtime.stores.documentProperties.get('opened')).toBe('LIMITED');
  });

  it('tells onEdit the value and the old value of one typed cell', () => {
    const { script, workbook } = start(code);
    const hand = script.hand();
    hand.type('A2', '5');
    expect(cellAt(workbook.sheets[0]!, 1, 26)?.value).toBe('A2 5 - LIMITED');
    hand.type('A2', '2026-03-05');
    expect(cellAt(workbook.sheets[0]!, 1, 26)?.value).toBe('A2 46086 5 LIMITED');
    hand.clear('A2');
    expect(cellAt(workbook.sheets[0]!, 1, 26)?.value).toBe('A2 - 46086 LIMITED');
  });

  it('tells onEdit no value after a paste', () => {
    const { script, workbook } = start(code);
    script.hand().paste('A2', [['a', 'b']]);
    expect(cellAt(workbook.sheets[0]!, 1, 26)?.value).toBe('A2:B2 - - LIMITED');
  });

  it('runs onEdit as whoever edits, without saying who', () => {
    const { script, appsScript } = start(`function onEdit(e) {
      PropertiesService.getUserProperties().setProperty('address', Session.getActiveUser().getEmail() + '|' + e.user.getEmail());
    }`);
    script.hand({ user: 'elena@example.com' }).type('A1', 'x');
    expect(appsScript.runtime.stores.userProperties.get('elena@example.com')?.get('address')).toBe('|');
  });

  it('keeps authorised services and dialogs out of reach', () => {
    const refused = (call: string) => {
      const { script, appsScript } = start(`function onEdit() { ${call} }`);
      script.hand().type('A1', 'x');
      return String(appsScript.runtime.failedTriggers[0]);
    };
    expect(refused("MailApp.sendEmail('a@example.com', 's', 'b')")).toContain(
      'You do not have permission to call MailApp.sendEmail',
    );
    expect(refused('ScriptApp.getProjectTriggers()')).toContain('script.scriptapp');
    expect(refused("SpreadsheetApp.getUi().alert('x')")).toContain('Ui.alert');
  });
});

describe('other executions', () => {
  it('read but do not write where a formula calls them', () => {
    const { script, workbook } = start(`
      function twice(cell) { return 2 * SpreadsheetApp.getActive().getRange(cell).getValue(); }
      function write() { SpreadsheetApp.getActive().getRange('A1').setValue(1); }`);
    workbook.sheets[0]!.rows[0] = [{ value: 21 }];
    expect(script.runCustomFunction('twice', 'A1')).toBe(42);
    expect(() => script.runCustomFunction('write')).toThrow('from a custom function');
  });

  it('run on a clock as whoever made the trigger, with nobody looking on', () => {
    const { script, appsScript } = start(`
      function install() { ScriptApp.newTrigger('morning').timeBased().everyDays(1).atHour(6).create(); }
      function morning(e) {
        try { SpreadsheetApp.getUi(); } catch (error) { return [Session.getActiveUser().getEmail(), e.triggerUid, error.message]; }
      }`);
    script.run('install');
    appsScript.runtime.execution = { ...appsScript.runtime.execution, user: 'other@example.com' };
    expect(script.fireTrigger('morning')).toEqual([
      'owner@example.com',
      '1',
      'Cannot call SpreadsheetApp.getUi() from this context.',
    ]);
  });

  it('cannot have a lock that a run in progress holds, and do not send its writes', () => {
    const { script, appsScript, workbook } = start(`
      function long() {
        const sheet = SpreadsheetApp.getActiveSheet();
        LockService.getDocumentLock().tryLock(0);
        sheet.getRange('A1').setValue('long');
        sheet.getRange('A1').getValue();
      }
      function onEdit(e) {
        e.range.offset(0, 1).setValue(LockService.getDocumentLock().tryLock(100) ? 'got it' : 'held');
      }`);
    const seen: unknown[] = [];
    appsScript.meter.beforeCall(7, () => {
      script.hand().type('A5', 'x');
      seen.push(cellAt(workbook.sheets[0]!, 1, 1)?.value, cellAt(workbook.sheets[0]!, 5, 2)?.value);
    });
    script.run('long');
    expect(seen).toEqual([undefined, 'held']);
    expect(cellAt(workbook.sheets[0]!, 1, 1)?.value).toBe('long');
  });

  it('are counted when a dialog’s answer calls the script', () => {
    const { script, appsScript } = start(
      `function ask() { SpreadsheetApp.getUi().alert('Go on?'); }
       function step() { return SpreadsheetApp.getActive().getName(); }`,
      { ui: { alert: () => (script.runFromSidebar('step') === 'Plan' ? 'OK' : 'CLOSE') } },
    );
    script.run('ask');
    expect(appsScript.meter.log).toEqual([
      'SpreadsheetApp.getUi',
      'Ui.alert',
      'SpreadsheetApp.getActive',
      'Spreadsheet.getName',
    ]);
    expect(appsScript.meter.reads).toBe(1);
  });

  it('fill a page from a template’s variables, escaped', () => {
    const { script, appsScript } = start(
      `function show() {
        const page = HtmlService.createTemplateFromFile('plan');
        page.title = '<G1>';
        SpreadsheetApp.getUi().showSidebar(page.evaluate().setTitle('Break down'));
      }`,
      { files: { plan: '<h1><?= title ?></h1>' }, ui: { sidebar: (page: unknown) => shown.push(page) } },
    );
    const shown: unknown[] = [];
    script.run('show');
    expect(shown).toEqual([{ title: 'Break down', html: '<h1>&lt;G1&gt;</h1>', width: null, height: null }]);
    expect(appsScript.meter.log).toContain('Ui.showSidebar');
  });
});
