// Undo brings back exactly what stood before, less what somebody has changed since.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AddOn } from '../../src/preview/add-on';
import { copyWorkbook } from '../../src/preview/copy-workbook';
import { Hand } from '../../src/preview/stand-in/hand';
import { emptySheet, ensureCell, type Workbook } from '../../src/preview/workbook';
import { changedUserCells, exampleWorkbook, isFilled, NOON, open } from './plan-workbook';
import { anyStep, deedOf, type Step } from './steps';

const example = await exampleWorkbook();
const YEAR = Number(NOON.slice(0, 4));
const HIDDEN = ['Throughline registry', 'Throughline lists', 'Throughline journal'];

/** Copies are left out: the copy of an ID that is taken back is not the add-on's to take. */
const anyEdits = fc.array(
  anyStep.filter(({ does }) => !['refreshes', 'copies a row', 'pastes new rows'].includes(does)),
  { maxLength: 6 },
);

function edit(steps: readonly Step[], workbook: Workbook, hands: readonly Hand[]): void {
  for (const step of steps) {
    const deed = deedOf(step, workbook);
    for (const hand of hands) deed?.(hand);
  }
}

const silent = (workbook: Workbook) => new Hand(workbook, { year: YEAR });
const logged = (workbook: Workbook) =>
  workbook.sheets
    .find(({ name }) => name === 'Check-ins')!
    .rows.filter(row => row?.some(isFilled))
    .map(row => row.map(cell => cell?.value ?? ''));

/** Everything but the sheets on which the add-on keeps its notes. */
const visible = (workbook: Workbook) =>
  workbook.sheets
    .filter(({ name }) => !HIDDEN.includes(name))
    .map(({ rows, ...sheet }) => ({
      ...sheet,
      cells: rows.flatMap((row, at) =>
        (row ?? []).flatMap((cell, column) => (isFilled(cell) ? [[at, column, { ...cell }]] : [])),
      ),
    }));

