// What a script's function gets from a formula, and what its result becomes.

import type { Script } from '../../src/preview/stand-in/executions';
import { same } from './claim';
import type { PersonClaim } from './person-claims';

const PAGE = 'https://developers.google.com/apps-script/guides/sheets/functions';

const FUNCTIONS = `
  function seen(value) { return JSON.stringify(value); }
  function kind(value) { return Object.prototype.toString.call(value); }
  function civil(value) {
    return Utilities.formatDate(value, SpreadsheetApp.getActive().getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm');
  }
  function grid() { return [[1, 2], [3, '']]; }
  function day() { return Utilities.parseDate('2026-02-28', SpreadsheetApp.getActive().getSpreadsheetTimeZone(), 'yyyy-MM-dd'); }
  function refuse() { throw new Error('due is blank.'); }
  function write() { SpreadsheetApp.getActive().getRange('A1').setValue(1); }`;

/** What the formula's cell shows once it is worked out. */
function shown(script: Script, formula: string, cell = 'D1'): string {
  const hand = script.hand();
  hand.paste('A1', [
    ['62%', '2026-01-15'],
    ['', '7'],
  ]);
  hand.type('D1', formula);
  script.calculate();
  return hand.see(cell);
}

export const formulaClaims: readonly PersonClaim[] = [
  {
    statement:
      'a formula passes a range as rows of cells, blank ones as empty texts, a percentage as a share',
    basis: { kind: 'documented', page: PAGE, words: 'A range becomes a two-dimensional array; 10 % is 0.1.' },
    code: FUNCTIONS,
    steps: 'Enter 62% into A1 and 7 into B2; =seen(A1:A2) into D1, =seen(B2) into D2.',
    check: script => {
      same(shown(script, '=seen(A1:A2)'), '[[0.62],[""]]');
      same(shown(script, '=seen(B2)'), '7');
    },
  },
  {
    statement: 'a formula passes a date as a Date, which is its day in the spreadsheet’s time zone',
    basis: {
      kind: 'documented',
      page: PAGE,
      words:
        'Dates become Date objects; where the time zones of spreadsheet and script differ, the function compensates.',
    },
    code: FUNCTIONS,
    steps: 'Set the zones apart, enter 2026-01-15 into B1; =kind(B1) into D1, =civil(B1) into D2.',
    check: script => {
      same(shown(script, '=kind(B1)'), '[object Date]');
      same(shown(script, '=civil(B1)'), '2026-01-15 00:00');
    },
  },
  {
    statement: 'a two-dimensional result fills the cells beside its formula, and none that holds something',
    basis: {
      kind: 'documented',
      page: PAGE,
      words: 'Results overflow into empty cells, else there is an error.',
    },
    code: FUNCTIONS,
    steps: 'Enter =grid() into D1; then something into E1.',
    check: script => {
      same(
        ['D1', 'E1', 'D2', 'E2'].map(cell => shown(script, '=grid()', cell)),
        ['1', '2', '3', ''],
      );
      script.hand().type('D1', '');
      script.calculate();
      script.hand().type('E1', 'mine');
      same([shown(script, '=grid()'), shown(script, '=grid()', 'E1')], ['#REF!', 'mine']);
    },
  },
  {
    statement: 'a function that throws shows #ERROR! in its formula’s cell',
    basis: { kind: 'assumed' },
    code: FUNCTIONS,
    steps: 'Enter =refuse() into D1, and rest the pointer on it.',
    check: script => same(shown(script, '=refuse()'), '#ERROR!'),
  },
  {
    statement: 'a function that a formula calls cannot write',
    basis: { kind: 'documented', page: PAGE, words: 'The Spreadsheet service can be read, not set.' },
    code: FUNCTIONS,
    steps: 'Enter =write() into D1.',
    check: script => same([shown(script, '=write()'), shown(script, '=write()', 'A1')], ['#ERROR!', '62%']),
  },
  {
    statement: 'a Date that a function gives a formula is shown as a date of the spreadsheet’s time zone',
    basis: { kind: 'assumed' },
    code: FUNCTIONS,
    steps: 'Set the zones apart; =day() into D1.',
    check: script => same(shown(script, '=day()'), '2/28/2026'),
  },
  {
    statement: 'a formula with a function that no script has shows #NAME?',
    basis: { kind: 'assumed' },
    code: FUNCTIONS,
    steps: 'Enter =THROUGHLINE_STATUS(1) into D1 of a spreadsheet without the add-on.',
    check: script => same(shown(script, '=THROUGHLINE_STATUS(1)'), '#NAME?'),
  },
];
