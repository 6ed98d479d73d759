// What a person may do to a plan, and the doing of it, by hand.

import fc from 'fast-check';
import { columnLetters } from '../../src/preview/stand-in/a1-notation';
import type { Hand } from '../../src/preview/stand-in/hand';
import type { Workbook } from '../../src/preview/workbook';
import { headersOf, ITEM_SHEETS, lastRowOf, repeatedIds, sheetOf } from './plan-workbook';

const TEXTS: Readonly<Record<string, readonly string[]>> = {
  ID: [''],
  Goal: ['Double the team', '', 'G2', 'G1 · another title', '=1+1'],
  Milestone: ['Move the office', '', 'M3', 'M2 · anything', "'=A1"],
  Task: ['Call the bank', '', '3/4'],
  Owner: ['Mei Tanaka', '', 'Sales team', 'Tomasz Wilk, Mei Tanaka', 'Priya', 'tbd'],
  Baseline: ['0', '', 'none', '5'],
  Target: ['20', '', '≥ 5', '4–5', 'lots', '0'],
  Current: ['7', '0', '', 'abc', '12.5', '100'],
  Start: ['2026-10-05', '', '11/30/2026', 'soon'],
  Due: ['2026-12-18', '', '11/20/2026', 'never', '2026-02-30'],
  State: ['Done', 'On hold', 'Dropped', '', 'Doing', 'Humming'],
  After: ['M1', 'M2, M3', '', 'M9'],
  Weight: ['2', '0', '', '-1'],
  Effort: ['3', '', 'x'],
  Curve: ['S-curve', '', 'By tasks'],
};
const anySheet = fc.constantFrom(...ITEM_SHEETS);
const place = fc.nat({ max: 200 });
const anyText = fc.nat({ max: 20 });

export const anyStep = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      does: fc.constant('types' as const),
      sheet: anySheet,
      row: place,
      column: place,
      text: anyText,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('inserts rows' as const),
      sheet: anySheet,
      row: place,
      count: fc.integer({ min: 1, max: 3 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constant('deletes a row' as const), sheet: anySheet, row: place }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('sorts' as const),
      sheet: anySheet,
      by: fc.constantFrom('Due', 'Owner', 'Start'),
      ascending: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('copies a row' as const),
      sheet: anySheet,
      row: place,
      to: place,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant('moves a row' as const),
      sheet: anySheet,
      row: place,
      to: place,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant('moves a column' as const),
      sheet: anySheet,
      column: place,
      to: place,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constant('inserts a column' as const), sheet: anySheet, column: place }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('pastes new rows' as const),
      sheet: anySheet,
      count: fc.integer({ min: 1, max: 3 }),
      text: anyText,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('clears' as const),
      sheet: anySheet,
      row: place,
      column: place,
    }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('refreshes' as const) }) },
);
export type Step = typeof anyStep extends fc.Arbitrary<infer T> ? T : never;

/** What a step comes to on a workbook as it stands, so that it can be done the same on another. */
export type Deed = (hand: Hand) => void;

/** Null where only the add-on acts. Row, column and text numbers wrap around. */
export function deedOf(step: Step, workbook: Workbook): Deed | null {
  if (step.does === 'refreshes') return null;
  const sheet = sheetOf(workbook, step.sheet);
  const headers = headersOf(sheet);
  const theirs = headers.flatMap((header, column) => (header in TEXTS ? [column] : []));
  const last = lastRowOf(sheet);
  const rowAt = (number: number) => 2 + (number % Math.max(1, last - 1));
  const columnAt = (number: number) => theirs[number % theirs.length]!;
  const address = (column: number, row: number) => `${step.sheet}!${columnLetters(column + 1)}${row}`;
  const line = (row: number) => `${address(0, row)}:${columnLetters(headers.length)}${row}`;
  const textFor = (column: number, number: number) => {
    const texts = TEXTS[headers[column]!]!;
    return texts[number % texts.length]!;
  };
  switch (step.does) {
    case 'types': {
      const column = columnAt(step.column);
      return hand => hand.type(address(column, rowAt(step.row)), textFor(column, step.text));
    }
    case 'clears':
      return hand => hand.clear(address(columnAt(step.column), rowAt(step.row)));
    case 'inserts rows':
      return hand => hand.insertRows(step.sheet, rowAt(step.row), step.count);
    case 'deletes a row':
      return last < 4 ? null : hand => hand.deleteRows(step.sheet, rowAt(step.row));
    case 'sorts': {
      const by = headers.indexOf(step.by) + 1;
      return hand =>
        hand.sort(`${address(0, 2)}:${columnLetters(headers.length)}${last}`, by, step.ascending);
    }
    case 'copies a row':
      return hand =>
        hand.copy(line(rowAt(step.row)), address(0, step.to % 2 === 0 ? last + 1 : rowAt(step.to)));
    case 'moves a row':
      return hand => hand.moveRows(step.sheet, rowAt(step.row), 1, rowAt(step.to));
    case 'moves a column': {
      const [from, to] = [step.column % headers.length, step.to % headers.length];
      return hand => hand.moveColumns(step.sheet, from + 1, 1, to + 1);
    }
    case 'inserts a column':
      return hand => hand.insertColumns(step.sheet, 1 + (step.column % headers.length));
    case 'pastes new rows': {
      const title = headers.findIndex(
        header => ['Goal', 'Milestone', 'Task'].includes(header) && `${header}s` === step.sheet,
      );
      const rows = Array.from({ length: step.count }, (_, at) => [`New ${step.text + at}`, 'Mei Tanaka']);
      return hand =>
        hand.paste(
          address(title, last + 1),
          headers[title + 1] === 'Owner' ? rows : rows.map(([text]) => [text!]),
        );
    }
  }
}

/** Does the steps on both: the first hand's edits are followed by the add-on, the second's by nobody. Returns the IDs that were copied. */
export function doAll(
  steps: readonly Step[],
  workbook: Workbook,
  hands: readonly [Hand, Hand],
  refresh: () => void,
): ReadonlySet<string> {
  const copied = new Set<string>();
  for (const step of steps) {
    const deed = deedOf(step, workbook);
    if (deed) for (const hand of hands) deed(hand);
    else refresh();
    for (const id of repeatedIds(workbook)) copied.add(id);
  }
  return copied;
}
