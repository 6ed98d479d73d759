// What takes a person: edits that fire triggers, pages that call the script. On the stand-in they run; in Google somebody follows the steps.

import type { Script } from '../../src/preview/stand-in/executions';
import { type Basis, same, throwsWith } from './claim';
import { formulaClaims } from './formula-claims';

export interface PersonClaim {
  readonly statement: string;
  readonly basis: Basis;
  /** The script that is run, and what to do with it in a real spreadsheet. */
  readonly code: string;
  readonly steps: string;
  readonly check: (script: Script) => void;
}

const EVENTS = 'https://developers.google.com/apps-script/guides/triggers/events';
const TRIGGERS = 'https://developers.google.com/apps-script/guides/triggers';
const RUN = 'https://developers.google.com/apps-script/guides/html/reference/run';
const MODES = 'https://developers.google.com/apps-script/reference/script/auth-mode';

const documented = (page: string, words: string): Basis => ({ kind: 'documented', page, words });

const RECORDER = `
  function onEdit(e) {
    var seen = [e.range.getA1Notation(), 'value' in e ? e.value : null, 'oldValue' in e ? e.oldValue : null, String(e.authMode)];
    var properties = PropertiesService.getDocumentProperties();
    var edits = JSON.parse(properties.getProperty('edits') || '[]');
    properties.setProperty('edits', JSON.stringify(edits.concat([seen])));
  }
  function edits() { return PropertiesService.getDocumentProperties().getProperty('edits') || '[]'; }
  function write() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('by script'); }`;

const ECHO = `
  function echo(value) { return value; }
  function giveDate() { return [new Date(0)]; }
  function giveHole() { return [1, undefined]; }
  function hidden_() { return 1; }`;

const editsOf = (script: Script): unknown => JSON.parse(String(script.run('edits')));

