// A refresh with much to do, which can be disturbed at every call that it makes of the spreadsheet.

import { copyWorkbook } from '../../src/preview/copy-workbook';
import { Hand } from '../../src/preview/stand-in/hand';
import type { Workbook } from '../../src/preview/workbook';
import { Desk } from './desk';
import { smallPlan } from './small-plan';

export const COMPUTED = ['Status', 'Why', 'Progress', 'Expected', 'Drift (days)', 'Forecast'];
const TABLES = ['Goals', 'Milestones', 'Tasks'];
const NEXT_WEEK = '2026-11-30';

/** Values to log, a row without an ID, a status typed over, and a new day: what a Refresh finds on Monday. */
export async function neglectedPlan(): Promise<Workbook> {
  const workbook = await smallPlan();
  const hand = new Hand(workbook, { year: 2026 });
  hand.type('Milestones!H2', '9');
  hand.type('Milestones!H3', '30');
  hand.type('Milestones!C5', 'Open the second office');
  hand.type('Milestones!D5', 'Anna Berg');
  hand.type('Tasks!C6', 'Write to the press');
  hand.type('Milestones!O4', 'Green');
  return workbook;
}

export async function openNextWeek(workbook: Workbook): Promise<Desk> {
  const desk = await Desk.open(workbook);
  desk.today = NEXT_WEEK;
  return desk;
}

/** Calls before which it makes no difference when somebody acts: they ask nothing of the sheets, or wait to be sent. */
const HARMLESS =
  /^(Utilities|ConditionalFormatRule|BooleanCondition|LockService|User|Session|SpreadsheetApp\.getActive)\b|\.(toast|getSpreadsheetTimeZone|getRow|getNumRows|getA1Notation|getSheetId|getName|set\w+|clear\w+)$/;

/** The numbers of the calls of a menu item that can be disturbed. */
export async function callsOf(workbook: Workbook, caption: string): Promise<number[]> {
  const desk = await openNextWeek(copyWorkbook(workbook));
  const { meter } = desk.script.appsScript;
  meter.reset();
  desk.choose(caption);
  return meter.log.flatMap((name, at) => (HARMLESS.test(name) ? [] : [at + 1]));
}

/** What people wrote in the tables of items: their own columns, without the ID, which may be given meanwhile. */
export function ownCells(desk: Desk): Map<string, Record<string, string>> {
  return cellsOf(desk, header => header !== 'ID' && !COMPUTED.includes(header));
}

/** What is computed of each row. */
export function computedCells(desk: Desk): Map<string, Record<string, string>> {
  return cellsOf(desk, header => COMPUTED.includes(header));
}

const TITLES: Readonly<Record<string, string>> = { Goals: 'Goal', Milestones: 'Milestone', Tasks: 'Task' };

/** By table and title; rows without a title are left out. */
function cellsOf(desk: Desk, wanted: (header: string) => boolean): Map<string, Record<string, string>> {
  return new Map(
    TABLES.flatMap(name =>
      desk.table(name).flatMap(row => {
        const title = row[TITLES[name]!];
        const cells = Object.entries(row).filter(([header]) => wanted(header));
        return title ? [[`${name}: ${title}`, Object.fromEntries(cells)] as const] : [];
      }),
    ),
  );
}

/** Values logged for each item, in their order. */
export function loggedValues(desk: Desk): string[] {
  return desk
    .table('Check-ins')
    .map(row => `${row.Item!.split(' ')[0]} ${row.Value}`)
    .sort();
}

export function ids(desk: Desk): string[] {
  return TABLES.flatMap(name => desk.table(name).map(row => row.ID!));
}
