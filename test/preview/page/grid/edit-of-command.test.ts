import { describe, expect, test } from 'vitest';
import { editsOfCommand } from '../../../../src/preview/page/grid/edit-of-command';
import { plainView } from '../plain-sheet';

const view = plainView();
const a1 = { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };

describe('a command of the grid', () => {
  test('that clears takes the selection, whole columns to their ends', () => {
    const column = { startRow: Number.NaN, endRow: Number.NaN, startColumn: 2, endColumn: 2 };
    expect(editsOfCommand('sheet.command.clear-selection-content', {}, view, [a1, column])).toEqual([
      { kind: 'clear', sheetId: 7, range: { top: 1, left: 1, bottom: 1, right: 1 } },
      { kind: 'clear', sheetId: 7, range: { top: 1, left: 3, bottom: 20, right: 3 } },
    ]);
  });

  test('that fills says from where to where', () => {
    const params = { sourceRange: a1, targetRange: { ...a1, endRow: 4 } };
    expect(editsOfCommand('sheet.command.auto-fill', params, view, [])).toMatchObject([
      { kind: 'fill', source: { bottom: 1 }, target: { bottom: 5 } },
    ]);
  });

  test('that copies down does so cell for cell, and counts nothing on', () => {
    const params = { sourceRange: a1, targetRange: { ...a1, endRow: 2 }, applyType: 'COPY' };
    expect(editsOfCommand('sheet.command.auto-fill', params, view, [])).toMatchObject([
      { kind: 'copy', range: { bottom: 1 }, to: { row: 2, column: 1 } },
      { kind: 'copy', to: { row: 3, column: 1 } },
    ]);
  });

  test('that sorts leaves a header out', () => {
    const range = { ...a1, endRow: 9, endColumn: 3 };
    const params = { range, hasTitle: true, orderRules: [{ colIndex: 2, type: 'desc' }] };
    expect(editsOfCommand('sheet.command.sort-range', params, view, [])).toEqual([
      {
        kind: 'sort',
        sheetId: 7,
        range: { top: 2, left: 1, bottom: 10, right: 4 },
        column: 3,
        ascending: false,
      },
    ]);
  });

  test('that drags cells moves them', () => {
    const params = { fromRange: a1, toRange: { ...a1, startRow: 3, endRow: 3 } };
    expect(editsOfCommand('sheet.command.move-range', params, view, [])).toMatchObject([
      { kind: 'cut', to: { sheetId: 7, row: 4, column: 1 } },
    ]);
  });

  test('that is another is none of ours', () => {
    expect(editsOfCommand('sheet.command.set-bold', {}, view, [a1])).toBeNull();
  });
});
