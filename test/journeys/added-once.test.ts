// What a sidebar adds is there once, and Undo takes it back, whoever moves rows and columns while it is written.

import { describe, expect, test } from 'vitest';
import type { ItemAdded } from '../../src/addon/sidebars/add-item-contract';
import type { CheckInSaved } from '../../src/addon/sidebars/check-in-contract';
import type { UndoToken } from '../../src/addon/sidebars/contract';
import type { Reassigned } from '../../src/addon/sidebars/ownership-contract';
import { copyWorkbook } from '../../src/preview/copy-workbook';
import type { Workbook } from '../../src/preview/workbook';
import { Desk } from './desk';
import { smallPlan } from './small-plan';

const NAMES = ['Anna Berg', 'Ben Cole'] as const;

interface Act {
  readonly sheet: string;
  run(desk: Desk): UndoToken | null | undefined;
}

const ACTS: Readonly<Record<string, Act>> = {
  'an added task': {
    sheet: 'Tasks',
    run: desk =>
      desk.ask<ItemAdded>('addItem', {
        kind: 'task',
        parentId: 'M1',
        title: 'Write to the press',
        owner: NAMES[0],
        metric: '',
        baseline: '',
        target: '',
        start: '',
        due: '2026-11-27',
      })?.undo,
  },
  'a task that is split between its owners': {
    sheet: 'Tasks',
    run: desk => desk.ask<Reassigned>('splitRow', { itemId: 'T1' })?.undo,
  },
  'a batch of check-ins': {
    sheet: 'Check-ins',
    run: desk =>
      desk.ask<CheckInSaved>('saveCheckIn', {
        who: NAMES[0],
        work: [{ id: 'M1', value: '9', confidence: 'Green', note: 'Two more signed' }],
        tasks: [{ id: 'T2', answer: 'blocked', due: '', note: 'No room' }],
      })?.undo,
  },
};

interface Disturbance {
  disturb(desk: Desk, sheet: string): void;
  /** The calls before which it comes. */
  readonly moments: RegExp;
}

const WRITES = /^(?:Range\.setValues|Sheet\.(?:appendRow|getLastRow)|SpreadsheetApp\.flush)$/;
const DISTURBANCES: Readonly<Record<string, Disturbance>> = {
  'a row is inserted at any moment': {
    disturb: (desk, sheet) => desk.hand.insertRows(sheet, 2),
    moments: new RegExp(`${WRITES.source}|^Range\\.getValues$|^Sheet\\.getDataRange$`),
  },
  'a column is inserted while it is written': {
    disturb: (desk, sheet) => desk.hand.insertColumns(sheet, 1),
    moments: WRITES,
  },
};

async function plan(): Promise<Workbook> {
  const workbook = await smallPlan();
  const desk = await Desk.open(workbook);
  desk.type('Tasks', 'T1', 'Owner', NAMES.join(', '));
  desk.choose('Refresh status');
  return workbook;
}

/** What people see of a table, whatever stands blank between: rows of their filled cells, our computed ones apart. */
function rowsOf(desk: Desk, sheet: string): string[] {
  return desk
    .table(sheet)
    .map(row => ['ID', 'Task', 'Owner', 'Item', 'Value', 'Note'].map(header => row[header] ?? '').join(' | '))
    .sort();
}

describe.each(Object.entries(ACTS))('%s', (_, { sheet, run }) => {
  test.each(Object.entries(DISTURBANCES))('stands there once when %s', async (__, { disturb, moments }) => {
    const workbook = await plan();
    const undisturbed = await Desk.open(copyWorkbook(workbook));
    const before = rowsOf(undisturbed, sheet);
    const { meter } = undisturbed.script.appsScript;
    meter.reset();
    expect(run(undisturbed)).toBeTruthy();
    const wanted = rowsOf(undisturbed, sheet);
    expect(wanted).not.toEqual(before);
    const calls = meter.log.flatMap((name, at) => (moments.test(name) ? [at + 1] : []));
    for (const at of calls) {
      const desk = await Desk.open(copyWorkbook(workbook));
      desk.script.appsScript.meter.reset();
      desk.script.appsScript.meter.beforeCall(at, () => disturb(desk, sheet));
      const undo = run(desk);
      expect(undo, `before call ${at}: ${desk.told.join(' ')}`).toBeTruthy();
      expect(rowsOf(desk, sheet), `before call ${at}`).toEqual(wanted);
      desk.ask('undoAction', undo);
      expect(rowsOf(desk, sheet), `undone, before call ${at}`).toEqual(before);
    }
  });
});
