import type { ICellData } from '@univerjs/core';
import { describe, expect, test } from 'vitest';
import { editsOfMutation, type MutationParams } from '../../../../src/preview/page/grid/edit-of-mutation';
import { mirrorOf } from '../../../../src/preview/page/grid/mirror';
import { plainRule, plainSnapshot } from '../plain-sheet';

const mirror = mirrorOf(
  plainSnapshot(
    [
      {
        cells: [
          [2, 1, { v: 'M1' }],
          [2, 2, { v: false, d: 0 }],
        ],
      },
    ],
    [],
    [plainRule({ criteria: 'CHECKBOX', items: [] })],
  ),
);
const rows = (startRow: number, endRow: number) => ({
  startRow,
  endRow,
  startColumn: 0,
  endColumn: Number.NaN,
});

function edits(name: string, params: MutationParams) {
  return editsOfMutation(`sheet.mutation.${name}`, { subUnitId: 'gid7', ...params }, mirror);
}

function cell(row: number, column: number, data: ICellData | null): MutationParams {
  return { cellValue: { [row - 1]: { [column - 1]: data } } };
}

describe('what the grid would write into cells', () => {
  test('is typed where it is one text', () => {
    expect(edits('set-range-values', cell(2, 3, { v: 'Active' }))).toEqual([
      { kind: 'type', sheetId: 7, row: 2, column: 3, text: 'Active' },
    ]);
    expect(edits('set-range-values', cell(2, 1, null))).toMatchObject([{ kind: 'type', text: '' }]);
    expect(edits('set-range-values', cell(2, 1, { f: '=A1', v: 3 }))).toMatchObject([{ text: '=A1' }]);
  });

  test('is put where it is a number, which every locale types otherwise', () => {
    expect(edits('set-range-values', cell(2, 3, { v: 2.5, t: 2 }))).toEqual([
      { kind: 'put', sheetId: 7, cells: [{ row: 2, column: 3, value: 2.5 }] },
    ]);
  });

  test('is a truth value where the cell is a checkbox', () => {
    expect(edits('set-range-values', cell(2, 2, { v: 1 }))).toMatchObject([
      { kind: 'put', cells: [{ value: true }] },
    ]);
  });

  test('is put all at once where it is several cells', () => {
    const cellValue = { 1: { 0: { v: 'a' }, 1: { v: 1 } } };
    expect(edits('set-range-values', { cellValue })).toMatchObject([
      { kind: 'put', cells: [{ value: 'a' }, { value: true }] },
    ]);
  });

  test('is nothing where only looks or nothing at all would change', () => {
    expect(edits('set-range-values', cell(2, 1, { s: { bl: 1 } }))).toEqual([]);
    expect(edits('set-range-values', cell(2, 1, { v: 'M1', s: { bl: 1 } }))).toEqual([]);
  });
});

describe('what the grid would do to lines', () => {
  test('counts from 1', () => {
    expect(edits('insert-row', { range: rows(4, 5) })).toEqual([
      { kind: 'insert', sheetId: 7, axis: 'row', first: 5, count: 2 },
    ]);
    expect(edits('remove-rows', { range: rows(0, 0) })).toMatchObject([
      { kind: 'delete', first: 1, count: 1 },
    ]);
  });

  test('moves them before the line where they are dropped', () => {
    expect(edits('move-rows', { sourceRange: rows(4, 5), targetRange: rows(1, 2) })).toEqual([
      { kind: 'move', sheetId: 7, axis: 'row', first: 5, count: 2, before: 2 },
    ]);
  });

  test('hides, shows and resizes them', () => {
    expect(edits('set-row-hidden', { ranges: [rows(2, 3)] })).toMatchObject([
      { kind: 'hide', axis: 'row', first: 3, count: 2, hidden: true },
    ]);
    expect(
      edits('set-col-visible', { ranges: [{ ...rows(0, 0), startColumn: 1, endColumn: 1 }] }),
    ).toMatchObject([{ kind: 'hide', axis: 'column', first: 2, hidden: false }]);
    expect(edits('set-worksheet-row-height', { ranges: [rows(2, 2)], rowHeight: 40.6 })).toMatchObject([
      { kind: 'resize', first: 3, count: 1, pixels: 41 },
    ]);
  });

  test('freezes them', () => {
    expect(edits('set-frozen', { ySplit: 2, xSplit: 0 })).toEqual([
      { kind: 'freeze', sheetId: 7, rows: 2, columns: 0 },
    ]);
  });
});

test('what the grid would do to sheets says which', () => {
  expect(edits('set-worksheet-name', { name: 'Aims' })).toEqual([
    { kind: 'rename sheet', sheetId: 7, name: 'Aims' },
  ]);
  expect(edits('set-worksheet-order', { toOrder: 2 })).toEqual([
    { kind: 'move sheet', sheetId: 7, position: 3 },
  ]);
  expect(edits('remove-sheet', {})).toEqual([{ kind: 'delete sheet', sheetId: 7 }]);
  expect(edits('set-worksheet-hidden', { hidden: 1 })).toMatchObject([{ hidden: true }]);
});

test('what the preview has no edit for is none', () => {
  expect(edits('add-worksheet-merge', {})).toBeNull();
  expect(edits('add-conditional-rule', {})).toBeNull();
});