export const personClaims: readonly PersonClaim[] = [
  {
    statement: 'typing into one cell gives onEdit its value as text',
    basis: documented(EVENTS, 'The value after the edit, where one cell was edited.'),
    code: RECORDER,
    steps: 'Type 5 into A2.',
    check: script => {
      script.hand().type('A2', '5');
      same(editsOf(script), [['A2', '5', null, 'LIMITED']]);
    },
  },
  {
    statement: 'oldValue is there where the cell had content',
    basis: documented(EVENTS, 'The value before the edit, absent where the cell had none.'),
    code: RECORDER,
    steps: 'Type 5, then 6, into A2.',
    check: script => {
      const hand = script.hand();
      hand.type('A2', '5');
      hand.type('A2', '6');
      same(editsOf(script), [
        ['A2', '5', null, 'LIMITED'],
        ['A2', '6', '5', 'LIMITED'],
      ]);
    },
  },
  {
    statement: 'a paste gives onEdit the range and no value',
    basis: documented(EVENTS, 'Value and old value only where one cell was edited.'),
    code: RECORDER,
    steps: 'Paste two rows of two cells at A2.',
    check: script => {
      script.hand().paste('A2', [
        ['a', 'b'],
        ['c', 'd'],
      ]);
      same(editsOf(script), [['A2:B3', null, null, 'LIMITED']]);
    },
  },
  {
    statement: 'deleting a cell’s content gives the old value and no value',
    basis: { kind: 'assumed' },
    code: RECORDER,
    steps: 'Type x into A2, then press Delete on it.',
    check: script => {
      const hand = script.hand();
      hand.type('A2', 'x');
      hand.clear('A2');
      same((editsOf(script) as unknown[])[1], ['A2', null, 'x', 'LIMITED']);
    },
  },
  {
    statement: 'a date that was typed reaches onEdit as its serial number in text form',
    basis: { kind: 'assumed' },
    code: RECORDER,
    steps: 'Type 2026-03-05 into A2.',
    check: script => {
      script.hand().type('A2', '2026-03-05');
      same(editsOf(script), [['A2', '46086', null, 'LIMITED']]);
    },
  },
  {
    statement: 'what a script writes fires no trigger',
    basis: documented(TRIGGERS, 'Script executions and API requests do not cause triggers to run.'),
    code: RECORDER,
    steps: 'Run write.',
    check: script => {
      script.run('write');
      same(editsOf(script), []);
    },
  },
  {
    statement: 'inserting a row fires no onEdit',
    basis: { kind: 'assumed' },
    code: RECORDER,
    steps: 'Insert a row above row 2.',
    check: script => {
      script.hand().insertRows('Sheet1', 2);
      same(editsOf(script), []);
    },
  },
  {
    statement: 'onEdit cannot use a service that needs authorisation',
    basis: documented(TRIGGERS, 'Simple triggers cannot access services that require authorisation.'),
    code: "function onEdit() { MailApp.sendEmail('a@example.com', 's', 'b'); }",
    steps: 'Type anything; look into the executions.',
    check: script => {
      script.hand().type('A1', 'x');
      same(script.appsScript.runtime.stores.sentMail.length, 0);
      throwsWith('permission to call MailApp.sendEmail', () => {
        throw script.appsScript.runtime.failedTriggers[0];
      });
    },
  },
  {
    statement: 'onOpen in AuthMode.NONE makes a menu and reaches no properties',
    basis: documented(
      MODES,
      'Properties do not work in AuthMode.NONE; a normal menu item works in all modes.',
    ),
    code: `function onOpen(e) {
      SpreadsheetApp.getUi().createMenu('Plan').addItem('Go', 'go').addToUi();
      PropertiesService.getDocumentProperties();
    }`,
    steps: 'Open a document in which the add-on was never used.',
    check: script => {
      throwsWith('permission to call PropertiesService.getDocumentProperties', () => script.open('NONE'));
      same(
        script.appsScript.runtime.menus.map(menu => menu.caption),
        ['Plan'],
      );
    },
  },
  {
    statement: 'google.script.run fails with a Date, even nested',
    basis: documented(
      RUN,
      'Requests fail if a Date, function or DOM element is passed, also inside objects or arrays.',
    ),
    code: ECHO,
    steps: 'From a page: google.script.run.echo({ when: [new Date()] }).',
    check: script => {
      throwsWith('Date', () => script.runFromSidebar('echo', [{ when: [new Date()] }]));
      throwsWith('Date', () => script.runFromSidebar('giveDate'));
    },
  },
  {
    statement: 'google.script.run fails with a function and with a cycle',
    basis: documented(RUN, 'Functions and objects with circular references fail.'),
    code: ECHO,
    steps: 'From a page: google.script.run.echo(alert), and with an object that holds itself.',
    check: script => {
      const cycle: Record<string, unknown> = {};
      cycle.self = cycle;
      throwsWith('function', () => script.runFromSidebar('echo', [() => 1]));
      throwsWith('circular', () => script.runFromSidebar('echo', [cycle]));
    },
  },
  {
    statement: 'google.script.run turns undefined within arrays into null',
    basis: documented(RUN, 'Undefined fields within arrays become null.'),
    code: ECHO,
    steps: 'From a page: google.script.run.withSuccessHandler(console.log).giveHole().',
    check: script => same(script.runFromSidebar('giveHole'), [1, null]),
  },
  {
    statement: 'google.script.run passes copies',
    basis: documented(RUN, 'An object passed to the server becomes a copy.'),
    code: 'function change(value) { value.a = 2; return value; }',
    steps: 'From a page: pass an object to a function that changes it.',
    check: script => {
      const mine = { a: 1 };
      same([script.runFromSidebar('change', [mine]), mine], [{ a: 2 }, { a: 1 }]);
    },
  },
  {
    statement: 'a function whose name ends with an underscore is out of a page’s reach',
    basis: documented(
      'https://developers.google.com/apps-script/guides/html/communication',
      'Functions whose names end with an underscore are private.',
    ),
    code: ECHO,
    steps: 'From a page: google.script.run.hidden_().',
    check: script => throwsWith('hidden_', () => script.runFromSidebar('hidden_')),
  },
  ...formulaClaims,
];