describe('undo', { timeout: 60_000 }, () => {
  it('of a refresh takes back its IDs and check-ins, and nothing that people typed before or after', async () => {
    await fc.assert(
      fc.asyncProperty(anyEdits, fc.nat({ max: 4 }), anyEdits, async (before, newRows, after) => {
        const workbook = copyWorkbook(example);
        const rows = Array.from({ length: newRows }, (_, at) => [`New ${at}`]);
        if (newRows > 0) silent(workbook).paste('Tasks!C42', rows);
        edit(before, copyWorkbook(workbook), [silent(workbook)]);
        const untouched = copyWorkbook(workbook);
        const addOn = await open(workbook);
        const entries = journalLength(workbook);
        addOn.script.run('refreshStatus');
        edit(after, copyWorkbook(untouched), [silent(workbook), silent(untouched)]);
        if (journalLength(workbook) === entries) return;
        addOn.script.run('undoLastChange');
        expect(changedUserCells(workbook, untouched)).toEqual([]);
        expect(idsOf(workbook)).toEqual(idsOf(untouched));
        expect(logged(workbook)).toEqual(logged(untouched));
      }),
      { numRuns: 15 },
    );
  });

  it.each([
    ['showDriftReport', 2], // the report and its history
    ['findOwnershipGaps', 1],
  ])('of %s takes its sheet away, or puts back what it held', async (action, sheets) => {
    const workbook = copyWorkbook(example);
    const addOn = await open(workbook);
    const first = visible(workbook);
    addOn.script.run(action);
    const reported = visible(workbook);
    expect(reported.length).toBe(first.length + sheets);
    silent(workbook).type('Milestones!D2', 'Sales team');
    silent(workbook).type('Milestones!H2', '9');
    addOn.script.run('refreshStatus');
    addOn.script.run(action);
    const name = workbook.sheets[0]!.name;
    const contentOf = (all: typeof reported) => all.find(sheet => sheet.name === name);
    expect(contentOf(visible(workbook))).not.toEqual(contentOf(reported));
    addOn.script.run('undoLastChange');
    expect(contentOf(visible(workbook))?.cells).toEqual(contentOf(reported)?.cells);
  });

  it('of Set up leaves the workbook as if it had never been', async () => {
    const cases: readonly [string, Workbook, (addOn: AddOn) => void][] = [
      ['on an empty workbook, with the example', withSheet([]), addOn => addOn.setUp(true)],
      ['on an empty workbook, without', withSheet([]), addOn => addOn.setUp(false)],
      ["on somebody's plan", withSheet(PLAN), addOn => addOn.setUp(false)],
    ];
    for (const [name, workbook, act] of cases) {
      const before = visible(workbook);
      const addOn = await open(workbook);
      act(addOn);
      expect(visible(workbook), name).not.toEqual(before);
      addOn.script.run('undoLastChange');
      expect(visible(workbook), name).toEqual(before);
      expect(
        workbook.sheets.map(sheet => sheet.name),
        name,
      ).toEqual(before.map(sheet => sheet.name));
    }
  });

  it("of Set up on somebody's plan keeps what was typed into it since", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.tuple(
            fc.integer({ min: 2, max: 6 }),
            fc.integer({ min: 0, max: 4 }),
            fc.constantFrom('x', '', '12', '2026-12-24', '=1'),
          ),
          { maxLength: 6 },
        ),
        async edits => {
          const [workbook, untouched] = [withSheet(PLAN), withSheet(PLAN)];
          const addOn = await open(workbook);
          addOn.setUp(false);
          for (const [row, column, text] of edits)
            for (const hand of [silent(workbook), silent(untouched)])
              hand.type(`Plan!${'ABCDE'[column]}${row}`, text);
          addOn.script.run('undoLastChange');
          expect(visible(workbook)).toEqual(visible(untouched));
        },
      ),
      { numRuns: 15 },
    );
  });
});

function journalLength(workbook: Workbook): number {
  return (
    workbook.sheets
      .find(({ name }) => name === 'Throughline journal')
      ?.rows.filter(row => row?.some(isFilled)).length ?? 0
  );
}

/** By the header: columns are moved about. */
function idsOf(workbook: Workbook): unknown[] {
  return workbook.sheets
    .filter(({ name }) => ['Goals', 'Milestones', 'Tasks'].includes(name))
    .map(({ rows }) => {
      const header = rows.find(row => row?.some(cell => cell?.value === 'ID')) ?? [];
      const column = header.findIndex(cell => cell?.value === 'ID');
      return rows.slice(0, 60).map(row => row?.[column]?.value ?? '');
    });
}

const PLAN = [
  ['Task', 'Assignee', 'Start date', 'Due date', 'Status'],
  ['Choose a supplier', 'Ann Lee', 46_300, 46_320, 'Done'],
  ['Sign the contract', 'Bo Chen', 46_320, 46_350, 'In progress'],
  ['Move the data', 'Ann Lee', 46_350, 46_390, 'Not started'],
  ['Train everyone', '', 46_390, 46_420, 'Not started'],
  ['Switch off the old one', 'Bo Chen', 46_420, 46_440, 'Not started'],
];

function withSheet(rows: readonly (readonly (string | number)[])[]): Workbook {
  const sheet = emptySheet(0, 'Plan', 60, 8);
  rows.forEach((row, at) => {
    row.forEach((value, column) => {
      const cell = ensureCell(sheet, at + 1, column + 1);
      cell.value = value === '' ? null : value;
      if (typeof value === 'number') cell.numberFormat = 'd/m/yyyy';
      cell.background = column % 2 === 0 ? '#ffeeee' : '#eeffee';
    });
  });
  return { id: 'book', name: 'Book', locale: 'en_GB', timeZone: 'Europe/Berlin', sheets: [sheet] };
}
